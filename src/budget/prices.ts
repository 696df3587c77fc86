import { type BookedEvent, type BookedLicense, costCentreOf } from '../contract/booking';
import type { Day, Money } from '../policy';

/** What a company itself paid last for a kind of purchase of one license. Only such prices are ever expected again. */
export interface LastPrice {
  price: Money;
  paidOn: Day;
  /** What was bought. For a statement, all that is known is that a period was paid. */
  kind: BookedEvent['kind'];
  /** The size that it was paid for; null where the history does not tell. */
  seats: number | null;
  costCentre: string | null;
}

/** The history in the order of its days; on one day, in the order given (D5). */
const inOrder = ({ history = [] }: BookedLicense): BookedEvent[] =>
  history.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

/** The last price that was entered at an entry of one of these kinds; null where none was. */
export function lastPrice(license: BookedLicense, kinds: readonly BookedEvent['kind'][]): LastPrice | null {
  let seats: number | null = null;
  let found: LastPrice | null = null;
  for (const event of inOrder(license)) {
    if ('seats' in event && event.seats !== undefined) seats = event.seats;
    if (event.price && kinds.includes(event.kind))
      found = {
        price: event.price,
        paidOn: event.on,
        kind: event.kind,
        seats,
        costCentre: costCentreOf(license, event),
      };
  }
  return found;
}

/** The first purchase of a license; null where its history does not have it. */
export const firstPurchase = (license: BookedLicense): Day | null =>
  inOrder(license).find(({ kind }) => kind === 'new')?.on ?? null;

/** Who paid last, and is taken to pay next; null where no cost centre is entered. */
export function lastCostCentre(license: BookedLicense): string | null {
  const last = inOrder(license).findLast(({ costCentre }) => costCentre !== undefined);
  return costCentreOf(license, last ?? {});
}
