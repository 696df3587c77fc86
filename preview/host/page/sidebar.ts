import type { Product } from '../../platform/products';
import type { Page } from '../../site/pages';
import { h } from '../dom';
import type { Site } from '../site';
import { LOOKS } from './products';

/** The product's sidebar: its own entries are drawn only, the app's lead to its pages. */
export function sidebar(site: Site, product: Product, current: Page | undefined): HTMLElement {
  const { name, places, admin } = LOOKS[product];
  const isSettings = current?.body === undefined;
  const drawn = (text: string) => h('li', {}, h('span', { class: 'nav-item nav-drawn' }, text));
  const links = site.boot.pages
    .filter((page) => page.product === product)
    .map((page) => {
      const link = h(
        'a',
        {
          class: 'nav-item',
          href: page.path,
          'aria-current': page.path === current?.path ? 'page' : undefined,
        },
        page.title,
      );
      const keepSwitches = () => (link.href = page.path + site.query());
      keepSwitches();
      site.onChange(keepSwitches);
      return h('li', {}, link);
    });
  return h(
    'nav',
    { class: 'sidebar', 'aria-label': isSettings ? admin.title : name },
    h('p', { class: 'sidebar-title' }, isSettings ? admin.title : name),
    ...(isSettings ? admin.groups : [{ title: 'Places', items: places }]).flatMap(({ title, items }) => [
      h('p', { class: 'nav-group' }, title),
      h('ul', {}, ...items.map(drawn)),
    ]),
    h('p', { class: 'nav-group' }, 'Apps'),
    h('ul', {}, drawn('Manage apps'), ...links),
  );
}
