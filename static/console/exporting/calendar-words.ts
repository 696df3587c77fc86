import type { CalendarWords } from '../../../src/exchange/exporting/calendar';
import { mockupsPolicy } from '../../../src/policy';
import type { Speech } from '../wording/use-words';

/** A calendar in the viewer's language, its days written in the viewer's way. */
export function calendarWords({ say, day }: Pick<Speech, 'say' | 'day'>): CalendarWords {
  return {
    calendar: say('exporting.calendarName'),
    summary: ({ name }) => say('exporting.calendarSummary', { name }),
    description: ({ contact, license }, expiresOn) =>
      [
        say('exporting.calendarExpires', { day: day(expiresOn) }),
        say('exporting.calendarProduct', {
          product: mockupsPolicy.products[license.product]?.name ?? license.product,
        }),
        ...(contact === '' ? [] : [say('exporting.calendarContact', { contact })]),
      ].join('\n'),
  };
}
