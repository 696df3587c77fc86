import type { Title } from '../platform/translations';
import type { Site } from './site';

/** A title to stand on a page: it follows the viewer's language. */
export function titleText(site: Site, title: Title): Text {
  const text = document.createTextNode('');
  site.follow(() => (text.data = site.titleOf(title)));
  return text;
}
