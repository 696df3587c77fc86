import type { Manifest, Module } from '../platform/manifest';
import type { Product } from '../platform/products';

/** Where on a stand-in page a module's frame is drawn. More slots come with more kinds of modules. */
export type Slot = 'main';

export interface PageFrame {
  moduleKey: string;
  slot: Slot;
}

/** A stand-in page of a product, with the app's frames on it. */
export interface Page {
  product: Product;
  path: string;
  title: string;
  /** The way to the page, as the product writes it above its title; empty for a module that has all to itself. */
  trail: string[];
  frames: PageFrame[];
}

/** Which page shows a module of a type. A type that is missing here is not shown, and the preview says so. */
const OWN_PAGES: Record<string, (module: Module) => Omit<Page, 'frames'>> = {
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

/** Modules that have no place to be looked at. */
const UNSEEN = new Set(['scheduledTrigger', 'consumer', 'trigger', 'webtrigger']);

export function pagesOf({ modules }: Manifest): Page[] {
  return modules.flatMap((module) => {
    const page = OWN_PAGES[module.type]?.(module);
    const trail = module.layout === 'blank' ? [] : page?.trail;
    return page && trail
      ? [{ ...page, trail, frames: [{ moduleKey: module.key, slot: 'main' as const }] }]
      : [];
  });
}

/** The modules that a real site would show and the preview does not. */
export const withoutPage = ({ modules }: Manifest): Module[] =>
  modules.filter(({ type }) => !(type in OWN_PAGES) && !UNSEEN.has(type));
