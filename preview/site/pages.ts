import type { Manifest, Module } from '../platform/manifest';
import type { SitePage, Slot } from './page';
import { contentPageAt, productPages } from './product-pages';

/** Which page shows a module of a type. A type that is missing here is not shown, and the preview says so. */
const OWN_PAGES: Record<string, (module: Module) => Omit<SitePage, 'frames'>> = {
  'jira:adminPage': ({ key, title }) => ({
    product: 'jira',
    path: `/jira/settings/apps/${key}`,
    title,
    trail: ['Jira settings', 'Apps'],
  }),
  'confluence:globalSettings': ({ key, title }) => ({
    product: 'confluence',
    path: `/confluence/settings/apps/${key}`,
    title,
    trail: ['Confluence settings', 'Apps'],
  }),
};

/** Pages of the products on which several modules may stand, each in its slot. */
const SHARED_PAGES: (Omit<SitePage, 'frames'> & { slots: Record<string, Slot> })[] = [
  {
    product: 'confluence',
    path: '/confluence/spaces/DES/pages/1',
    title: 'Checkout, second draft',
    trail: ['Design', 'Screens'],
    body: 'article',
    slots: { 'confluence:pageBanner': 'banner', 'confluence:contentBylineItem': 'byline' },
  },
  {
    product: 'jira',
    path: '/jira/browse/DES-7',
    title: 'Sketch the empty cart',
    trail: ['Projects', 'Design', 'DES-7'],
    body: 'issue',
    slots: { 'jira:issueContext': 'panel' },
  },
  {
    product: 'jira',
    path: '/jira/dashboards/1',
    title: 'Design team',
    trail: ['Dashboards'],
    body: 'dashboard',
    slots: { 'jira:dashboardGadget': 'gadget' },
  },
];

/** Modules that have no place to be looked at. */
const UNSEEN = new Set(['scheduledTrigger', 'consumer', 'trigger', 'webtrigger']);

export function pagesOf(manifest: Manifest): SitePage[] {
  const { modules } = manifest;
  return [
    ...modules.flatMap(ownPage),
    ...SHARED_PAGES.flatMap((page) => sharedPage(page, modules)),
    ...productPages(manifest),
  ];
}

/** The page at a path: one of those, or one about something that a product holds. */
export const pageAt = (manifest: Manifest, pathname: string): SitePage | undefined =>
  pagesOf(manifest).find(({ path }) => path === pathname) ?? contentPageAt(manifest, pathname);

function ownPage(module: Module): SitePage[] {
  const page = OWN_PAGES[module.type]?.(module);
  if (!page) return [];
  const trail = module.layout === 'blank' ? [] : page.trail;
  return [{ ...page, trail, frames: [{ moduleKey: module.key, slot: 'main' }] }];
}

function sharedPage({ slots, ...page }: (typeof SHARED_PAGES)[number], modules: Module[]): SitePage[] {
  const frames = modules.flatMap(({ key, type }) => {
    const slot = slots[type];
    return slot ? [{ moduleKey: key, slot }] : [];
  });
  return frames.length > 0 ? [{ ...page, frames }] : [];
}

const SHOWN = new Set([
  'rovo:agent',
  'action',
  ...Object.keys(OWN_PAGES),
  ...SHARED_PAGES.flatMap(({ slots }) => Object.keys(slots)),
]);

/** The modules that a real site would show and the preview does not. */
export const withoutPage = ({ modules }: Manifest): Module[] =>
  modules.filter(({ type }) => !SHOWN.has(type) && !UNSEEN.has(type));
