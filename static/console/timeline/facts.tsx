import { addDays } from '../../../src/policy';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { type ConsoleSpeech, useWords } from '../wording/use-words';
import type { Segment } from './segments';
import styles from './timeline.module.css';

/** One stretch of the line in words: when, and from which purchase. The clauses stand behind the "why?" of its page. */
export function factOf({ look, from, to, period }: Segment, { say, day }: ConsoleSpeech): string {
  if (look === 'subscription' || look === 'free') return say(`timeline.${look}`);
  if (!period || to === null) return '';
  const last = day(addDays(to, -1));
  const values = {
    from: from === null ? '' : day(from),
    through: last,
    source: say(`event.${period.from}`),
    bought: day(period.boughtOn),
    by: period.cut ? day(period.cut.on) : '',
  };
  if (look === 'lost')
    return say(
      period.cut?.by === 'statement' ? 'timeline.lostByStatement' : 'timeline.lostByUpgrade',
      values,
    );
  return say(from === null ? 'timeline.periodFromUnknown' : `timeline.period-${look}`, values);
}

/** All stretches in words; the one under the pointer stands out. */
export function Facts({
  segments,
  pointed = null,
  empty,
}: {
  segments: readonly Segment[];
  pointed?: number | null;
  empty: string;
}) {
  const speech = useWords();
  if (segments.length === 0) return <>{empty}</>;
  return (
    <ul className={classes(layout.list, styles.facts)}>
      {segments.map((segment, index) => (
        <li key={index} className={index === pointed ? styles.pointed : undefined}>
          {factOf(segment, speech)}
        </li>
      ))}
    </ul>
  );
}
