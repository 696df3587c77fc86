import type { HistoryEvent } from '../../src/policy';

/**
 * Days that tell readings apart: the end of a month, a leap day, the last day that it covers (which is also the last day
 * of a document), the day it expires (a document's first), a month's end outside the first year, and the day on which a
 * document forgets products.
 */
const DAYS = ['2016-01-31', '2016-02-29', '2017-02-27', '2017-02-28', '2017-08-31', '2019-03-01'];

type OnDay = (on: string) => HistoryEvent;

/** Events of products with periods: seats raised, the same and unknown; a statement of the past, and one of the future. */
const PERIODIC: OnDay[] = [
  (on) => ({ kind: 'new', on, seats: 10 }),
  (on) => ({ kind: 'renewal', on }),
  (on) => ({ kind: 'upgrade', on, seats: 10 }),
  (on) => ({ kind: 'upgrade', on, seats: 25 }),
  (on) => ({ kind: 'upgrade', on, seats: 50 }),
  (on) => ({ kind: 'statement', on, expiresOn: '2017-02-28' }),
  (on) => ({ kind: 'statement', on, expiresOn: '2020-02-29', seats: 25 }),
  (on) => ({ kind: 'migration', on }),
];

/** Events of products without: what they may have, and what they may not. */
const OTHER: OnDay[] = [
  (on) => ({ kind: 'new', on, seats: 10 }),
  (on) => ({ kind: 'new', on }),
  (on) => ({ kind: 'upgrade', on, seats: 10 }),
  (on) => ({ kind: 'upgrade', on, seats: 25 }),
  (on) => ({ kind: 'upgrade', on, seats: 50 }),
  (on) => ({ kind: 'renewal', on }),
  (on) => ({ kind: 'statement', on, expiresOn: '2017-02-28' }),
  (on) => ({ kind: 'migration', on }),
];

/** A row of things that are made when they are asked for: too many to be kept. */
export interface Row<T> {
  length: number;
  at: (index: number) => T;
}

/**
 * Every history of up to so many events, on every choice of days, in every order within a day. Of those with more than
 * two, the ones that have begun and go on: what follows an event that may not stand where it does is never read.
 */
function histories(events: OnDay[], most: number): Row<HistoryEvent[]> {
  const begin = events.filter((event) => BEGINNINGS.includes(event('').kind));
  const goOn = events.filter((event) => event('').kind !== 'new');
  const parts: Row<HistoryEvent[]>[] = [];
  for (let size = 0; size <= most; size += 1)
    parts.push(size <= 2 ? historiesOf(events, events, size) : historiesOf(begin, goOn, size));
  return inOneRow(parts);
}

const BEGINNINGS = ['new', 'statement'];

function historiesOf(begin: OnDay[], goOn: OnDay[], size: number): Row<HistoryEvent[]> {
  const choices = daysInOrder(size);
  const kinds = size === 0 ? 1 : begin.length * goOn.length ** (size - 1);
  return {
    length: choices.length * kinds,
    at: (index) => {
      const history: HistoryEvent[] = [];
      let rest = index % kinds;
      for (const day of choices[Math.floor(index / kinds)] ?? []) {
        const events = history.length === 0 ? begin : goOn;
        const event = events[rest % events.length];
        if (event) history.push(event(day));
        rest = Math.floor(rest / events.length);
      }
      // D5: whether the days are given forwards or backwards makes no difference; within a day it may.
      return index % 2 === 0 ? history : latestDayFirst(history);
    },
  };
}

/** Every choice of so many days, the same day again included, in the order of dates. */
function daysInOrder(size: number, from = 0): string[][] {
  if (size === 0) return [[]];
  const choices: string[][] = [];
  DAYS.slice(from).forEach((day, index) => {
    for (const later of daysInOrder(size - 1, from + index)) choices.push([day, ...later]);
  });
  return choices;
}

function latestDayFirst(history: readonly HistoryEvent[]): HistoryEvent[] {
  const days = new Set(history.map(({ on }) => on));
  return [...days].reverse().flatMap((day) => history.filter(({ on }) => on === day));
}

export function inOneRow<T>(parts: readonly Row<T>[]): Row<T> {
  return {
    length: parts.reduce((sum, { length }) => sum + length, 0),
    at: (index) => {
      let rest = index;
      for (const part of parts) {
        if (rest < part.length) return part.at(rest);
        rest -= part.length;
      }
      throw new RangeError(`There are not so many: ${index}.`);
    },
  };
}

export const periodicHistories = (most: number) => histories(PERIODIC, most);
export const otherHistories = (most: number) => histories(OTHER, most);
