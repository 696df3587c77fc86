import type { PreviewPage } from '../platform/products/pages';
import { SPACES } from '../platform/products/places';

export const pathOfProject = (key: string): string => `/jira/projects/${key}`;
export const pathOfSpace = (key: string): string => `/confluence/spaces/${key}`;
export const pathOfWorkItem = (key: string): string => `/jira/browse/${key}`;

export function pathOfPage({ id, spaceId }: Pick<PreviewPage, 'id' | 'spaceId'>): string {
  return `${pathOfSpace(spaceKeyOf(spaceId))}/pages/${id}`;
}

export const spaceKeyOf = (spaceId: string): string =>
  Object.keys(SPACES).find((key) => SPACES[key]?.id === spaceId) ?? spaceId;

/**
 * Where the preview has what stands at an address of a real site: `/browse/OPS-1`, `/wiki/spaces/OPS`,
 * `/wiki/spaces/OPS/pages/1`, `/wiki/pages/viewpage.action?pageId=1`. Undefined for any other.
 */
export function addressOnSite(
  path: string,
  query: URLSearchParams,
  pages: readonly PreviewPage[],
): string | undefined {
  const item = /^\/browse\/([A-Z][A-Z0-9_]*-\d+)$/.exec(path)?.[1];
  if (item !== undefined) return pathOfWorkItem(item);
  if (path === '/wiki/pages/viewpage.action') {
    const page = pages.find(({ id }) => id === query.get('pageId'));
    return page && pathOfPage(page);
  }
  const [, space, id] = /^\/wiki\/spaces\/([^/]+)(?:\/pages\/(\d+)(?:\/.*)?)?\/?$/.exec(path) ?? [];
  if (space === undefined) return undefined;
  return id === undefined ? pathOfSpace(space) : `${pathOfSpace(space)}/pages/${id}`;
}
