import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Day, Money } from '../../../src/policy';
import {
  agoText,
  instantDayText,
  instantText,
  languageText,
  monthOfDayText,
  monthText,
  shortMonthText,
  sumText,
} from '../../../src/words/formats';
import { createSpeech, type Speech as Spoken } from '../../../src/words/speech';
import type { WordKey, Words } from '../../../src/words/words';
import { useViewer } from '../data/viewer';

/** How the console speaks to the viewer. */
export interface ConsoleSpeech extends Spoken<WordKey> {
  /** How far a day is from today: `in 30 days`, `14 months ago`. */
  far: (day: Day) => string;
  /** A month, given as `2026-11`: `November 2026`. */
  month: (month: string) => string;
  /** The same without its year, where there is little room: `Nov`. */
  shortMonth: (month: string) => string;
  /** A point in time, in the viewer's zone. */
  instant: (iso: string | number) => string;
  /** The day of a point in time, in the viewer's zone. */
  instantDay: (iso: string) => string;
  /** How long ago a point in time was, now being `now`. */
  ago: (at: number, now: number) => string;
  /** An amount of money in a table: `USD 300.00`. */
  sum: (money: Money) => string;
  /** The month of a day, as narrow as that: `M`, `Mar`, `March`, `Mar 2027`. */
  monthOf: (width: Parameters<typeof monthOfDayText>[1], day: Day) => string;
  /** What a language is called. */
  languageName: (code: string) => string;
}

const SpeechContext = createContext<ConsoleSpeech | null>(null);

export function WordsProvider({
  locale,
  words,
  children,
}: {
  locale: string;
  words: Words;
  children: ReactNode;
}) {
  const { today, timeZone } = useViewer();
  const spoken = useMemo(() => createSpeech(locale, words), [locale, words]);
  const speech = useMemo<ConsoleSpeech>(
    () => ({
      ...spoken,
      far: (day) => spoken.distance(today, day),
      month: (month) => monthText(locale, month),
      shortMonth: (month) => shortMonthText(locale, month),
      instant: (at) => instantText(locale, timeZone, at),
      instantDay: (at) => instantDayText(locale, timeZone, at),
      ago: (at, now) => agoText(locale, at, now),
      sum: (money) => sumText(locale, money),
      monthOf: (width, of) => monthOfDayText(locale, width, of),
      languageName: (code) => languageText(locale, code),
    }),
    [spoken, locale, today, timeZone],
  );
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export function useWords(): ConsoleSpeech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('Words are used outside their provider.');
  return speech;
}
