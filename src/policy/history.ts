import type { Day } from './calendar';
import type { FaultCode } from './codes';
import type { ClauseId } from './documents';
import { LicenseFault } from './fault';
import type { Channel, HistoryEvent, License } from './license';
import { type Cover, coverOf, type DatedEvent } from './maintenance';
import type { Terms } from './prepared';
import { isRefusal, type ProductTerms } from './product-terms';
import type { TermsByDate } from './terms-by-date';

/** What a license comes to by a day: what is dated later is not seen (D7). */
export interface LicenseAsOf extends Holding {
  license: License;
  /** In the order in which they apply (D5), each with what holds on its day (D16). */
  events: readonly DatedEvent[];
  cover: Cover;
}

/** What is true of a license after the events seen so far. */
interface Holding {
  channel: Channel;
  seats: number | null;
}

const fault = (terms: Terms, code: FaultCode, path: string, ...more: readonly (readonly ClauseId[])[]) =>
  new LicenseFault({ code, path, clauses: [...new Set([terms.document.faults[code], ...more].flat())] });

/**
 * Reads a license as of a day, each event by the document of its own day (D16); what is no event's, by that of the day
 * asked about. Throws the {@link LicenseFault} that says what contradicts the terms, also where that is dated later.
 */
export function licenseAsOf(terms: TermsByDate, license: License, asOf: Day): LicenseAsOf {
  const { seen, ahead, holding } = checkLicense(terms, license, asOf);
  try {
    const cover = coverOf(seen);
    if (ahead.length > 0) coverOf(ahead, cover);
    return { license, events: seen, cover, channel: holding.channel, seats: holding.seats };
  } catch (error) {
    // The periods go on past the last year that can be reckoned with.
    if (error instanceof RangeError) throw fault(terms.on(asOf), 'date-out-of-range', 'history');
    throw error;
  }
}

/** Reads each event by the document of its day: those by the day asked about, what they come to, and those after it. */
function checkLicense(terms: TermsByDate, license: License, asOf: Day) {
  const ordered = inOrder(license.history ?? []);
  const first = ordered[0]?.event.on ?? asOf;
  const sold = terms.productsOn(first)[license.product];
  if (!sold) throw fault(terms.on(asOf), 'unknown-product', 'product');
  const boughtOn = license.channel ?? sold.channel;
  if (!boughtOn) throw fault(terms.on(first), 'channel-missing', 'channel');

  const seen: DatedEvent[] = [];
  const ahead: DatedEvent[] = [];
  const atFirst: Before = { isFirst: true, hasCover: false, channel: boughtOn, seats: null };
  let holding = atFirst;
  let before = atFirst;
  for (const { event, index } of ordered) {
    const ofItsDay = terms.on(event.on);
    const product = ofItsDay.productOf(license.product);
    if (!product)
      throw fault(
        ofItsDay,
        'unknown-product',
        `history[${index}].on`,
        ofItsDay.document.rules['events-by-their-day'],
      );
    const dated = { event, terms: ofItsDay, product };
    checkEvent(dated, before, license, index);
    before = after(before, dated);
    if (event.on <= asOf) {
      seen.push(dated);
      holding = before;
    } else ahead.push(dated);
  }
  return { seen, ahead, holding };
}

/** What an event finds. */
interface Before extends Holding {
  isFirst: boolean;
  /** Whether there is a period that a renewal can begin after. */
  hasCover: boolean;
}

function checkEvent(
  { event, terms, product }: DatedEvent,
  before: Before,
  license: License,
  index: number,
): void {
  const refuse = (code: FaultCode, field: string, ...more: readonly (readonly ClauseId[])[]) =>
    fault(terms, code, `history[${index}].${field}`, ...more);
  if (before.isFirst && event.kind !== 'new' && event.kind !== 'statement')
    throw refuse('nothing-before', 'kind');
  const howSold = terms.document.models[product.model];
  switch (event.kind) {
    case 'new':
      if (!before.isFirst) throw refuse('second-new', 'kind');
      break;
    case 'renewal':
      if (!product.renew) throw refuse('renewal-not-sold', 'kind', howSold);
      if (!before.hasCover) throw refuse('nothing-before', 'kind');
      break;
    case 'statement':
      if (product.model !== 'periods') throw refuse('statement-without-maintenance', 'kind', howSold);
      break;
    case 'upgrade':
      if (isRefusal(product.upgrade)) throw refuse('upgrade-not-sold', 'kind');
      if (before.seats !== null && event.seats <= before.seats)
        throw refuse('seats-not-raised', 'seats', ...clausesOfFewerSeats(terms, product, before.channel));
      break;
    case 'migration':
      if (!product.migrate) throw refuse('migration-not-offered', 'kind');
      if (before.channel !== 'direct') throw refuse('migration-not-direct', 'kind');
      if (license.ownServers === false) throw refuse('migration-not-own-servers', 'kind');
      break;
  }
}

function after({ hasCover, channel, seats }: Before, { event, product }: DatedEvent): Before {
  const isMigration = event.kind === 'migration';
  return {
    isFirst: false,
    hasCover: hasCover || (product.model === 'periods' && !isMigration),
    channel: isMigration ? 'marketplace' : channel,
    seats: 'seats' in event ? (event.seats ?? seats) : seats,
  };
}

/** In date order; on one day, in the order given (D5). */
function inOrder(history: readonly HistoryEvent[]): { event: HistoryEvent; index: number }[] {
  return history
    .map((event, index) => ({ event, index }))
    .sort((a, b) => (a.event.on < b.event.on ? -1 : a.event.on > b.event.on ? 1 : a.index - b.index));
}

/** Fewer seats are reached in another way; the clauses that say which (M22, U6). */
function clausesOfFewerSeats(terms: Terms, product: ProductTerms<ClauseId>, channel: Channel) {
  const way = isRefusal(product.downgrade) ? undefined : product.downgrade[channel];
  return way ? [terms.document.grounds[way.reason].clauses, way.clauses] : [];
}
