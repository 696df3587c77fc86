import { IconButton } from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import MinusIcon from '@atlaskit/icon/core/minus';
import Textfield from '@atlaskit/textfield';
import { useId } from 'react';
import type { ProductTerms } from '../../../src/policy';
import { classes } from '../parts/classes';
import { DayInput } from '../parts/day-input';
import fieldStyles from '../parts/field.module.css';
import { useWords } from '../wording/use-words';
import styles from './planner.module.css';
import { type Choice, MOST_TIMES, type ProposalKind, seatsIn } from './proposal';

interface PlannerChoiceProps {
  kinds: readonly ProposalKind[];
  unit: ProductTerms['seatUnit'];
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

const seatsLabel = {
  users: 'planner.seatsUsers',
  editors: 'planner.seatsEditors',
  projects: 'planner.seatsProjects',
} as const;

/** What to buy, how much of it, and when. */
export function PlannerChoice({ kinds, unit, choice, onChoose }: PlannerChoiceProps) {
  const { say } = useWords();
  const name = useId();
  const change = (part: Partial<Choice>) => onChoose({ ...choice, ...part });
  const wantsSeats = choice.kind === 'upgrade' || choice.kind === 'new';
  return (
    <div className={styles.choice}>
      <fieldset className={styles.segments}>
        <legend className="sr-only">{say('planner.title')}</legend>
        {kinds.map((kind) => (
          <label key={kind} className={styles.segment}>
            <input
              type="radio"
              name={name}
              checked={choice.kind === kind}
              onChange={() => change({ kind })}
            />
            <span>{say(`planner.do-${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.fields}>
        {choice.kind === 'renewal' && <Times times={choice.times} onChange={(times) => change({ times })} />}
        {wantsSeats && (
          <div className={classes(fieldStyles.field, styles.seats)}>
            <label htmlFor={`${name}-seats`}>{say(seatsLabel[unit])}</label>
            <Textfield
              id={`${name}-seats`}
              isCompact
              inputMode="numeric"
              autoComplete="off"
              value={choice.seats}
              isInvalid={choice.seats !== '' && seatsIn(choice.seats) === null}
              onChange={(event) => change({ seats: event.currentTarget.value })}
            />
          </div>
        )}
        <DayInput label={say('planner.on')} value={choice.on} onChange={(on) => change({ on })} />
      </div>
    </div>
  );
}

function Times({ times, onChange }: { times: number; onChange: (times: number) => void }) {
  const { say } = useWords();
  return (
    <div className={fieldStyles.field} role="group" aria-label={say('planner.times')}>
      <span className={fieldStyles.label}>{say('planner.times')}</span>
      <div className={styles.stepper}>
        <IconButton
          icon={MinusIcon}
          label={say('planner.fewer')}
          spacing="compact"
          isDisabled={times <= 1}
          onClick={() => onChange(times - 1)}
        />
        <output>{times}</output>
        <IconButton
          icon={AddIcon}
          label={say('planner.another')}
          spacing="compact"
          isDisabled={times >= MOST_TIMES}
          onClick={() => onChange(times + 1)}
        />
      </div>
    </div>
  );
}
