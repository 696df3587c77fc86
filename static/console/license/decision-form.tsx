import { useId } from 'react';
import { decisionQuestions } from '../../../src/contract/decisions';
import type { InputFault } from '../../../src/contract/input-fault';
import { type Intent, INTENTS } from '../../../src/contract/intent';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { USUAL_RENEWAL_DAYS } from '../../../src/contract/limits';
import { addDays, type Day } from '../../../src/policy';
import type { AskFailure } from '../data/ask';
import type { Row } from '../data/row';
import { useViewer } from '../data/viewer';
import { Form } from '../form/form';
import { FormDay } from '../form/form-day';
import { type ReadForm, readPayload, textIn } from '../form/read-form';
import { useSending } from '../form/use-sending';
import fieldStyles from '../parts/field.module.css';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import styles from './panels.module.css';

interface DecisionFormProps {
  row: Row;
  /** Gives why nothing was stored; null where it was. */
  onDecide: (intent: Intent | null) => Promise<AskFailure | null>;
}

/** The choices, each with what it does, and the day up to which one is enough. */
export function DecisionForm({ row: { entry, expiresOn }, onDecide }: DecisionFormProps) {
  const { say } = useWords();
  const { today } = useViewer();
  const id = useId();
  const sending = useSending({
    initial: {
      is: entry.decision?.intent.is ?? 'renew',
      by: usualDay(today, expiresOn),
    },
    read: (draft) => readDecision(entry, draft, today),
    send: async ({ intent }) => {
      const failure = await onDecide(intent);
      return failure ? { isSent: false, failure } : { isSent: true };
    },
  });
  const { typed, form } = sending;
  return (
    <Form sending={sending} className={layout.stack} submit={say('license.decide')} spacing="compact">
      <fieldset className={styles.choices}>
        <legend className="sr-only">{say('license.decision')}</legend>
        {INTENTS.map((is) => (
          <div key={is} className={fieldStyles.check}>
            <input
              {...form.register('is')}
              id={`${id}-${is}`}
              type="radio"
              value={is}
              aria-describedby={`${id}-${is}-about`}
            />
            <div>
              <label htmlFor={`${id}-${is}`}>{say(`license.intent-${is}`)}</label>
              <p id={`${id}-${is}-about`} className={fieldStyles.help}>
                {say(`license.intentAbout-${is}`)}
              </p>
            </div>
          </div>
        ))}
      </fieldset>
      {typed.is !== 'lapse' && (
        <FormDay
          control={form.control}
          name="by"
          label={say('license.decideBy')}
          help={say('license.decideByHelp')}
          isRequired
          whenWrong={say('requests.untilFault')}
        />
      )}
    </Form>
  );
}

/** The last day with cover, while there is one ahead; else as long as a renewal usually takes. */
const usualDay = (today: Day, expiresOn: Day | null): Day =>
  expiresOn !== null && addDays(expiresOn, -1) > today
    ? addDays(expiresOn, -1)
    : addDays(today, USUAL_RENEWAL_DAYS);

/** What is sent. The day has to lie after the viewer's today. */
function readDecision(
  { id, revision }: LicenseEntry,
  { is, by }: { is: string; by: string },
  today: Day,
): ReadForm<{ intent: Intent | null }> {
  const intent = is === 'lapse' ? { is } : { is, by: textIn(by) };
  const read = readPayload(decisionQuestions.decide.payload, { licenses: [{ id, revision }], intent });
  const day = read.payload?.intent && 'by' in read.payload.intent ? read.payload.intent.by : null;
  const past: InputFault[] =
    day !== null && day <= today ? [{ code: 'impossible-date', path: 'by', clauses: [] }] : [];
  return read.payload === null || past.length > 0
    ? { payload: null, faults: [...read.faults, ...past] }
    : { payload: read.payload, faults: [] };
}
