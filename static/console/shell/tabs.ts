import { FIRST_BUDGET } from '../routing/budget-place';
import { LIST, type Route } from '../routing/route';

/** The places that the console is made of, in the order of their tabs, each with the page that its tab leads to. */
export const TABS = [
  { tab: 'licenses', to: LIST },
  { tab: 'requests', to: { page: 'requests' } },
  { tab: 'budget', to: { page: 'budget', place: FIRST_BUDGET } },
  { tab: 'reminders', to: { page: 'reminders' } },
  { tab: 'terms', to: { page: 'terms', clause: null } },
  { tab: 'settings', to: { page: 'settings', part: 'general' } },
] as const satisfies readonly { tab: string; to: Route }[];

export type Tab = (typeof TABS)[number]['tab'];

/** The tab that each page belongs to; null: every page leads there. */
export const TAB_OF: Record<Route['page'], Tab | null> = {
  list: 'licenses',
  license: 'licenses',
  edit: 'licenses',
  add: 'licenses',
  import: 'licenses',
  requests: 'requests',
  budget: 'budget',
  covered: 'budget',
  reminders: 'reminders',
  terms: 'terms',
  settings: 'settings',
  help: null,
};
