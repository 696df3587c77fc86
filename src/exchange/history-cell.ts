import type { HistoryEvent } from '../policy';

/** A history in one cell: `new 2014-01-31 seats 10; renewal 2015-01-30; statement 2015-03-01 expires 2016-03-01`. */
export function writeHistory(history: readonly HistoryEvent[]): string {
  return history.map(writeEvent).join('; ');
}

function writeEvent(event: HistoryEvent): string {
  return [
    event.kind,
    event.on,
    ...('expiresOn' in event ? ['expires', event.expiresOn] : []),
    ...('seats' in event && event.seats !== undefined ? ['seats', event.seats] : []),
  ].join(' ');
}

/** Reads such a cell into the fields of each event. The record's schema checks them later. */
export function readHistory(cell: string): Record<string, unknown>[] {
  return cell
    .split(';')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map(readEvent);
}

const EVENT = /^(?<kind>\S+)\s+(?<on>\S+)(?:\s+expires\s+(?<expiresOn>\S+))?(?:\s+seats\s+(?<seats>\d+))?$/;

function readEvent(text: string): Record<string, unknown> {
  const fields = EVENT.exec(text)?.groups;
  if (!fields) return { kind: text };
  const { kind, on, expiresOn, seats } = fields;
  return {
    kind,
    on,
    ...(expiresOn === undefined ? {} : { expiresOn }),
    ...(seats === undefined ? {} : { seats: Number(seats) }),
  };
}
