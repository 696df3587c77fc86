import type { Contents } from '../../platform/products/contents';
import { pathOfPage, spaceKeyOf } from '../../site/addresses';
import { h } from '../dom';
import type { Site } from '../site';
import { empty } from './empty';
import { drawStorage } from './storage-format';
import { counted } from './words';

/** A Confluence space: its pages, the latest first. */
export function drawSpace(site: Site, space: string, { page: pages }: Contents): Node[] {
  const own = pages.filter(({ spaceId }) => spaceKeyOf(spaceId) === space).reverse();
  if (own.length === 0) return [empty(site, 'confluence')];
  return [
    h(
      'ul.rows',
      { 'aria-label': 'Pages' },
      ...own.map((page) =>
        h(
          'li.row',
          h('a', { href: pathOfPage(page) + site.query() }, page.title),
          h('span.row-fact', counted(page.messages.length, 'version')),
        ),
      ),
    ),
  ];
}

/** One page of Confluence: its content and its versions. */
export function drawSpacePage(site: Site, id: string, { page: pages }: Contents): Node[] {
  const page = pages.find((each) => each.id === id);
  if (!page) return [h('h1.page-title', 'Page'), h('p', 'There is no such page here.')];
  const versions = page.messages.map((message, index) => ({ number: index + 1, message })).reverse();
  return [
    h('h1.page-title', page.title),
    drawStorage(site, page.value),
    h(
      'section.versions',
      h('h2', 'Versions'),
      h(
        'ol.rows',
        ...versions.map(({ number, message }) =>
          h('li.row', h('span.row-key', `v. ${number}`), h('span', message === '' ? 'No message' : message)),
        ),
      ),
    ),
  ];
}
