import type { Manifest } from '../platform/manifest';
import type { Product } from '../platform/products';
import { PROJECTS, SPACES } from '../platform/products/places';
import { pathOfProject, pathOfSpace } from './addresses';
import type { Page } from './page';

/** The scope by which an app leaves something in a product that people then see there. */
const WRITES: Record<Product, string> = { jira: 'write:jira-work', confluence: 'write:page:confluence' };

const writes = ({ scopes }: Manifest, product: Product) => scopes.includes(WRITES[product]);

/** The products' own places without the app on them: where it writes, and where its agent is asked. */
export function productPages(manifest: Manifest): Page[] {
  const projects = Object.entries(PROJECTS).map(([key, { name }]): Page => ({
    product: 'jira',
    path: pathOfProject(key),
    title: name,
    trail: ['Projects', key],
    frames: [],
    body: 'project',
    about: key,
  }));
  const spaces = Object.entries(SPACES).map(([key, { name }]): Page => ({
    product: 'confluence',
    path: pathOfSpace(key),
    title: name,
    trail: ['Spaces', key],
    frames: [],
    body: 'space',
    about: key,
  }));
  const chats = (['jira', 'confluence'] as const).map((product): Page => ({
    product,
    path: `/${product}/chat`,
    title: 'Ask the agent',
    trail: ['Rovo', 'Chat'],
    frames: [],
    body: 'chat',
  }));
  return [
    ...(writes(manifest, 'jira') ? projects : []),
    ...(writes(manifest, 'confluence') ? spaces : []),
    ...(manifest.agents.length > 0 ? chats : []),
  ];
}

/** The page of one work item or one Confluence page; whether there is such a one, the page says. */
export function contentPageAt(manifest: Manifest, pathname: string): Page | undefined {
  const [, item, projectKey = ''] = /^\/jira\/browse\/(([A-Z][A-Z0-9_]*)-\d+)$/.exec(pathname) ?? [];
  const project = PROJECTS[projectKey];
  if (item !== undefined && project && writes(manifest, 'jira'))
    return {
      product: 'jira',
      path: pathname,
      title: item,
      trail: ['Projects', project.name, item],
      frames: [],
      body: 'work-item',
      about: item,
    };
  const [, spaceKey = '', id] = /^\/confluence\/spaces\/([^/]+)\/pages\/(\d+)$/.exec(pathname) ?? [];
  const space = SPACES[spaceKey];
  if (id !== undefined && space && writes(manifest, 'confluence'))
    return {
      product: 'confluence',
      path: pathname,
      title: `Page ${id}`,
      trail: ['Spaces', space.name],
      frames: [],
      body: 'space-page',
      about: id,
    };
  return undefined;
}
