import { useState } from 'react';
import Button from '@atlaskit/button/new';
import Spinner from '@atlaskit/spinner';
import { showFlag } from '@forge/bridge';
import type { RequestAnswer, RequestState } from '../../../src/contract/requests';
import type { AskFailure } from '../data/ask';
import { useRegister } from '../data/use-register';
import { ChoiceField } from '../parts/choice-field';
import { FailureMessage } from '../parts/failure-message';
import { useWords } from '../wording/use-words';
import { AnswerForm } from './answer-form';
import { RequestRow } from './request-rows';
import { groupsOf, useRequests, type Group } from './use-requests';

/** Requests in one state, by license. Those that wait, and renewals in progress, can be answered. */
export function RequestList({ onAnswered }: { onAnswered: () => void }) {
  const { say } = useWords();
  const [state, setState] = useState<RequestState>('open');
  const { requests, failure, answerAll, reload, more } = useRequests(state);
  const [broken, setBroken] = useState<AskFailure | null>(null);
  const [overtaken, setOvertaken] = useState(0);

  const answer = async (ids: string[], given: RequestAnswer) => {
    const outcome = await answerAll(ids, given);
    setBroken(outcome.failure);
    setOvertaken(outcome.overtaken);
    onAnswered();
    if (!outcome.failure)
      showFlag({ id: 'answered', type: 'success', title: say('requests.sent'), isAutoDismiss: true });
  };
  return (
    <section className="card stack">
      <div className="request-filter">
        <ChoiceField
          label={say('requests.show')}
          value={state}
          options={[
            { id: 'open', label: say('requests.waiting') },
            { id: 'under-way', label: say('requests.underWay') },
            { id: 'done', label: say('requests.done') },
            { id: 'declined', label: say('requests.declined') },
          ]}
          onChange={setState}
        />
      </div>
      {failure && <FailureMessage title={say('requests.readFailed')} failure={failure} onRetry={reload} />}
      {broken && <FailureMessage title={say('requests.notStored')} failure={broken} />}
      <p role="status" className="subtle">
        {overtaken > 0 && say('requests.overtaken', { count: overtaken })}
      </p>
      {requests === null && !failure && <Spinner label={say('common.loading')} />}
      {requests?.length === 0 && <p>{say('requests.none')}</p>}
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
  onAnswer: (ids: string[], answer: RequestAnswer) => Promise<void>;
}

function GroupOfRequests({ group: { licenseId, requests }, isOpen, onAnswer }: GroupProps) {
  const { say } = useWords();
  const { register } = useRegister();
  const entry = register.entries.find(({ id }) => id === licenseId);
  const name = licenseId === null ? say('requests.thisSite') : (entry?.name ?? say('requests.gone'));
  const isAlone = requests.length === 1;
  return (
    <section className="request-group" aria-label={name}>
      <h2>{name}</h2>
      <ul className="request-rows">
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
  onAnswer: (answer: RequestAnswer) => Promise<void>;
}

/** A button that makes room for the answer. */
function Answering({ label, spacing, onAnswer }: AnsweringProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen)
    return (
      <Button spacing={spacing} onClick={() => setIsOpen(true)}>
        {label}
      </Button>
    );
  return (
    <AnswerForm
      onAnswer={async (answer) => {
        await onAnswer(answer);
        setIsOpen(false);
      }}
      onCancel={() => setIsOpen(false)}
    />
  );
}
