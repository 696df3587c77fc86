import { type Attributes, h } from './dom';
import type { Site } from './site';

/** A link to another page of the preview; the switches stay as they are. */
export function siteLink(site: Site, path: string, attributes: Attributes, text: string | Text): HTMLElement {
  const link = h('a', attributes, text);
  site.follow(() => (link.href = path + site.query()));
  return link;
}
