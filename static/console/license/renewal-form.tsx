import { USUAL_RENEWAL_DAYS } from '../../../src/contract/limits';
import { addDays, type Day } from '../../../src/policy';
import type { AskFailure } from '../data/ask';
import { useViewer } from '../data/viewer';
import { Form } from '../form/form';
import { FormDay } from '../form/form-day';
import { useSending } from '../form/use-sending';
import layout from '../parts/layout.module.css';
import { readRenewal } from '../requests/until';
import { useWords } from '../wording/use-words';

interface RenewalFormProps {
  licenseId: string;
  /** Until when it is in progress already. */
  until: Day | undefined;
  /** Gives why nothing was stored; null where it was. */
  onMark: (until: Day | null) => Promise<AskFailure | null>;
  onCancel: () => void;
}

/** Until which day a renewal is in progress. */
export function RenewalForm({ licenseId, until, onMark, onCancel }: RenewalFormProps) {
  const { say } = useWords();
  const { today } = useViewer();
  const sending = useSending({
    initial: { until: until ?? addDays(today, USUAL_RENEWAL_DAYS) },
    read: (draft) => readRenewal(licenseId, draft, today),
    send: async (payload) => {
      const failure = await onMark(payload.until);
      return failure ? { isSent: false, failure } : { isSent: true };
    },
  });
  return (
    <Form
      sending={sending}
      className={layout.stack}
      submit={say('common.save')}
      onCancel={onCancel}
      spacing="compact"
    >
      <FormDay
        control={sending.form.control}
        name="until"
        label={say('license.renewalDay')}
        help={say('license.renewalHelp')}
        isRequired
        whenWrong={say('form.laterDay')}
      />
    </Form>
  );
}
