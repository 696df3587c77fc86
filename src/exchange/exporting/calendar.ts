import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { callsOn } from '../../contract/decided';
import type { LicenseEntry } from '../../contract/licenses';
import { addDays, type Day, type Policy } from '../../policy';

/** What a calendar says; the sentences are the front end's. */
export interface CalendarWords {
  calendar: string;
  summary: (entry: LicenseEntry) => string;
  description: (entry: LicenseEntry, expiresOn: Day) => string;
}

/** The hour of the day at which an alarm rings. */
const ALARM_HOUR = 9;
const HOUR = 3600;
const DAY = 24 * HOUR;
/** A sequence has 31 bits: seconds since then last until 2068. */
const SEQUENCE_FROM = Date.parse('2000-01-01T00:00:00Z');

/**
 * A calendar (iCalendar, RFC 5545) with the last day of each license's maintenance. Each is an all-day event. It has an
 * alarm for each lead time, where maintenance still runs today. A license has the same event in every file: a calendar
 * that reads a second file moves the event. The same licenses give the same bytes on the same day. Licenses without such
 * a day are left out, and so are those that are to lapse.
 */
export function toCalendar(
  policy: Policy,
  entries: readonly LicenseEntry[],
  today: Day,
  leadDays: readonly number[],
  words: CalendarWords,
): string {
  const calendar = ical({
    name: words.calendar,
    prodId: { company: 'Mockups license centre', product: 'Maintenance', language: 'EN' },
  });
  for (const entry of entries) {
    const expiresOn = callsOn(policy, entry);
    if (expiresOn === null) continue;
    const lastDay = addDays(expiresOn, -1);
    const event = calendar.createEvent({
      id: `${entry.id}@mockups-license-centre`,
      stamp: new Date(entry.updatedAt),
      sequence: Math.max(0, Math.floor((Date.parse(entry.updatedAt) - SEQUENCE_FROM) / 1000)),
      start: midnight(lastDay),
      end: midnight(expiresOn),
      allDay: true,
      summary: words.summary(entry),
      description: words.description(entry, expiresOn),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const lead of expiresOn > today ? leadDays : []) {
      // The event is a day before the expiry that lead times count from.
      const before = (lead - 1) * DAY - ALARM_HOUR * HOUR;
      event.createAlarm({
        type: ICalAlarmType.display,
        description: words.summary(entry),
        ...(before >= 0 ? { triggerBefore: before } : { triggerAfter: -before }),
      });
    }
  }
  // The library ends every line but the last one.
  return `${calendar.toString()}\r\n`;
}

/** The library writes an all-day date by UTC. */
const midnight = (day: Day) => new Date(`${day}T00:00:00Z`);
