import type { Route } from '../routing/route';

/** The parts of the guide that a page leads to; each is the anchor of a title in docs/guide.md. */
export type HelpPart =
  | 'first-setup'
  | 'import-a-list'
  | 'read-one-license'
  | 'record-a-purchase'
  | 'budget'
  | 'reminders'
  | 'requests'
  | 'prompts'
  | 'check-this-installation'
  | 'troubleshooting';

/** The part of the guide on what one does at a place; null: one is in the guide. */
export function helpOn(route: Route): HelpPart | null {
  switch (route.page) {
    case 'list':
    case 'add':
      return 'first-setup';
    case 'license':
    case 'terms':
      return 'read-one-license';
    case 'edit':
      return 'record-a-purchase';
    case 'import':
      return 'import-a-list';
    case 'budget':
    case 'covered':
      return 'budget';
    case 'requests':
    case 'reminders':
      return route.page;
    case 'settings':
      return SETTINGS_HELP[route.part];
    case 'help':
      return null;
  }
}

const SETTINGS_HELP = {
  general: 'first-setup',
  prompts: 'prompts',
  columns: 'import-a-list',
  installation: 'check-this-installation',
} as const satisfies Record<Extract<Route, { page: 'settings' }>['part'], HelpPart>;
