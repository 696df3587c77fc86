import type { CalendarWords } from '../../../src/exchange/exporting/calendar';
import type { Policy } from '../../../src/policy';
import type { ConsoleSpeech } from '../wording/use-words';

/** A calendar in the viewer's language, its days written in the viewer's way. */
export function calendarWords(
  { say, day }: Pick<ConsoleSpeech, 'say' | 'day'>,
  products: ReturnType<Policy['productsOn']>,
): CalendarWords {
  return {
    calendar: say('exporting.calendarName'),
    summary: ({ name }) => say('exporting.calendarSummary', { name }),
    description: ({ contact, license }, expiresOn) =>
      [
        say('exporting.calendarExpires', { day: day(expiresOn) }),
        say('exporting.calendarProduct', {
          product: products[license.product]?.name ?? license.product,
        }),
        ...(contact === '' ? [] : [say('exporting.calendarContact', { contact })]),
      ].join('\n'),
  };
}
