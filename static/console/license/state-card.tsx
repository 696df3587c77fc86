import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import { isPeriodic, type Policy, type Verdict } from '../../../src/policy';
import { reasonText } from '../../../src/words/reason-text';
import type { Row } from '../data/row';
import { usePolicy } from '../data/use-policy';
import { useViewer } from '../data/viewer';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { Why } from '../parts/why';
import { Axis } from '../timeline/axis';
import { Facts } from '../timeline/facts';
import { scaleAround, scaleOver } from '../timeline/scale';
import { daysIn, segmentsOf } from '../timeline/segments';
import { StripButton } from '../timeline/strip-button';
import { TimelineFoot } from '../timeline/timeline-foot';
import { type ConsoleSpeech, useWords } from '../wording/use-words';
import styles from './state-card.module.css';

/** The state of a license in one sentence, and its whole time line. */
export function StateCard({ row, verdict }: { row: Row; verdict: Verdict }) {
  const policy = usePolicy();
  const speech = useWords();
  const { say, day, far } = speech;
  const { maintenance } = verdict;
  const through = isPeriodic(maintenance) ? maintenance.coveredThrough : null;
  const clauses = [...maintenance.clauses, ...segmentsOf(verdict).flatMap((segment) => segment.clauses)];
  return (
    <section className={layout.card} aria-label={say('timeline.title')}>
      <div className={styles.head}>
        <p className={styles.line}>
          {say(`statusLine.${row.status}`, {
            through: through === null ? '' : day(through),
            far: through === null ? '' : far(through),
          })}
        </p>
        <p className={layout.subtle}>
          {detailOf(policy, verdict, speech)} <Why clauses={[...new Set(clauses)]} of={row.entry.name} />
        </p>
      </div>
      <TimeLine row={row} verdict={verdict} />
    </section>
  );
}

/** What the state means in days. */
function detailOf(policy: Policy, verdict: Verdict, speech: ConsoleSpeech): string {
  const { maintenance } = verdict;
  const days = isPeriodic(maintenance) ? maintenance.daysLeft : null;
  if (!isPeriodic(maintenance) || days === null)
    return reasonText(speech, policy, maintenance.reason, verdict);
  if (days > 0) return speech.say('license.daysLeft', { days });
  // The day of expiry is the first one without cover (D2).
  return speech.say('license.daysOver', { days: 1 - days, renewals: maintenance.renewalsToCover ?? 0 });
}

function TimeLine({ row, verdict }: { row: Row; verdict: Verdict }) {
  const { say } = useWords();
  const { today } = useViewer();
  const [isWhole, setIsWhole] = useState(true);
  const segments = useMemo(() => segmentsOf(verdict), [verdict]);
  const { maintenance } = verdict;
  const scale = useMemo(() => {
    const days = daysIn(segments);
    return isWhole && days.length > 0 ? scaleOver(today, days) : scaleAround(today, days);
  }, [isWhole, segments, today]);
  if (segments.length === 0) return null;
  const events = row.entry.license.history ?? [];
  return (
    <div className={styles.timeline}>
      <Axis scale={scale} today={today} />
      <StripButton
        verdict={verdict}
        scale={scale}
        today={today}
        name={row.entry.name}
        events={events}
        size="large"
      />
      <TimelineFoot
        looks={new Set(segments.map(({ look }) => look))}
        marks={new Set(events.map(({ kind }) => kind))}
      >
        {isPeriodic(maintenance) && (
          <Button spacing="compact" onClick={() => setIsWhole(!isWhole)}>
            {say(isWhole ? 'timeline.near' : 'timeline.whole')}
          </Button>
        )}
      </TimelineFoot>
      <details className={classes(layout.subtle, layout.small, styles.words)}>
        <summary>{say('license.periods')}</summary>
        <Facts segments={segments} empty={say('timeline.empty')} />
      </details>
    </div>
  );
}
