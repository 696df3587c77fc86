import type { BookedEvent } from '../contract/booking';

/**
 * A history in one cell: `new 2014-01-31 seats 10 price 890.00 USD order "PO 12"; statement 2015-03-01 expires 2016-03-01`.
 * Texts of people stand between quotation marks, written as JSON writes them.
 */
export function writeHistory(history: readonly BookedEvent[]): string {
  return history.map(writeEvent).join('; ');
}

function writeEvent(event: BookedEvent): string {
  const { price, orderNumber, costCentre } = event;
  return [
    event.kind,
    event.on,
    ...('expiresOn' in event ? ['expires', event.expiresOn] : []),
    ...('seats' in event && event.seats !== undefined ? ['seats', event.seats] : []),
    ...(price ? ['price', price.amount, price.currency] : []),
    ...(orderNumber === undefined ? [] : ['order', JSON.stringify(orderNumber)]),
    ...(costCentre === undefined ? [] : ['cost-centre', JSON.stringify(costCentre)]),
  ].join(' ');
}

const QUOTED = '"(?:[^"\\\\]|\\\\.)*"';
/** Up to the next semicolon that stands in no quotation marks. A mark that is never closed stands alone. */
const PIECE = new RegExp(`(?:${QUOTED}|[^;"])+|"`, 'gs');

/** Reads such a cell into the fields of each event. The record's schema checks them later. */
export function readHistory(cell: string): Record<string, unknown>[] {
  return (cell.match(PIECE) ?? [])
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map(readEvent);
}

const EVENT = new RegExp(
  [
    '^(?<kind>\\S+)\\s+(?<on>\\S+)',
    '(?:\\s+expires\\s+(?<expiresOn>\\S+))?',
    '(?:\\s+seats\\s+(?<seats>\\d+))?',
    '(?:\\s+price\\s+(?<amount>\\S+)\\s+(?<currency>\\S+))?',
    `(?:\\s+order\\s+(?<order>${QUOTED}))?`,
    `(?:\\s+cost-centre\\s+(?<costCentre>${QUOTED}))?$`,
  ].join(''),
  's',
);

function readEvent(text: string): Record<string, unknown> {
  const fields = EVENT.exec(text)?.groups;
  if (!fields) return { kind: text };
  const { kind, on, expiresOn, seats, amount, currency, order, costCentre } = fields;
  return {
    kind,
    on,
    ...(expiresOn === undefined ? {} : { expiresOn }),
    ...(seats === undefined ? {} : { seats: Number(seats) }),
    ...(amount === undefined ? {} : { price: { amount, currency } }),
    ...(order === undefined ? {} : { orderNumber: unquoted(order) }),
    ...(costCentre === undefined ? {} : { costCentre: unquoted(costCentre) }),
  };
}

/** What no JSON says is left as it stands. */
function unquoted(text: string): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    return text;
  }
}
