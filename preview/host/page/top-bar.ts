import type { Product } from '../../platform/products';
import { PEOPLE } from '../../platform/products/people';
import { h, icon } from '../dom';
import type { Site } from '../site';
import { LOOKS } from './products';

const GRID = 'M3 3h3v3H3zM10 3h3v3h-3zM3 10h3v3H3zM10 10h3v3h-3z';
const SEARCH = 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.5 10.5L14 14';
const BELL = 'M4 11V7a4 4 0 0 1 8 0v4l1 1H3zM7 14h2';
const HELP =
  'M8 14.5A6.5 6.5 0 1 0 8 1.5a6.5 6.5 0 0 0 0 13zM6 6.2a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1M8 11.3v.1';
const MENU = 'M2 4h12M2 8h12M2 12h12';

/** The product's bar. It is drawn only: nothing on it does anything but the person's picture, which tells who looks. */
export function topBar(site: Site, product: Product, onMenu: () => void): HTMLElement {
  const { name, mark } = LOOKS[product];
  const avatar = h('span.avatar', { role: 'img' });
  site.follow(() => {
    const { displayName, initials } = PEOPLE[site.switches.as];
    avatar.textContent = initials;
    avatar.title = displayName;
    avatar.setAttribute('aria-label', displayName);
  });

  return h(
    'header.top-bar',
    h('button.icon-button.menu-button', { 'aria-label': 'Sidebar', onclick: onMenu }, icon(MENU)),
    h('span.drawn.wide-only', { 'aria-hidden': 'true' }, icon(GRID)),
    h('span.product-mark', { 'aria-hidden': 'true' }, mark),
    h('span.product-name', name),
    h('span.gap'),
    h('span.search.wide-only', { 'aria-hidden': 'true' }, icon(SEARCH), 'Search'),
    h('span.create.wide-only', { 'aria-hidden': 'true' }, 'Create'),
    h('span.gap'),
    h('span.drawn.wide-only', { 'aria-hidden': 'true' }, icon(BELL)),
    h('span.drawn.wide-only', { 'aria-hidden': 'true' }, icon(HELP)),
    avatar,
  );
}
