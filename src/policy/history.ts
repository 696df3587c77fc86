import type { Day } from './calendar';
import { LicenseFault, type FaultCode } from './fault';
import type { Channel, HistoryEvent, License } from './license';
import { coverOf } from './maintenance';
import type { ByChannel, NamedOffer, ProductTerms, Refusal, Terms } from './terms';
import type { ClauseId } from './verdict';

/** A license whose product is known and whose history has been read in order and found possible. */
export interface CheckedLicense {
  license: License;
  product: ProductTerms;
  /** Where it was bought. */
  boughtOn: Channel;
  /** In the order in which they apply (D5). */
  events: readonly HistoryEvent[];
}

/** What is true of a license after the events seen so far. */
interface Standing {
  channel: Channel;
  seats: number | null;
}

const fault = (terms: Terms, code: FaultCode, path: string, more: readonly ClauseId[] = []): LicenseFault =>
  new LicenseFault({ code, path, clauses: [...terms.faults[code], ...more] });

/** Reads a license against the terms, or throws the {@link LicenseFault} that says what contradicts them. */
export function checkLicense(terms: Terms, license: License): CheckedLicense {
  const product = Object.hasOwn(terms.products, license.product)
    ? terms.products[license.product]
    : undefined;
  if (!product) throw fault(terms, 'unknown-product', 'product');
  const boughtOn = license.channel ?? product.channel;
  if (!boughtOn) throw fault(terms, 'channel-missing', 'channel');

  const ordered = inOrder(license.history ?? []);
  let standing: Standing = { channel: boughtOn, seats: null };
  ordered.forEach(({ event, index }, position) => {
    const refuse = (code: FaultCode, field: string, more?: readonly ClauseId[]) =>
      fault(terms, code, `history[${index}].${field}`, more);
    if (position === 0 && event.kind !== 'new' && event.kind !== 'statement')
      throw refuse('nothing-before', 'kind');
    switch (event.kind) {
      case 'new':
        if (position > 0) throw refuse('second-new', 'kind');
        break;
      case 'renewal':
        if (!product.renew) throw refuse('renewal-not-sold', 'kind', terms.models[product.model]);
        break;
      case 'statement':
        if (product.model !== 'periods')
          throw refuse('statement-without-maintenance', 'kind', terms.models[product.model]);
        break;
      case 'upgrade':
        if (isRefusal(product.upgrade)) throw refuse('upgrade-not-sold', 'kind');
        if (standing.seats !== null && event.seats <= standing.seats)
          throw refuse('seats-not-raised', 'seats', clausesOfFewerSeats(terms, product, standing.channel));
        break;
      case 'migration':
        if (!product.migrate) throw refuse('migration-not-offered', 'kind');
        if (standing.channel !== 'direct') throw refuse('migration-not-direct', 'kind');
        if (license.ownServers === false) throw refuse('migration-not-own-servers', 'kind');
        break;
    }
    standing = after(standing, event);
  });
  const events = ordered.map(({ event }) => event);
  if (product.model === 'periods' && leavesTheCalendar(terms, events))
    throw fault(terms, 'date-out-of-range', 'history');
  return { license, product, boughtOn, events };
}

/** Whether the periods go on past the last year that can be reckoned with. */
function leavesTheCalendar(terms: Terms, events: readonly HistoryEvent[]): boolean {
  try {
    coverOf(terms, events);
    return false;
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
}

/** The events dated on or before the day: what comes later is not seen (D7). */
export function eventsAsOf(events: readonly HistoryEvent[], day: Day): HistoryEvent[] {
  return events.filter((event) => event.on <= day);
}

/** Where the license stands after these events. */
export function standingAfter(boughtOn: Channel, events: readonly HistoryEvent[]): Standing {
  return events.reduce(after, { channel: boughtOn, seats: null });
}

function after(standing: Standing, event: HistoryEvent): Standing {
  if (event.kind === 'migration') return { ...standing, channel: 'marketplace' };
  return 'seats' in event && event.seats !== undefined ? { ...standing, seats: event.seats } : standing;
}

/** In date order; on one day, in the order given (D5). */
function inOrder(history: readonly HistoryEvent[]): { event: HistoryEvent; index: number }[] {
  return history
    .map((event, index) => ({ event, index }))
    .sort((a, b) => (a.event.on < b.event.on ? -1 : a.event.on > b.event.on ? 1 : a.index - b.index));
}

/** Whether the documents offer no way, on any channel. */
export function isRefusal(way: ByChannel<NamedOffer> | Refusal): way is Refusal {
  return 'eligible' in way;
}

/** Fewer seats are reached in another way; the clauses that say which (M22, U6). */
function clausesOfFewerSeats(terms: Terms, product: ProductTerms, channel: Channel): readonly ClauseId[] {
  const way = isRefusal(product.downgrade) ? undefined : product.downgrade[channel];
  return way ? [...terms.grounds[way.reason].clauses, ...way.clauses] : [];
}
