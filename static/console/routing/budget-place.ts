import { type Day, isDay } from '../../../src/policy';

/** Which rows of a budget are looked at. */
export const BUDGET_SHOWS = ['decided', 'undecided', 'unpriced'] as const;
export type BudgetShow = (typeof BUDGET_SHOWS)[number];

/** What of the budget is looked at; all of it stands in the address. Null lets everything through. */
export interface BudgetPlace {
  /** Null: the year that is planned next. */
  year: number | null;
  /** The month with which the year begins, from 1. */
  firstMonth: number;
  by: 'month' | 'quarter';
  product: string | null;
  /** An account; empty: licenses without an owner. */
  owner: string | null;
  /** Empty: licenses without a cost centre. */
  costCentre: string | null;
  show: BudgetShow | null;
  /** The first day of a month or a quarter; empty: what falls due on any day. */
  part: Day | null;
}

export const FIRST_BUDGET: BudgetPlace = {
  year: null,
  firstMonth: 1,
  by: 'month',
  product: null,
  owner: null,
  costCentre: null,
  show: null,
  part: null,
};

/** The parts of the path that name the place, such as `year=2027`. What is as at first is left out. */
export function budgetSegments(place: BudgetPlace): string[] {
  const fields: [name: string, value: string | number | null][] = [
    ['year', place.year],
    ['from', place.firstMonth === 1 ? null : place.firstMonth],
    ['by', place.by === 'month' ? null : place.by],
    ['product', place.product],
    ['owner', place.owner],
    ['cost', place.costCentre],
    ['show', place.show],
    ['in', place.part],
  ];
  return fields.flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]));
}

/** The place that parts of a path name; what they say wrongly is as at first. */
export function budgetPlaceOf(segments: readonly string[]): BudgetPlace {
  const fields = new Map(
    segments.map((segment) => {
      const at = segment.indexOf('=');
      return [segment.slice(0, at), segment.slice(at + 1)] as const;
    }),
  );
  const text = (name: string) => fields.get(name) ?? null;
  const part = text('in');
  return {
    year: wholeNumber(text('year'), 1, 8998),
    firstMonth: wholeNumber(text('from'), 1, 12) ?? 1,
    by: text('by') === 'quarter' ? 'quarter' : 'month',
    product: text('product'),
    owner: text('owner'),
    costCentre: text('cost'),
    show: BUDGET_SHOWS.find((show) => show === text('show')) ?? null,
    part: part === null || (part !== '' && !isDay(part)) ? null : part,
  };
}

function wholeNumber(text: string | null, least: number, most: number): number | null {
  const number = text !== null && /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : null;
}
