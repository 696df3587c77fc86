import type { SitePage } from '../../site/page';
import type { AppFrame } from '../app-frame';
import { h } from '../dom';
import type { Site } from '../site';
import { titleText } from '../title-text';
import { bodyOf } from './body';
import { LOOKS } from './products';
import { sidebar } from './sidebar';
import { topBar } from './top-bar';

/** Bodies that draw the page's title themselves. */
const TITLED = new Set<SitePage['body']>(['article', 'work-item', 'space-page']);

/** A product's page around the app: bar, sidebar, head, and the frames in their slots. */
export function drawPage(site: Site, page: SitePage, frameFor: (moduleKey: string) => AppFrame): HTMLElement {
  const slot = h('div.slot', ...bodyOf(site, page, frameFor));
  site.follow(() => {
    slot.style.width = site.switches.width === 'full' ? '' : `${site.switches.width}px`;
    slot.classList.toggle('slot-fixed', site.switches.width !== 'full');
  });

  const root = h(
    'div.product',
    topBar(site, page.product, () => root.classList.toggle('sidebar-open')),
    h(
      'div.product-body',
      sidebar(site, page.product, page),
      h(
        page.trail.length > 0 ? 'main.content' : 'main.content.content-blank',
        page.trail.length > 0 && h('p.trail', page.trail.join(' / ')),
        page.trail.length > 0 && !TITLED.has(page.body) && h('h1.page-title', titleText(site, page.title)),
        slot,
      ),
    ),
  );
  return root;
}

/** The preview's first page: what there is to look at. */
export function drawIndex(site: Site): HTMLElement {
  return h(
    'main.index',
    h('h1', 'Preview'),
    h(
      'p',
      'Stand-ins of Atlassian’s pages with the app inside, as it was built. Nothing here reaches a real site.',
    ),
    h(
      'ul.index-pages',
      ...site.boot.pages.map((page) =>
        h(
          'li',
          h(
            'a',
            { href: page.path + site.query() },
            h('strong', titleText(site, page.title)),
            h('span', [LOOKS[page.product].name, ...page.trail].join(' / ')),
          ),
        ),
      ),
    ),
    site.boot.notShown.length > 0 &&
      h('p', `In the manifest, but with no place in the preview: ${site.boot.notShown.join(', ')}.`),
  );
}
