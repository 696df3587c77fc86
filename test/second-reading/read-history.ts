import type { HistoryEvent, License } from '../../src/policy';
import { monthsLater, numberOf } from './days';
import { type Paper, paperOf, SERVER } from './papers';

/** A stretch of cover: `starts` is its first day, `ends` the first day without it (D2). */
export interface Stretch {
  from: 'new' | 'renewal' | 'upgrade' | 'statement';
  bought: number;
  /** Null: only a statement speaks of it (D6). */
  starts: number | null;
  ends: number;
  /** The document that it was bought under (D16). */
  paper: string;
  cut: { by: 'upgrade' | 'statement'; on: number; wouldEnd: number } | null;
}

export interface Read {
  channel: 'direct' | 'marketplace';
  seats: number | null;
  /** The first day without cover; null: nothing is known. */
  ends: number | null;
  periods: Stretch[];
  lost: Stretch[];
  /** The last event but a migration: what the cover comes from, where there is cover. */
  last: Stretch['from'] | null;
  /** Whether the order within a day counted (D5). */
  sharesADay: boolean;
  lastDay: number | null;
}

/** What is wrong with a history, at the first of its events that is wrong. */
export interface Wrong {
  /** The index of the event as given; null: it is the license itself. */
  event: number | null;
  /** Each thing that is wrong with it, and the clauses that say so. Which is told first, the clauses leave open. */
  faults: Record<string, string[]>;
}

type Papers = readonly [Paper, ...Paper[]];

/** One event, with the number of its day and its place in the list as given. */
interface Placed {
  event: HistoryEvent;
  day: number;
  index: number;
}

/** The events in the order in which they apply (D5). */
function inOrder(history: readonly HistoryEvent[]): Placed[] {
  const events = history.map((event, index) => ({ event, day: numberOf(event.on), index }));
  return events.sort((one, other) => one.day - other.day || one.index - other.index);
}

/** Reads the history of a license as it stands on a day. What is wrong in it is so whichever day is asked about. */
export function readHistory(
  license: License,
  channel: 'direct' | 'marketplace',
  papers: Papers,
  asOf: number,
): Read | Wrong {
  let read: Read = {
    channel,
    seats: null,
    ends: null,
    periods: [],
    lost: [],
    last: null,
    sharesADay: false,
    lastDay: null,
  };
  let asOfDay: Read | null = null;
  let isFirst = true;
  for (const { event, day, index } of inOrder(license.history ?? [])) {
    const paper = paperOf(papers, day); // D16
    const faults = faultsOf(event, license, read, isFirst, paper);
    if (Object.keys(faults).length > 0) return { event: index, faults };
    isFirst = false;
    if (day > asOf && asOfDay === null) {
      asOfDay = read; // D7: what comes now is not seen
      read = { ...read, periods: [...read.periods], lost: [...read.lost] };
    }
    if (day === read.lastDay) read.sharesADay = true;
    read.lastDay = day;
    apply(event, day, license.product, read, paper);
  }
  return asOfDay ?? read;
}

function faultsOf(
  event: HistoryEvent,
  { product, ownServers }: License,
  read: Read,
  isFirst: boolean,
  paper: Paper,
): Wrong['faults'] {
  const faults: Wrong['faults'] = {};
  const isServer = SERVER.includes(product);
  const { kind } = event;
  // A document that does not know the product sells nothing for it (D16, D18).
  if (!paper.products.includes(product)) faults['unknown-product'] = [];
  if (kind === 'renewal' && !isServer) faults['renewal-not-sold'] = ['M13'];
  if (kind === 'statement' && !isServer) faults['statement-without-maintenance'] = ['M13'];
  if (kind === 'upgrade' && product === 'google-drive') faults['upgrade-not-sold'] = ['U7'];
  if (kind === 'migration') {
    if (!isServer) faults['migration-not-offered'] = ['D8'];
    if (ownServers === false) faults['migration-not-own-servers'] = ['D8', 'M16'];
    if (read.channel !== 'direct') faults['migration-not-direct'] = ['D8'];
  }
  if (isFirst && kind !== 'new' && kind !== 'statement') faults['nothing-before'] = ['D6'];
  // What a statement speaks of has been bought already.
  if (!isFirst && kind === 'new') faults['second-new'] = ['D6', 'M22'];
  if (kind === 'upgrade' && read.seats !== null && event.seats <= read.seats)
    faults['seats-not-raised'] = ['D9', ...smallerBy(product)];
  return faults;
}

/** How fewer seats are had instead (D9). */
function smallerBy(product: string): string[] {
  if (SERVER.includes(product)) return ['M22'];
  return product === 'mybalsamiq' ? ['U6'] : [];
}

function apply(event: HistoryEvent, day: number, product: string, read: Read, paper: Paper): void {
  if ('seats' in event && event.seats !== undefined) read.seats = event.seats;
  if (event.kind !== 'migration') read.last = event.kind;
  if (event.kind === 'migration')
    read.channel = 'marketplace'; // and no date changes (D8)
  else if (SERVER.includes(product)) applyToCover(event, day, read, paper);
}

function applyToCover(
  event: Exclude<HistoryEvent, { kind: 'migration' }>,
  day: number,
  read: Read,
  paper: Paper,
): void {
  const add = (starts: number | null, ends: number) =>
    read.periods.push({ from: event.kind, bought: day, starts, ends, paper: paper.id, cut: null });
  if (event.kind === 'new') {
    read.ends = monthsLater(day, paper.months); // M6
    add(day, read.ends);
  }
  if (event.kind === 'renewal') {
    const starts = read.ends ?? day; // M8: whenever it was bought
    read.ends = monthsLater(starts, paper.months);
    add(starts, read.ends);
  }
  if (event.kind === 'upgrade') {
    cutAllCover(read, day, 'upgrade', day); // M7, D4
    read.ends = monthsLater(day, paper.months);
    add(day, read.ends);
  }
  if (event.kind === 'statement') {
    const ends = numberOf(event.expiresOn);
    cutAllCover(read, ends, 'statement', day); // D6: it overrides what was computed
    const before = read.periods.at(-1)?.ends; // where cover is known before it, it runs on from there
    if (before !== ends) add(before ?? null, ends);
    read.ends = ends;
  }
}

/** Ends all cover on a day: what would begin on it or later is lost whole. */
function cutAllCover(read: Read, end: number, by: 'upgrade' | 'statement', on: number): void {
  const left: Stretch[] = [];
  for (const period of read.periods) {
    if (period.ends <= end) left.push(period);
    else {
      const cut = { by, on, wouldEnd: period.ends };
      if (period.starts !== null && period.starts >= end) read.lost.push({ ...period, cut });
      else left.push({ ...period, ends: end, cut });
    }
  }
  read.periods = left;
}
