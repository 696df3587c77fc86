import { toCalendar } from '../../../src/exchange/exporting/calendar';

/** The calendar of some licenses; null where none of them has an end. A part of its own: the library that writes it is not small. */
export function calendarWriter(
  ...what: Parameters<typeof toCalendar>
): { text: string; type: string } | null {
  const text = toCalendar(...what);
  return text.includes('BEGIN:VEVENT') ? { text, type: 'text/calendar' } : null;
}
