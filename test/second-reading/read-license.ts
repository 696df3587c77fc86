import type { Ask, License } from '../../src/policy';
import { monthsLater, numberOf } from './days';
import { type Paper, paperOf, SERVER, SUBSCRIPTIONS } from './papers';
import { type Action, readActions, type Said } from './read-actions';
import { type Read, readHistory, type Wrong } from './read-history';

/** What the clauses say of a license on a day. */
export interface Reading extends Omit<Read, 'ends'> {
  paper: string;
  state: Said<string>;
  /** The first day without cover; null where there is no such day or none is known. */
  expires: number | null;
  /** How many renewals make the day covered, and from when to when each would run; null: none is sold (D3). */
  renewals: [number, number][] | null;
  support: Said;
  updates: Said;
  actions: Record<Action, Said>;
  hostTier: Said;
  release: Said | null;
}

/** One license, one day, one answer, as CLAUSES.md says it. */
export function readLicense(
  license: License,
  asOf: number,
  ask: Ask,
  papers: readonly [Paper, ...Paper[]],
): Reading | Wrong {
  const channel = license.channel ?? usualChannel(license.product);
  if (channel === null) return { event: null, faults: { 'channel-missing': ['M14'] } };
  const read = readHistory(license, channel, papers, asOf);
  if ('faults' in read) return read;
  const paper = paperOf(papers, asOf); // D17
  const known = paper.products.includes(license.product);
  const expires = SERVER.includes(license.product) ? read.ends : null;
  const state = readState(license, read, paper, asOf);
  const service = { product: license.product, state: state.answer, known };
  return {
    ...read,
    paper: paper.id,
    state,
    expires,
    renewals: known && expires !== null ? renewalsUntil(asOf, expires, paper.months) : null,
    support: readSupport(service),
    updates: readUpdates(service),
    actions: readActions(license, read.channel, state.answer, ask, paper),
    hostTier: readHostTier(service, read.channel),
    release: ask.releasedOn === undefined ? null : readRelease(service, expires, numberOf(ask.releasedOn)),
  };
}

/** Server is sold by the vendor and on the Marketplace (M14, M17); the Cloud products by Atlassian (U3). */
function usualChannel(product: string): 'direct' | 'marketplace' | null {
  if (SERVER.includes(product)) return null;
  return product.endsWith('-cloud') ? 'marketplace' : 'direct';
}

/** M3, M4, M5, D2, D7, D12; where the document of the day forgot the product, what is left to know (D16, D18). */
function readState(
  { product, history, subscription }: License,
  read: Read,
  paper: Paper,
  asOf: number,
): Said<string> {
  const { ends, last } = read;
  const known = paper.products.includes(product);
  const unknown = (reason: string, clauses: string[]) =>
    known ? { answer: 'unknown', reason, clauses } : { answer: 'unknown', reason: null, clauses: ['D18'] };
  if (SUBSCRIPTIONS.includes(product)) {
    const clauses = ['M4', 'D12'];
    switch (subscription?.state) {
      case 'active':
        return { answer: 'included', reason: 'included-while-active', clauses: ['M4'] };
      case 'evaluation':
        return { answer: 'included', reason: 'included-in-evaluation', clauses };
      case 'inactive':
        return { answer: 'inactive', reason: 'subscription-inactive', clauses };
      case undefined:
        return unknown('subscription-unknown', ['D12']);
    }
  }
  if (product === 'desktop') {
    if (!known || (history && last === null)) return unknown('history-unknown', ['D7']);
    return { answer: 'none', reason: 'no-maintenance', clauses: ['M3', 'M13'] };
  }
  if (ends === null || last === null) return unknown('history-unknown', ['D7']);
  const by = { new: ['M5', 'M6'], upgrade: ['M5', 'M7'], renewal: ['M5', 'M8'], statement: ['D6'] };
  const clauses = ['D2', ...by[last]];
  if (read.sharesADay) clauses.push('D5');
  if (read.periods.at(-1)?.paper !== paper.id) clauses.push('D16');
  if (asOf < ends) return { answer: 'covered', reason: 'covered', clauses };
  return { answer: 'expired', reason: 'expired', clauses: [...clauses, 'M9', ...(known ? ['D3'] : [])] };
}

/** Each renewal begins where the one before it ends, until the day is covered (D3, M8). */
function renewalsUntil(asOf: number, expires: number, months: number): [number, number][] {
  const renewals: [number, number][] = [];
  let end = expires;
  while (end <= asOf) {
    const next = monthsLater(end, months);
    renewals.push([end, next]);
    end = next;
  }
  return renewals;
}

interface Service {
  product: string;
  state: string;
  known: boolean;
}

const SILENT: Said = { answer: null, reason: 'documents-silent', clauses: ['D18'] };
const VENDOR = 'https://balsamiq.com';

/** Yes while covered or included, no afterwards, unknown where the state is. */
function asState({ state }: Service): boolean | null {
  if (state === 'unknown') return null;
  return state === 'covered' || state === 'included';
}

/** M1, M3, M4. */
function readSupport(service: Service): Said {
  if (!service.known) return SILENT;
  const answer = asState(service);
  if (service.state === 'none')
    return {
      answer: true,
      reason: 'support-in-forums',
      clauses: ['M3'],
      links: ['https://forums.balsamiq.com/'],
    };
  if (answer === null) return { answer, reason: null, clauses: [] };
  const clauses = SERVER.includes(service.product) ? ['M1'] : ['M4'];
  return { answer, reason: null, clauses, links: answer ? [`${VENDOR}/sales/support/`] : [] };
}

/** M1, M3, M4, M9, U2. */
function readUpdates(service: Service): Said {
  if (!service.known) return SILENT;
  const answer = asState(service);
  if (service.state === 'none')
    return {
      answer: true,
      reason: 'minor-updates-free',
      clauses: ['M3', 'M2'],
      links: [`${VENDOR}/download/`, `${VENDOR}/sales/updatedesktop/`, `${VENDOR}/eulas`],
    };
  if (service.state === 'expired')
    return {
      answer,
      reason: 'older-versions-only',
      clauses: ['M9'],
      links: [`${VENDOR}/download/archives/`],
    };
  if (!answer) return { answer, reason: null, clauses: [] };
  return {
    answer,
    reason: null,
    clauses: ['M1', 'M2', 'U2'],
    links: [`${VENDOR}/sales/update/`, `${VENDOR}/eulas`],
  };
}

/** D10. Desktop has no expiry to measure by, and whether a release is a minor one is not asked. */
function readRelease(service: Service, expires: number | null, released: number): Said | null {
  if (!service.known) return SILENT;
  if (service.product === 'desktop') return null;
  const answer = expires === null ? asState(service) : released < expires;
  if (answer === null) return { answer, reason: null, clauses: [] };
  if (expires === null) return { answer, reason: null, clauses: ['D10'] };
  if (answer) return { answer, reason: 'published-in-time', clauses: ['D10'] };
  const links = [`${VENDOR}/download/archives/`];
  return { answer, reason: 'published-too-late', clauses: ['D10', 'M9'], links };
}

/** M20 speaks of direct Server licenses, and of no others. */
function readHostTier(service: Service, channel: string): Said {
  if (!service.known) return SILENT;
  return SERVER.includes(service.product) && channel === 'direct'
    ? { answer: false, reason: 'tier-independent', clauses: ['M20'] }
    : { answer: null, reason: 'tier-not-mentioned', clauses: [] };
}
