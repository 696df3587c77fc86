import { useMemo } from 'react';
import type { InputFault } from '../../../src/contract/input-fault';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { isPeriodic } from '../../../src/policy';
import { reasonText } from '../../../src/words/reason-text';
import { rowOf } from '../data/row';
import { usePolicy } from '../data/use-policy';
import { useSite } from '../data/use-site';
import { useViewer } from '../data/viewer';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { StatusLozenge } from '../parts/status-lozenge';
import { Why } from '../parts/why';
import { Axis } from '../timeline/axis';
import { scaleOver } from '../timeline/scale';
import { daysIn, segmentsOf } from '../timeline/segments';
import { Strip } from '../timeline/strip';
import { useWords } from '../wording/use-words';
import type { FormState } from './draft';
import styles from './license-form.module.css';
import { licenseOf } from './read-license';

interface FormPreviewProps {
  form: FormState;
  faults: readonly InputFault[];
  base: LicenseEntry | null;
}

/** What the form comes to so far. A name still missing does not keep the answer back. */
export function FormPreview({ form, faults, base }: FormPreviewProps) {
  const policy = usePolicy();
  const speech = useWords();
  const { say, day, far } = speech;
  const { today } = useViewer();
  const { leadDays } = useSite();
  const license = useMemo(() => licenseOf(policy, form, today), [policy, form, today]);
  const row = useMemo(() => {
    if (!license) return null;
    const at = `${today}T00:00:00Z`;
    const entry = base ?? {
      id: '',
      revision: '',
      hasKey: false,
      keyHint: null,
      createdAt: at,
      updatedAt: at,
    };
    return rowOf(policy, { ...entry, name: '', contact: '', license }, today, leadDays);
  }, [policy, license, base, today, leadDays]);
  const verdict = row?.verdict;
  const segments = useMemo(() => (verdict ? segmentsOf(verdict) : []), [verdict]);
  const scale = useMemo(() => scaleOver(today, daysIn(segments)), [segments, today]);
  const isWrong = faults.some(({ code }) => code !== 'missing' && code !== 'channel-missing');
  const through = verdict && isPeriodic(verdict.maintenance) ? verdict.maintenance.coveredThrough : null;
  return (
    <aside className={classes(layout.card, styles.preview)} aria-labelledby="form-preview">
      <h2 id="form-preview">{say('form.preview')}</h2>
      <div aria-live="polite">
        {row && verdict ? (
          <div className={classes(layout.stack, styles.answer)}>
            <p>
              <StatusLozenge of={row} />
            </p>
            <p>
              <strong>
                {say(`statusLine.${row.status}`, {
                  through: through === null ? '' : day(through),
                  far: through === null ? '' : far(through),
                })}
              </strong>
            </p>
            <p className={layout.subtle}>
              {reasonText(speech, policy, verdict.maintenance.reason, verdict)}{' '}
              <Why clauses={verdict.maintenance.clauses} of={say('form.preview')} />
            </p>
          </div>
        ) : (
          <p className={layout.subtle}>
            {say(isWrong && form.product !== '' ? 'form.previewFault' : 'form.previewEmpty')}
          </p>
        )}
      </div>
      {segments.length > 0 && (
        <div className={styles.line}>
          <Axis scale={scale} today={today} />
          <Strip scale={scale} today={today} segments={segments} />
        </div>
      )}
    </aside>
  );
}
