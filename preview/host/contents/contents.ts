import type { Contents } from '../../platform/products/contents';
import type { SitePage } from '../../site/page';
import { h } from '../dom';
import { askServer, type Site, whyOf } from '../site';
import { drawSpace, drawSpacePage } from './pages';
import { drawProject, drawWorkItem } from './work-items';

export type ContentBody = 'project' | 'work-item' | 'space' | 'space-page';

const DRAW: Record<ContentBody, (site: Site, about: string, contents: Contents) => Node[]> = {
  project: drawProject,
  'work-item': drawWorkItem,
  space: drawSpace,
  'space-page': drawSpacePage,
};

/** What a product holds of a project, a space or one thing in them; drawn again whenever something may have changed. */
export function contentsOf(site: Site, { about = '' }: SitePage, body: ContentBody): HTMLElement {
  const place = h('div.contents', { 'aria-busy': 'true' });
  const draw = async () => {
    try {
      place.replaceChildren(...DRAW[body](site, about, await askServer<Contents>('contents', null)));
    } catch (error) {
      place.replaceChildren(h('p', { role: 'alert' }, whyOf(error)));
    }
    place.removeAttribute('aria-busy');
  };
  void draw();
  site.onData(() => void draw());
  site.onChange((changed) => {
    if (changed.includes('day')) void draw();
  });
  return place;
}
