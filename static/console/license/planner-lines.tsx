import { useMemo } from 'react';
import type { Plan } from '../../../src/policy';
import type { Row } from '../data/row';
import { usePolicy } from '../data/use-policy';
import { useViewer } from '../data/viewer';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { Axis } from '../timeline/axis';
import { Facts } from '../timeline/facts';
import { scaleOver } from '../timeline/scale';
import { daysIn, segmentsOf } from '../timeline/segments';
import { Strip } from '../timeline/strip';
import { useWords } from '../wording/use-words';
import styles from './planner.module.css';
import { licenseWith } from './proposal';

/** Two lines on one axis: as it is, and with the purchase. */
export function PlannerLines({ row, plan }: { row: Row; plan: Plan }) {
  const { say } = useWords();
  const policy = usePolicy();
  const { today } = useViewer();
  const { license } = row.entry;
  const [now, then] = useMemo(() => {
    const asOf = plan.on > today ? plan.on : today;
    const planned = licenseWith(license, plan);
    // What contradicts a later purchase is shown as it would be on the day itself.
    const isPossible = policy.faultIn(planned, asOf) === null;
    return [
      segmentsOf(policy.evaluate(license, today)),
      segmentsOf(isPossible ? policy.evaluate(planned, asOf) : plan.after, today),
    ];
  }, [policy, license, plan, today]);
  const scale = useMemo(
    () => scaleOver(today, [...daysIn(now), ...daysIn(then), plan.on]),
    [now, then, plan.on, today],
  );
  return (
    <div className={styles.lines}>
      <span />
      <Axis scale={scale} today={today} />
      <span className={classes(layout.subtle, layout.small, styles.lane)}>{say('planner.now')}</span>
      <Strip scale={scale} today={today} segments={now} marked={plan.on === today ? null : plan.on} />
      <span className={classes(layout.subtle, layout.small, styles.lane)}>
        {say(plan.proposal.kind === 'new' ? 'planner.newOne' : 'planner.then')}
      </span>
      <Strip scale={scale} today={today} segments={then} marked={plan.on === today ? null : plan.on} />
      <div className="sr-only">
        <Facts segments={then} empty={say('timeline.empty')} />
      </div>
    </div>
  );
}
