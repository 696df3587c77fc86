import { refuse } from '../answer';

export interface Condition {
  condition: string;
  values: unknown[];
}

export interface Filter extends Condition {
  property: string;
}

export interface Filters {
  and?: Filter[];
  or?: Filter[];
}

type Test = (actual: unknown, values: unknown[]) => boolean;

/** Order along an index: numbers by size, texts by their characters' codes; a number and a text do not compare. */
export function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a === b ? 0 : a < b ? -1 : 1;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return NaN;
}

const contains: Test = (actual, [part]) =>
  Array.isArray(actual) ? actual.includes(part) : typeof actual === 'string' && actual.includes(String(part));

const TESTS: Record<string, Test> = {
  EQUAL_TO: (actual, [value]) => actual === value,
  NOT_EQUAL_TO: (actual, [value]) => actual !== value,
  LESS_THAN: (actual, [value]) => compare(actual, value) < 0,
  LESS_THAN_EQUAL_TO: (actual, [value]) => compare(actual, value) <= 0,
  GREATER_THAN: (actual, [value]) => compare(actual, value) > 0,
  GREATER_THAN_EQUAL_TO: (actual, [value]) => compare(actual, value) >= 0,
  BETWEEN: (actual, [from, to]) => compare(actual, from) >= 0 && compare(actual, to) <= 0,
  BEGINS_WITH: (actual, [start]) => typeof actual === 'string' && actual.startsWith(String(start)),
  CONTAINS: contains,
  NOT_CONTAINS: (actual, values) => !contains(actual, values),
  EXISTS: (actual) => actual !== undefined,
  NOT_EXISTS: (actual) => actual === undefined,
};

export function holds({ condition, values }: Condition, actual: unknown): boolean {
  const test = TESTS[condition];
  if (!test) refuse(400, 'INVALID_CONDITION', `There is no condition ${condition}.`);
  return test(actual, values);
}

/** Whether an entity's value meets the filters. */
export function meets(filters: Filters | undefined, value: unknown): boolean {
  const one = (filter: Filter) => holds(filter, (value as Record<string, unknown>)[filter.property]);
  if (filters?.and) return filters.and.every(one);
  if (filters?.or) return filters.or.some(one);
  return true;
}
