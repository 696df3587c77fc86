import Button from '@atlaskit/button/new';
import CheckIcon from '@atlaskit/icon/core/check-mark';
import { memo, type ReactNode, useId, useMemo } from 'react';
import { TARGET_KINDS } from '../../../src/contract/reminder-targets';
import type { Row } from '../data/row';
import { useReadOnly } from '../data/use-read-only';
import { useReminders } from '../data/use-reminders';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import styles from './first-steps.module.css';
import { urgentIn } from './urgent';
import { WaysToBegin } from './ways-to-begin';

interface FirstStepsProps {
  /** What is registered. */
  rows: readonly Row[];
  onPutAway: () => void;
}

/** What the app is for, and three steps: register, decide, have it reminded. What is done is ticked. */
export const FirstSteps = memo(function FirstSteps({ rows, onPutAway }: FirstStepsProps) {
  const { say } = useWords();
  const { go } = useGoing();
  const isReadOnly = useReadOnly() !== null;
  const { reminders } = useReminders();
  const urgent = useMemo(() => urgentIn(rows), [rows]);
  const [first] = urgent;
  const hasLicense = rows.length > 0;
  const isDecided = hasLicense && first === undefined;
  const hasTarget = reminders !== null && TARGET_KINDS.some((kind) => reminders.targets[kind] !== null);
  const isAll = isDecided && hasTarget;
  return (
    <section aria-labelledby="first-steps" className={layout.card}>
      <h2 id="first-steps">{say('list.stepsTitle')}</h2>
      <p className={layout.subtle}>{say(isAll ? 'list.stepsAll' : 'list.emptyText')}</p>
      <ol className={styles.steps}>
        <Step
          number={1}
          isDone={hasLicense}
          title={hasLicense ? say('list.stepRegistered', { count: rows.length }) : say('list.emptyTitle')}
        >
          {!hasLicense && <WaysToBegin />}
        </Step>
        <Step
          number={2}
          isDone={isDecided}
          title={say(isDecided ? 'list.stepDecided' : 'list.stepDecide')}
          text={first ? say('list.stepUndecided', { count: urgent.length }) : say('list.stepDecideText')}
        >
          {first && (
            <Button onClick={() => go({ page: 'license', id: first.entry.id, sample: false })}>
              {say('list.stepDecideDo', { name: first.entry.name })}
            </Button>
          )}
        </Step>
        <Step
          number={3}
          isDone={hasTarget}
          title={say(hasTarget ? 'list.stepReminded' : 'list.stepRemind')}
          text={hasTarget ? undefined : say('list.stepRemindText')}
        >
          {hasLicense && !hasTarget && !isReadOnly && (
            <Button onClick={() => go({ page: 'reminders' })}>{say('list.stepRemindDo')}</Button>
          )}
        </Step>
      </ol>
      {hasLicense && (
        <div className={styles.end}>
          <Button appearance={isAll ? 'primary' : 'subtle'} onClick={onPutAway}>
            {say('list.stepsHide')}
          </Button>
        </div>
      )}
    </section>
  );
});

interface StepProps {
  number: number;
  isDone: boolean;
  title: string;
  text?: string | undefined;
  children: ReactNode;
}

function Step({ number, isDone, title, text, children }: StepProps) {
  const { say, number: written } = useWords();
  const id = useId();
  return (
    <li className={styles.step} aria-labelledby={id}>
      <span className={classes(styles.mark, isDone ? styles.done : undefined)}>
        {isDone ? <CheckIcon label={say('list.stepDone')} size="small" /> : written(number)}
      </span>
      <div className={classes(styles.what, layout.stack)}>
        <div>
          <h3 id={id}>{title}</h3>
          {text !== undefined && <p className={layout.subtle}>{text}</p>}
        </div>
        {children}
      </div>
    </li>
  );
}
