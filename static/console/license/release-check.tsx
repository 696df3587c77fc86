import { useMemo, useState } from 'react';
import type { Day } from '../../../src/policy';
import { reasonText } from '../../../src/words/reason-text';
import type { Row } from '../data/row';
import { usePolicy } from '../data/use-policy';
import { useViewer } from '../data/viewer';
import { DayInput } from '../parts/day-input';
import layout from '../parts/layout.module.css';
import { VendorLink } from '../parts/vendor-link';
import { Why } from '../parts/why';
import { useWords } from '../wording/use-words';
import { AnswerIcon, answerKey } from './goes-on';
import styles from './license.module.css';

/** May this license install a release of a given day? (D10) */
export function ReleaseCheck({ row }: { row: Row }) {
  const speech = useWords();
  const { say } = speech;
  const policy = usePolicy();
  const { today } = useViewer();
  const [releasedOn, setReleasedOn] = useState<Day | null>(null);
  const verdict = useMemo(
    () => (releasedOn === null ? null : policy.evaluate(row.entry.license, today, { releasedOn })),
    [policy, row.entry.license, today, releasedOn],
  );
  return (
    <section className={layout.card}>
      <h2>{say('license.release')}</h2>
      <DayInput
        label={say('license.releaseDay')}
        help={say('license.releaseHelp')}
        value={releasedOn}
        onChange={setReleasedOn}
      />
      <div aria-live="polite">
        {verdict?.release && (
          <div className={styles.releaseAnswer}>
            <AnswerIcon answer={verdict.release.available} />
            <div>
              <p>
                <strong>{say(`license.release-${answerKey(verdict.release.available)}`)}</strong>
              </p>
              <p className={layout.subtle}>
                {reasonText(speech, policy, verdict.release.reason, verdict)}{' '}
                <Why clauses={verdict.release.clauses} of={say('license.release')} />
              </p>
              <p className={styles.linkRow}>
                {verdict.release.links.map((url) => (
                  <VendorLink key={url} href={url} />
                ))}
              </p>
            </div>
          </div>
        )}
      </div>
    </section>
  );
}
