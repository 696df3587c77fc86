import { LONGEST_LINE } from '../../../src/contract/limits';
import { USUAL_RENEWAL_DAYS } from '../../../src/contract/limits';
import type { RequestAnswer } from '../../../src/contract/requests';
import { addDays } from '../../../src/policy';
import type { AskFailure } from '../data/ask';
import { useViewer } from '../data/viewer';
import { Form } from '../form/form';
import { FormChoice } from '../form/form-choice';
import { FormDay } from '../form/form-day';
import { FormText } from '../form/form-text';
import { useSending } from '../form/use-sending';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import { type AnswerDraft, readAnswer } from './answer-draft';
import styles from './requests.module.css';

interface AnswerFormProps {
  /** Gives why nothing was stored; null where it was. */
  onAnswer: (answer: RequestAnswer) => Promise<AskFailure | null>;
  onCancel: () => void;
}

/** Done, declined with a line, or a renewal in progress until a day: the same answer for all requests of a group. */
export function AnswerForm({ onAnswer, onCancel }: AnswerFormProps) {
  const { say } = useWords();
  const { today } = useViewer();
  const sending = useSending<AnswerDraft, RequestAnswer>({
    initial: { state: 'done', line: '', until: addDays(today, USUAL_RENEWAL_DAYS) },
    read: (draft) => readAnswer(draft, today),
    send: async (answer) => {
      const failure = await onAnswer(answer);
      return failure ? { isSent: false, failure } : { isSent: true };
    },
  });
  const { form, typed } = sending;
  const { control } = form;
  return (
    <Form
      sending={sending}
      className={classes(layout.stack, styles.answer)}
      submit={say('requests.send')}
      onCancel={onCancel}
      notStored={say('requests.notStored')}
    >
      <FormChoice
        control={control}
        name="state"
        label={say('requests.how')}
        options={[
          { id: 'done', label: say('requests.asDone') },
          { id: 'declined', label: say('requests.asDeclined') },
          { id: 'under-way', label: say('requests.asUnderWay') },
        ]}
      />
      {typed.state === 'declined' && (
        <FormText
          control={control}
          name="line"
          label={say('requests.line')}
          whenWrong={say('requests.lineFault', { most: LONGEST_LINE })}
        />
      )}
      {typed.state === 'under-way' && (
        <FormDay
          control={control}
          name="until"
          label={say('requests.untilDay')}
          isRequired
          whenWrong={say('form.laterDay')}
        />
      )}
    </Form>
  );
}
