import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { daysBetween, type Day } from '../../../src/policy';
import { useViewer } from '../data/viewer';
import { distanceOf } from './distance';
import { messagesOf, type WordKey, type Words } from '../../../src/words/words';

export type Values = Record<string, string | number>;

/** How the console speaks to the viewer. */
export interface Speech {
  locale: string;
  say: (key: WordKey, values?: Values) => string;
  /** A day, the month in letters. */
  day: (day: Day) => string;
  /** How far a day is from today: `in 110 days`, `14 months ago`. */
  far: (day: Day) => string;
  /** A point in time, in the viewer's zone. */
  instant: (iso: string | number) => string;
  /** The day of a point in time, in the viewer's zone. */
  instantDay: (iso: string) => string;
  /** How long ago a point in time was, now being `now`. */
  ago: (at: number, now: number) => string;
  number: (value: number) => string;
  list: (parts: readonly string[]) => string;
}

const SpeechContext = createContext<Speech | null>(null);

export function WordsProvider({
  locale,
  words,
  children,
}: {
  locale: string;
  words: Words;
  children: ReactNode;
}) {
  const messages = useMemo(() => messagesOf(words), [words]);
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      <SpeechProvider locale={locale}>{children}</SpeechProvider>
    </IntlProvider>
  );
}

function SpeechProvider({ locale, children }: { locale: string; children: ReactNode }) {
  const intl = useIntl();
  const { today, timeZone } = useViewer();
  const speech = useMemo<Speech>(() => {
    const relative = (
      value: number,
      unit: Intl.RelativeTimeFormatUnit & Parameters<typeof intl.formatRelativeTime>[1],
    ) => intl.formatRelativeTime(value, unit, { numeric: 'auto' });
    return {
      locale,
      say: (key, values) => intl.formatMessage({ id: key }, values),
      day: (day) => intl.formatDate(`${day}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' }),
      far: (day) => {
        const { value, unit } = distanceOf(daysBetween(today, day));
        return relative(value, unit);
      },
      instant: (at) => intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short', timeZone }),
      instantDay: (at) => intl.formatDate(at, { dateStyle: 'medium', timeZone }),
      ago: (at, now) => {
        const minutes = Math.round((at - now) / 60_000);
        return minutes > -60 ? relative(minutes, 'minute') : relative(Math.round(minutes / 60), 'hour');
      },
      number: (value) => intl.formatNumber(value),
      list: (parts) => intl.formatList(parts, { type: 'conjunction' }),
    };
  }, [intl, locale, today, timeZone]);
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export function useWords(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('Words are used outside their provider.');
  return speech;
}
