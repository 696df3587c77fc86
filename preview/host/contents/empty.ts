import type { Product } from '../../platform/products';
import { h } from '../dom';
import type { Site } from '../site';

/** What a place says that holds nothing, and the way to change that. */
export function empty(site: Site, product: Product): HTMLElement {
  const console = site.boot.pages.find((page) => page.product === product && page.body === undefined);
  return h(
    'div.empty',
    h('h2', 'Nothing here yet'),
    h(
      'p',
      'Choose a target on the ',
      console ? h('a', { href: console.path + site.query() }, 'console’s') : 'console’s',
      ' Reminders page, then run the daily scan from the bar on top.',
    ),
  );
}
