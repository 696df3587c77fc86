import { type ReactNode, useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { decisionQuestions } from '../../../src/contract/decisions';
import type { InputFault } from '../../../src/contract/input-fault';
import { type Intent, INTENTS, type WantedIntent } from '../../../src/contract/intent';
import { MOST_LEAD_DAYS, USUAL_RENEWAL_DAYS } from '../../../src/contract/limits';
import type { SeenLicense } from '../../../src/contract/several';
import { addDays, type Day } from '../../../src/policy';
import type { AskFailure } from '../data/ask';
import { firstCallOf } from '../data/several-results';
import { useViewer } from '../data/viewer';
import { Form } from '../form/form';
import { FormChoice } from '../form/form-choice';
import { FormDay } from '../form/form-day';
import { FormText } from '../form/form-text';
import { type ReadForm, readPayload, textIn } from '../form/read-form';
import { useSending } from '../form/use-sending';
import fieldStyles from '../parts/field.module.css';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import styles from './panels.module.css';

interface DecisionFormProps {
  licenses: readonly SeenLicense[];
  /** What is chosen at first. */
  first: Intent['is'];
  /** The first day without cover; null where there is none to tell, or where they differ. */
  endsOn: Day | null;
  /** Whether a decision can be taken back here too. */
  canTakeBack?: boolean;
  /** Gives why nothing was stored; null where it was. */
  onDecide: (intent: WantedIntent | null) => Promise<AskFailure | null>;
  onCancel?: () => void;
  /** Said in place of "nothing was stored". */
  notStored?: string;
  /** What stands above the choices. */
  children?: ReactNode;
}

/** What can be chosen: something that is meant to happen, or to take back what was decided. */
type DecisionChoice = Intent['is'] | 'none';

/** Up to when a decision is enough: a day, or so many days before the end of each license. */
const WHEN = ['day', 'end'] as const;

interface DecisionDraft {
  is: DecisionChoice;
  when: (typeof WHEN)[number];
  by: string;
  daysBeforeEnd: string;
}

/** The choices, each with what it does, and the day up to which one is enough. */
export function DecisionForm({
  licenses,
  first,
  endsOn,
  canTakeBack = false,
  onDecide,
  children,
  ...form
}: DecisionFormProps) {
  const { say, day: sayDay } = useWords();
  const { today } = useViewer();
  const sending = useSending({
    initial: { is: first, when: 'day', by: usualDay(today, endsOn), daysBeforeEnd: `${USUAL_RENEWAL_DAYS}` },
    read: (draft: DecisionDraft) => readDecision(licenses, draft, { today, endsOn }),
    send: async ({ intent }) => {
      const failure = await onDecide(intent);
      return failure ? { isSent: false, failure } : { isSent: true };
    },
  });
  const { typed } = sending;
  const { control, register } = sending.form;
  const day = dayBefore(endsOn, typed.daysBeforeEnd);
  const help =
    day === null ? say('license.decideDaysHelp') : say('license.decideDaysOf', { date: sayDay(day) });
  const choices: readonly DecisionChoice[] = canTakeBack ? [...INTENTS, 'none'] : INTENTS;
  return (
    <Form
      {...form}
      sending={sending}
      className={layout.stack}
      submit={say('license.decide')}
      spacing="compact"
    >
      {children}
      <fieldset className={styles.choices}>
        <legend className="sr-only">{say('license.decision')}</legend>
        {choices.map((is) => (
          <ChoiceOf key={is} is={is} register={register('is')} />
        ))}
      </fieldset>
      {(typed.is === 'renew' || typed.is === 'replace') && (
        <>
          {(endsOn !== null || licenses.length > 1 || typed.when === 'end') && (
            <FormChoice
              control={control}
              name="when"
              label={say('license.decideWhen')}
              options={WHEN.map((when) => ({ id: when, label: say(`license.decideWhen-${when}`) }))}
            />
          )}
          {typed.when === 'day' ? (
            <FormDay
              control={control}
              name="by"
              label={say('license.decideBy')}
              help={say('license.decideByHelp')}
              isRequired
              whenWrong={say('form.laterDay')}
            />
          ) : (
            <FormText
              control={control}
              name="daysBeforeEnd"
              label={say('license.decideDays')}
              help={help}
              isRequired
              isNumber
              whenWrong={say('license.decideDaysFault', { most: MOST_LEAD_DAYS })}
            />
          )}
        </>
      )}
    </Form>
  );
}

function ChoiceOf({ is, register }: { is: DecisionChoice; register: UseFormRegisterReturn }) {
  const { say } = useWords();
  const id = useId();
  return (
    <div className={fieldStyles.check}>
      <input {...register} id={id} type="radio" value={is} aria-describedby={`${id}-about`} />
      <div>
        <label htmlFor={id}>{say(`license.intent-${is}`)}</label>
        <p id={`${id}-about`} className={fieldStyles.help}>
          {say(`license.intentAbout-${is}`)}
        </p>
      </div>
    </div>
  );
}

/** The last day with cover, while there is one ahead; else as long as a renewal usually takes. */
const usualDay = (today: Day, endsOn: Day | null): Day =>
  endsOn !== null && addDays(endsOn, -1) > today ? addDays(endsOn, -1) : addDays(today, USUAL_RENEWAL_DAYS);

/** The day that lies so many days before the end; null where there is no end, or no such number. */
const dayBefore = (endsOn: Day | null, typed: string): Day | null =>
  endsOn !== null && /^\d{1,4}$/.test(typed.trim()) ? addDays(endsOn, -Number(typed)) : null;

/** What is sent. The day has to lie after the viewer's today. */
function readDecision(
  licenses: readonly SeenLicense[],
  draft: DecisionDraft,
  { today, endsOn }: { today: Day; endsOn: Day | null },
): ReadForm<{ intent: WantedIntent | null }> {
  const read = readPayload(decisionQuestions.decide.payload, {
    licenses: firstCallOf(licenses),
    intent: wantedIn(draft),
  });
  const field = draft.when === 'day' ? 'by' : 'daysBeforeEnd';
  const day = draft.when === 'day' ? textIn(draft.by) : dayBefore(endsOn, draft.daysBeforeEnd);
  const isDated = draft.is === 'renew' || draft.is === 'replace';
  const past: InputFault[] =
    isDated && read.payload !== null && day != null && day <= today
      ? [{ code: 'impossible-date', path: field, clauses: [] }]
      : [];
  return read.payload === null || past.length > 0
    ? { payload: null, faults: [...read.faults, ...past] }
    : { payload: read.payload, faults: [] };
}

/** As the back end is asked. */
function wantedIn({ is, when, by, daysBeforeEnd }: DecisionDraft): object | null {
  if (is === 'none') return null;
  if (is === 'lapse') return { is };
  return when === 'day' ? { is, by: textIn(by) } : { is, daysBeforeEnd: Number(textIn(daysBeforeEnd)) };
}
