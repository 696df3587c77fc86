import type { ByTarget } from '../../src/contract/reminder-targets';
import type { Manifest } from '../platform/manifest';
import { PROJECTS, SPACES } from '../platform/products/places';
import { pathOfProject, pathOfSpace } from './addresses';
import type { SitePage } from './page';

/** Where what is delivered to one kind of target can be seen. */
interface TargetPages {
  /** The scope by which an app leaves something there. */
  scope: string;
  /** The pages of the places that take it. */
  places: () => SitePage[];
  /** The page of one thing at a path; whether there is such a thing, the page says. */
  thingAt: (pathname: string) => SitePage | undefined;
}

const TARGET_PAGES: ByTarget<TargetPages> = {
  workItem: { scope: 'write:jira-work', places: projects, thingAt: workItemAt },
  page: { scope: 'write:page:confluence', places: spaces, thingAt: spacePageAt },
};

const shown = ({ scopes }: Manifest) =>
  Object.values(TARGET_PAGES).filter(({ scope }) => scopes.includes(scope));

/** The products' own places without the app on them: where it writes, and where its agent is asked. */
export function productPages(manifest: Manifest): SitePage[] {
  return [
    ...shown(manifest).flatMap(({ places }) => places()),
    ...(manifest.agents.length > 0 ? chats() : []),
  ];
}

/** The page of one work item or one Confluence page; whether there is such a one, the page says. */
export function contentPageAt(manifest: Manifest, pathname: string): SitePage | undefined {
  return shown(manifest)
    .map(({ thingAt }) => thingAt(pathname))
    .find((page) => page !== undefined);
}

function projects(): SitePage[] {
  return Object.entries(PROJECTS).map(([key, { name }]) => ({
    product: 'jira',
    path: pathOfProject(key),
    title: name,
    trail: ['Projects', key],
    frames: [],
    body: 'project',
    about: key,
  }));
}

function workItemAt(pathname: string): SitePage | undefined {
  const [, item, projectKey = ''] = /^\/jira\/browse\/(([A-Z][A-Z0-9_]*)-\d+)$/.exec(pathname) ?? [];
  const project = PROJECTS[projectKey];
  if (item === undefined || !project) return undefined;
  return {
    product: 'jira',
    path: pathname,
    title: item,
    trail: ['Projects', project.name, item],
    frames: [],
    body: 'work-item',
    about: item,
  };
}

function spaces(): SitePage[] {
  return Object.entries(SPACES).map(([key, { name }]) => ({
    product: 'confluence',
    path: pathOfSpace(key),
    title: name,
    trail: ['Spaces', key],
    frames: [],
    body: 'space',
    about: key,
  }));
}

function spacePageAt(pathname: string): SitePage | undefined {
  const [, spaceKey = '', id] = /^\/confluence\/spaces\/([^/]+)\/pages\/(\d+)$/.exec(pathname) ?? [];
  const space = SPACES[spaceKey];
  if (id === undefined || !space) return undefined;
  return {
    product: 'confluence',
    path: pathname,
    title: `Page ${id}`,
    trail: ['Spaces', space.name],
    frames: [],
    body: 'space-page',
    about: id,
  };
}

function chats(): SitePage[] {
  return (['jira', 'confluence'] as const).map((product) => ({
    product,
    path: `/${product}/chat`,
    title: 'Ask the agent',
    trail: ['Rovo', 'Chat'],
    frames: [],
    body: 'chat',
  }));
}
