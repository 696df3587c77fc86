import type { SitePage, Slot } from '../../site/page';
import type { AppFrame } from '../app-frame';
import { drawChat } from '../contents/chat';
import { contentsOf } from '../contents/contents';
import { h } from '../dom';
import type { Site } from '../site';
import { titleText } from '../title-text';

/** What stands on a page: the app's frames, and around them what the product would have there. */
export function bodyOf(site: Site, page: SitePage, frameFor: (moduleKey: string) => AppFrame): Node[] {
  const framesIn = (slot: Slot) => page.frames.filter((frame) => frame.slot === slot);
  const drawn = (slot: Slot) => framesIn(slot).map(({ moduleKey }) => frameFor(moduleKey).element);
  /** Frames under the titles of their modules, as the product writes them. */
  const titled = (slot: Slot, look: 'gadget' | 'issue-panel') =>
    framesIn(slot).map(({ moduleKey }) => {
      const { element, module } = frameFor(moduleKey);
      return h(`section.${look}`, h('h2', titleText(site, module.title)), element);
    });
  if (page.body === undefined) return drawn('main');
  switch (page.body) {
    case 'project':
    case 'work-item':
    case 'space':
    case 'space-page':
      return [contentsOf(site, page, page.body)];
    case 'chat':
      return drawChat(site, page.product);
    case 'article':
      return [
        h('div.page-banner', ...drawn('banner')),
        h('h1.page-title', titleText(site, page.title)),
        h(
          'div.byline',
          h('span', 'By Anna Keller · 2 min read'),
          ...framesIn('byline').map(({ moduleKey }) => bylineItem(site, moduleKey, frameFor)),
        ),
        ...prose(),
      ];
    case 'issue':
      return [
        h(
          'div.issue',
          h('div.issue-main', h('h2', 'Description'), ...prose()),
          h(
            'div.issue-side',
            h('p.issue-field', h('span', 'Assignee'), 'Ben Okafor'),
            h('p.issue-field', h('span', 'Priority'), 'Medium'),
            ...titled('panel', 'issue-panel'),
          ),
        ),
      ];
    case 'dashboard':
      return [
        h(
          'div.dashboard',
          ...titled('gadget', 'gadget'),
          h('section.gadget', h('h2', 'Assigned to me'), h('p', 'DES-7 Sketch the empty cart')),
        ),
      ];
  }
}

/** Drawn by the product from the manifest alone; the app's frame comes when somebody opens it. */
function bylineItem(site: Site, moduleKey: string, frameFor: (moduleKey: string) => AppFrame): HTMLElement {
  let opened: HTMLElement | undefined;
  const item = h('div.byline-item');
  const open = () => {
    if (opened) opened.remove();
    opened = opened ? undefined : h('div.byline-popup', frameFor(moduleKey).element);
    if (opened) item.append(opened);
  };
  const { title = moduleKey, tooltip = '' } = site.boot.modules.find(({ key }) => key === moduleKey) ?? {};
  const button = h('button.byline-button', { onclick: open }, titleText(site, title));
  site.follow(() => (button.title = site.titleOf(tooltip)));
  item.append(button);
  return item;
}

const prose = () => [
  h(
    'p',
    'The cart holds what was chosen, and what it costs with everything. Nothing on this page is asked twice: an address that is known is shown, and can be changed in its place.',
  ),
  h('p', 'What is open: how a voucher is entered, and what is said where a thing is out of stock.'),
];
