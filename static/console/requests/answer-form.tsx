import { useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import { LONGEST_LINE } from '../../../src/contract/limits';
import type { RequestAnswer } from '../../../src/contract/requests';
import { addDays, type Day } from '../../../src/policy';
import { useViewer } from '../data/viewer';
import { ChoiceField } from '../parts/choice-field';
import { DayField } from '../parts/day-field';
import { TextField } from '../parts/text-field';
import { useWords } from '../wording/use-words';

interface AnswerFormProps {
  onAnswer: (answer: RequestAnswer) => Promise<void>;
  onCancel: () => void;
}

/** Done, declined with a line, or a renewal in progress until a day: the same answer for all requests of a group. */
export function AnswerForm({ onAnswer, onCancel }: AnswerFormProps) {
  const { say } = useWords();
  const { today } = useViewer();
  const [state, setState] = useState<RequestAnswer['state']>('done');
  const [line, setLine] = useState('');
  const [until, setUntil] = useState<Day | null>(addDays(today, 30));
  const [isSending, setIsSending] = useState(false);
  const isTooLong = line.trim().length > LONGEST_LINE;
  const isPast = until !== null && until <= today;

  const answer = (): RequestAnswer | null => {
    switch (state) {
      case 'done':
        return { state };
      case 'declined':
        return isTooLong ? null : { state, line };
      case 'under-way':
        return until === null || isPast ? null : { state, until };
    }
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const given = answer();
    if (!given) return;
    setIsSending(true);
    await onAnswer(given);
    setIsSending(false);
  };
  return (
    <form className="stack answer" noValidate onSubmit={(event) => void submit(event)}>
      <ChoiceField
        label={say('requests.how')}
        value={state}
        options={[
          { id: 'done', label: say('requests.asDone') },
          { id: 'declined', label: say('requests.asDeclined') },
          { id: 'under-way', label: say('requests.asUnderWay') },
        ]}
        onChange={setState}
      />
      {state === 'declined' && (
        <TextField
          label={say('requests.line')}
          value={line}
          fault={isTooLong ? say('requests.lineFault') : undefined}
          onChange={setLine}
        />
      )}
      {state === 'under-way' && (
        <DayField
          label={say('requests.untilDay')}
          value={until}
          onChange={setUntil}
          fault={isPast ? say('requests.untilFault') : undefined}
        />
      )}
      <div className="row">
        <Button type="submit" appearance="primary" isLoading={isSending} isDisabled={answer() === null}>
          {say('requests.send')}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
