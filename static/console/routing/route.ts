import type { LicenseDraft } from '../../../src/contract/licenses';
import { type Day, isDay } from '../../../src/policy';
import { type BudgetPlace, budgetPlaceOf, budgetSegments } from './budget-place';

/** The list; `find` is what is searched, filtered and sorted there, as its own part writes it. */
export interface ListRoute {
  page: 'list';
  sample: boolean;
  find?: string;
}

/** Every place in the console. `sample` marks a look at the example register; `from` is what a new license begins with. */
export type Route =
  | ListRoute
  | { page: 'license'; id: string; sample: boolean }
  | { page: 'edit'; id: string }
  | { page: 'add'; from?: LicenseDraft }
  /** `text` is what is read at once. It is handed over like this, and never stands in the address. */
  | { page: 'import'; text?: string }
  | { page: 'requests' }
  | { page: 'budget'; place: BudgetPlace }
  /** What it takes to stay covered through a day; null: the last day of next year. */
  | { page: 'covered'; through: Day | null }
  | { page: 'reminders' }
  | { page: 'settings'; part: SettingsPart }
  /** `clause` is the one to begin at. */
  | { page: 'terms'; clause: string | null }
  /** `part` is the one of the guide to show; null: its first. */
  | { page: 'help'; part: string | null };

/** The pages under Settings, in their order; the first one is the settings' own address. */
export const SETTINGS_PARTS = ['general', 'prompts', 'columns', 'installation'] as const;
export type SettingsPart = (typeof SETTINGS_PARTS)[number];

export const LIST: ListRoute = { page: 'list', sample: false };

/** The path of a place, relative to where the app stands in the host. */
export function pathOf(route: Route): string {
  switch (route.page) {
    case 'list':
      if (route.sample) return '/example';
      return route.find === undefined ? '/' : `/find/${route.find}`;
    case 'license':
      return `${route.sample ? '/example' : '/license'}/${encodeURIComponent(route.id)}`;
    case 'edit':
      return `/license/${encodeURIComponent(route.id)}/edit`;
    case 'add':
    case 'import':
    case 'requests':
    case 'reminders':
      return `/${route.page}`;
    case 'budget':
      return ['/budget', ...budgetSegments(route.place).map(encodeURIComponent)].join('/');
    case 'covered':
      return route.through === null ? '/covered' : `/covered/${route.through}`;
    case 'settings':
      return route.part === 'general' ? '/settings' : `/settings/${route.part}`;
    case 'terms':
      return route.clause === null ? '/terms' : `/terms/${encodeURIComponent(route.clause)}`;
    case 'help':
      return route.part === null ? '/help' : `/help/${encodeURIComponent(route.part)}`;
  }
}

/** The place that a path names; the list where it names none. */
export function routeOf(path: string): Route {
  const [place, ...parts] = path
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const [id, what] = parts;
  switch (place) {
    case 'find':
      return findIn(path);
    case 'license':
      if (id === undefined) return LIST;
      return what === 'edit' ? { page: 'edit', id } : { page: 'license', id, sample: false };
    case 'example':
      return id === undefined ? { page: 'list', sample: true } : { page: 'license', id, sample: true };
    case 'add':
    case 'import':
    case 'requests':
    case 'reminders':
      return { page: place };
    case 'settings':
      return { page: 'settings', part: SETTINGS_PARTS.find((part) => part === id) ?? 'general' };
    case 'budget':
      return { page: 'budget', place: budgetPlaceOf(parts) };
    case 'covered':
      return { page: 'covered', through: id !== undefined && isDay(id) ? id : null };
    case 'terms':
      return { page: 'terms', clause: id ?? null };
    case 'help':
      return { page: 'help', part: id ?? null };
    default:
      return LIST;
  }
}

/** What is searched stands in the path as it is; it may have slashes where a host has decoded it. */
function findIn(path: string): ListRoute {
  const find = path.replace(/^\/*find\/*/, '');
  return find === '' ? LIST : { ...LIST, find };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
