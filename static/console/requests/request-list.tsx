import Button from '@atlaskit/button/new';
import Spinner from '@atlaskit/spinner';
import { showFlag } from '@forge/bridge';
import { useEffect, useRef, useState } from 'react';
import type { RequestAnswer, RequestState } from '../../../src/contract/requests';
import type { AskFailure } from '../data/ask';
import { reads } from '../data/reads';
import { usePages } from '../data/use-pages';
import { useRegister } from '../data/use-register';
import { useViewer } from '../data/viewer';
import { ChoiceField } from '../parts/choice-field';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { ReadFailure } from '../parts/read-failure';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import { AnswerForm } from './answer-form';
import { type Group, groupsOf } from './groups';
import { RequestRow } from './request-rows';
import styles from './requests.module.css';
import { useAnswerAll } from './use-answer-all';

/** Requests in one state, by license. Those that wait, and renewals in progress, can be answered. */
export function RequestList() {
  const { say } = useWords();
  const { timeZone } = useViewer();
  const [state, setState] = useState<RequestState>('open');
  const { items: requests, more, ...reading } = usePages(reads.requests(state, timeZone));
  const answerAll = useAnswerAll();
  const [overtaken, setOvertaken] = useState(0);
  const { giveUp } = useGoing();
  const list = useRef<HTMLElement>(null);
  const [answers, setAnswers] = useState(0);
  // What was answered goes from the list, and with it the focus.
  useEffect(() => {
    if (answers > 0 && document.activeElement === document.body)
      list.current?.querySelector('select')?.focus({ preventScroll: true });
  }, [answers, requests]);

  const answer = async (ids: string[], given: RequestAnswer) => {
    const outcome = await answerAll(ids, given);
    setOvertaken(outcome.overtaken);
    if (outcome.failure) return outcome.failure;
    setAnswers((count) => count + 1);
    if (outcome.overtaken < ids.length)
      showFlag({ id: 'answered', type: 'success', title: say('requests.sent'), isAutoDismiss: true });
    return null;
  };
  return (
    <section ref={list} className={classes(layout.card, layout.stack)}>
      <div className={styles.filter}>
        <ChoiceField
          label={say('requests.show')}
          value={state}
          options={[
            { id: 'open', label: say('requests.waiting') },
            { id: 'under-way', label: say('requests.underWay') },
            { id: 'done', label: say('requests.done') },
            { id: 'declined', label: say('requests.declined') },
          ]}
          onChange={(next) => giveUp(() => setState(next))}
        />
      </div>
      <ReadFailure title={say('requests.readFailed')} of={reading} />
      <p role="status" className={layout.subtle}>
        {overtaken > 0 && say('requests.overtaken', { count: overtaken })}
      </p>
      {requests === null && reading.isReading && <Spinner label={say('common.loading')} />}
      {requests?.length === 0 && !more && <p>{say('requests.none')}</p>}
      {groupsOf(requests ?? []).map((group) => (
        <GroupOfRequests
          key={group.licenseId ?? ''}
          group={group}
          isOpen={state === 'open' || state === 'under-way'}
          onAnswer={answer}
        />
      ))}
      {more && <Button onClick={more}>{say('requests.more')}</Button>}
    </section>
  );
}

interface GroupProps {
  group: Group;
  isOpen: boolean;
  onAnswer: (ids: string[], answer: RequestAnswer) => Promise<AskFailure | null>;
}

function GroupOfRequests({ group: { licenseId, requests }, isOpen, onAnswer }: GroupProps) {
  const { say } = useWords();
  const { entries } = useRegister();
  const entry = entries.find(({ id }) => id === licenseId);
  const name = licenseId === null ? say('requests.thisSite') : (entry?.name ?? say('requests.gone'));
  const isAlone = requests.length === 1;
  return (
    <section className={styles.group} aria-label={name}>
      <h2>{name}</h2>
      <ul className={classes(layout.list, styles.rows)}>
        {requests.map((request) => (
          <RequestRow key={request.id} request={request}>
            {isOpen && !isAlone && (
              <Answering
                label={say('requests.answer')}
                spacing="compact"
                onAnswer={(answer) => onAnswer([request.id], answer)}
              />
            )}
          </RequestRow>
        ))}
      </ul>
      {isOpen && (
        <Answering
          label={isAlone ? say('requests.answer') : say('requests.answerAll', { count: requests.length })}
          spacing="default"
          onAnswer={(answer) =>
            onAnswer(
              requests.map(({ id }) => id),
              answer,
            )
          }
        />
      )}
    </section>
  );
}

interface AnsweringProps {
  label: string;
  spacing: 'default' | 'compact';
  /** Gives why nothing was stored; null where it was. */
  onAnswer: (answer: RequestAnswer) => Promise<AskFailure | null>;
}

/** A button that makes room for the answer; what was typed stays until it is stored. */
function Answering({ label, spacing, onAnswer }: AnsweringProps) {
  /** Null until somebody opened it. */
  const [isOpen, setIsOpen] = useState<boolean | null>(null);
  const place = useRef<HTMLDivElement>(null);
  // Into the form that opened, back to the button of the one that closed.
  useEffect(() => {
    if (isOpen !== null) place.current?.querySelector<HTMLElement>('select, button')?.focus();
  }, [isOpen]);

  const send = async (answer: RequestAnswer) => {
    const broken = await onAnswer(answer);
    if (!broken) setIsOpen(false);
    return broken;
  };
  return (
    <div ref={place} className={layout.stack}>
      {isOpen ? (
        <AnswerForm onAnswer={send} onCancel={() => setIsOpen(false)} />
      ) : (
        <div>
          <Button spacing={spacing} onClick={() => setIsOpen(true)}>
            {label}
          </Button>
        </div>
      )}
    </div>
  );
}
