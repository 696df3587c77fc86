import type { Product } from '../../platform/products';
import type { SitePage } from '../../site/page';
import { h } from '../dom';
import type { Site } from '../site';
import { siteLink } from '../site-link';
import { titleText } from '../title-text';
import { LOOKS } from './products';

/** The product's sidebar: its own entries are drawn only, the app's lead to its pages. */
export function sidebar(site: Site, product: Product, current: SitePage | undefined): HTMLElement {
  const { name, drawnPlaces, places: placesName, admin } = LOOKS[product];
  const isSettings = current?.body === undefined;
  const drawn = (text: string) => h('li', h('span.nav-item.nav-drawn', text));
  const linksTo = (group: (page: SitePage) => boolean) =>
    site.boot.pages
      .filter((page) => page.product === product && group(page))
      .map((page) => h('li', pageLink(site, page, current)));
  const places = linksTo(({ body }) => body === 'project' || body === 'space');
  const chat = linksTo(({ body }) => body === 'chat');
  const group = (title: string, links: HTMLElement[]) =>
    links.length === 0 ? [] : [h('p.nav-group', title), h('ul', ...links)];
  return h(
    'nav.sidebar',
    { 'aria-label': isSettings ? admin.title : name },
    h('p.sidebar-title', isSettings ? admin.title : name),
    ...(isSettings ? admin.groups : [{ title: 'Places', items: drawnPlaces }]).flatMap(({ title, items }) => [
      h('p.nav-group', title),
      h('ul', ...items.map(drawn)),
    ]),
    ...group(placesName, places),
    ...group('Rovo', chat),
    ...group('Apps', [drawn('Manage apps'), ...linksTo(({ frames }) => frames.length > 0)]),
  );
}

function pageLink(site: Site, { path, title }: SitePage, current: SitePage | undefined): HTMLElement {
  const isCurrent = path === current?.path;
  const attributes = { class: 'nav-item', 'aria-current': isCurrent ? 'page' : undefined };
  return siteLink(site, path, attributes, titleText(site, title));
}
