import Lozenge from '@atlaskit/lozenge';
import type { CheckOutcome, InstallationCheck } from '../../../src/contract/installation';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { failureText } from '../wording/failure-text';
import { useWords } from '../wording/use-words';
import styles from './installation.module.css';
import type { Checked } from './use-checks';

const appearances = {
  holds: 'success',
  fails: 'danger',
  unclear: 'warning',
  running: 'information',
  waiting: 'neutral',
} as const;

interface CheckRowProps {
  check: InstallationCheck;
  outcome: CheckOutcome | 'running' | 'waiting';
  found: NonNullable<Checked[InstallationCheck]> | null;
}

/** One check: what it is about, what it came to, what was found, and what to do. */
export function CheckRow({ check, outcome, found }: CheckRowProps) {
  const { say } = useWords();
  return (
    <li className={styles.check}>
      <div className={styles.head}>
        <strong>{say(`installation.name-${check}`)}</strong>
        <Lozenge appearance={appearances[outcome]}>{say(`installation.outcome-${outcome}`)}</Lozenge>
        {found?.ok && (
          <span className={classes(layout.subtle, layout.small)}>
            {say('installation.took', { count: found.value.milliseconds })}
          </span>
        )}
      </div>
      {outcome === 'fails' && <p>{say(`installation.fails-${check}`)}</p>}
      {found && !found.ok && <p>{failureText(say, found.failure)}</p>}
      {outcome === 'unclear' && <p>{say('installation.unclear')}</p>}
      {found?.ok && (
        <ul className={classes(layout.subtle, layout.small, styles.facts)}>
          {found.value.facts.map(({ code, count = 0, what = '' }) => (
            <li key={`${code} ${what}`}>{say(`installationFact.${code}`, { count, what })}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
