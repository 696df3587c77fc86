import Button from '@atlaskit/button/new';
import { useMemo } from 'react';
import { addDays, type License, type WayToCover } from '../../../src/policy';
import { usePolicy } from '../data/use-policy';
import { useViewer } from '../data/viewer';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { Why, WhyOfEach } from '../parts/why';
import whyStyles from '../parts/why.module.css';
import { type ConsoleSpeech, useWords } from '../wording/use-words';
import styles from './planner.module.css';
import { type Choice, MOST_TIMES } from './proposal';

interface PlannerAlternativesProps {
  license: License;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** What else would cover the day, and the best day for an upgrade. */
export function PlannerAlternatives({ license, choice, onChoose }: PlannerAlternativesProps) {
  const policy = usePolicy();
  const { today } = useViewer();
  const on = choice.on ?? today;
  const ways = useMemo(() => policy.waysToCover(license, on), [policy, license, on]);
  const best = useMemo(
    () => (choice.kind === 'upgrade' ? policy.bestUpgradeDay(license, today) : null),
    [policy, license, choice.kind, today],
  );
  const speech = useWords();
  const { say, day } = speech;
  return (
    <>
      {best && (
        <div className={styles.best}>
          <div>
            <p>
              <strong>{say('planner.best', { day: day(best.day) })}</strong>{' '}
              <Why clauses={best.clauses} of={say('planner.best', { day: day(best.day) })} />
            </p>
            <p className={layout.subtle}>{say(`planner.best-${best.reason}`)}</p>
          </div>
          {choice.on === best.day ? (
            <p className={classes(layout.subtle, layout.small)}>{say('planner.bestIs')}</p>
          ) : (
            <Button spacing="compact" onClick={() => onChoose({ ...choice, on: best.day })}>
              {say('planner.bestUse')}
            </Button>
          )}
        </div>
      )}
      {ways.length > 0 && (
        <div className={styles.ways}>
          <div className={whyStyles.titled}>
            <h3>{say('planner.waysTitle', { day: day(on) })}</h3>
            <WhyOfEach
              of={say('planner.waysTitle', { day: day(on) })}
              answers={ways.map(({ proposal, clauses }) => ({ what: wayText(speech, proposal), clauses }))}
            />
          </div>
          <ul className={layout.list}>
            {ways.map((way) => (
              <Way key={way.proposal.kind} way={way} choice={choice} onChoose={onChoose} />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const timesOf = (proposal: WayToCover['proposal']) => (proposal.kind === 'renewal' ? proposal.times : 1);

const wayText = ({ say }: ConsoleSpeech, proposal: WayToCover['proposal']) =>
  say(`planner.way-${proposal.kind}`, { times: timesOf(proposal) });

interface WayProps {
  way: WayToCover;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

function Way({ way: { proposal, expiresOn }, choice, onChoose }: WayProps) {
  const speech = useWords();
  const { say, day } = speech;
  const times = timesOf(proposal);
  const what = wayText(speech, proposal);
  const isShown = choice.kind === proposal.kind && (proposal.kind !== 'renewal' || choice.times === times);
  const show = () =>
    onChoose({ ...choice, kind: proposal.kind, times: proposal.kind === 'renewal' ? times : choice.times });
  return (
    <li>
      <span>
        <strong>{what}</strong>, {say('planner.wayThrough', { through: day(addDays(expiresOn, -1)) })}
      </span>
      {isShown ? (
        <span className={classes(layout.subtle, layout.small)}>{say('planner.wayChosen')}</span>
      ) : (
        times <= MOST_TIMES && (
          <Button
            spacing="compact"
            appearance="subtle"
            aria-label={`${say('planner.wayChoose')}: ${what}`}
            onClick={show}
          >
            {say('planner.wayChoose')}
          </Button>
        )
      )}
    </li>
  );
}
