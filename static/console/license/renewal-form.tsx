import type { ReactNode } from 'react';
import { USUAL_RENEWAL_DAYS } from '../../../src/contract/limits';
import { addDays, type Day } from '../../../src/policy';
import type { AskFailure } from '../data/ask';
import { useViewer } from '../data/viewer';
import { Form } from '../form/form';
import { FormDay } from '../form/form-day';
import { useSending } from '../form/use-sending';
import layout from '../parts/layout.module.css';
import { readRenewals } from '../requests/until';
import { useWords } from '../wording/use-words';

interface RenewalFormProps {
  /** Those that are renewed, by id. */
  licenses: readonly { id: string }[];
  /** Until when it is in progress already. */
  until: Day | undefined;
  /** Gives why nothing was stored; null where it was. */
  onMark: (until: Day | null) => Promise<AskFailure | null>;
  onCancel: () => void;
  /** Said in place of "nothing was stored". */
  notStored?: string;
  /** What stands above the day. */
  children?: ReactNode;
}

/** Until which day renewals are in progress. */
export function RenewalForm({ licenses, until, onMark, children, ...form }: RenewalFormProps) {
  const { say } = useWords();
  const { today } = useViewer();
  const sending = useSending({
    initial: { until: until ?? addDays(today, USUAL_RENEWAL_DAYS) },
    read: (draft) => readRenewals(licenses, draft, today),
    send: async (payload) => {
      const failure = await onMark(payload.until);
      return failure ? { isSent: false, failure } : { isSent: true };
    },
  });
  return (
    <Form {...form} sending={sending} className={layout.stack} submit={say('common.save')} spacing="compact">
      {children}
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
