import { useEffect, useRef, useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import { showFlag } from '@forge/bridge';
import type { RenewalInProgress } from '../../../src/contract/prompt-settings';
import { addDays, type Day } from '../../../src/policy';
import type { AskFailure } from '../data/ask';
import { useNameOf } from '../data/use-name-of';
import { usePrompting, useRenewals, useSetRenewal } from '../data/use-prompting';
import { useViewer } from '../data/viewer';
import { DayField } from '../parts/day-field';
import { failureText } from '../parts/failure-message';
import { FieldFault } from '../parts/field-fault';
import { ReadFailure } from '../parts/read-failure';
import { useWords } from '../wording/use-words';

/** How long a renewal is taken to last until an admin says otherwise. */
const USUAL_DAYS = 30;

/** Whether the license is being renewed, by whom and until when; meanwhile reminders and prompts are quiet. */
export function RenewalPanel({ licenseId }: { licenseId: string }) {
  const { say } = useWords();
  const { switches, ...reading } = usePrompting();
  const setRenewal = useSetRenewal();
  const renewal = useRenewals().get(licenseId);
  const [isMarking, setIsMarking] = useState(false);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const state = useRef<HTMLParagraphElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const [changes, setChanges] = useState(0);
  // What was pressed is gone now: whoever works by keyboard goes on from here.
  useEffect(() => {
    if (changes > 0) state.current?.focus();
  }, [changes]);

  useEffect(() => {
    if (isMarking) form.current?.querySelector('input')?.focus();
  }, [isMarking]);
  const leave = () => {
    setIsMarking(false);
    setChanges((count) => count + 1);
  };

  const set = async (until: Day | null): Promise<boolean> => {
    const broken = await setRenewal(licenseId, until);
    setFailure(broken);
    if (broken) return false;
    leave();
    showFlag({
      id: 'renewal',
      type: 'success',
      title: say(until === null ? 'license.renewalEnded' : 'license.renewalMarked'),
      isAutoDismiss: true,
    });
    return true;
  };
  if (switches === null) return <ReadFailure title={say('license.renewalUnread')} of={reading} />;
  return (
    <section className="card stack renewal-panel" aria-labelledby="renewal-in-progress">
      <h2 id="renewal-in-progress">{say('license.renewal')}</h2>
      <p ref={state} tabIndex={-1} className={renewal ? undefined : 'subtle'}>
        {renewal ? <Marked renewal={renewal} /> : say('license.renewalNone')}
      </p>
      {isMarking ? (
        <div ref={form}>
          <MarkForm until={renewal?.until} onMark={set} onCancel={leave} failure={failure} />
        </div>
      ) : (
        <div className="row">
          <Button spacing="compact" onClick={() => setIsMarking(true)}>
            {say(renewal ? 'license.renewalChange' : 'license.renewalMark')}
          </Button>
          {renewal && (
            <Button spacing="compact" appearance="subtle" onClick={() => void set(null)}>
              {say('license.renewalEnd')}
            </Button>
          )}
        </div>
      )}
      {!isMarking && failure && <FieldFault text={failureText(say, failure)} />}
    </section>
  );
}

function Marked({ renewal: { by, until } }: { renewal: RenewalInProgress }) {
  const { say, day } = useWords();
  const who = useNameOf(by);
  const date = day(until);
  return by === null
    ? say('license.renewalUntil', { date })
    : say('license.renewalBy', { name: who ?? say('requests.someone'), date });
}

interface MarkFormProps {
  until: Day | undefined;
  onMark: (until: Day) => Promise<boolean>;
  onCancel: () => void;
  failure: AskFailure | null;
}

function MarkForm({ until: known, onMark, onCancel, failure }: MarkFormProps) {
  const { say } = useWords();
  const { today } = useViewer();
  const [until, setUntil] = useState<Day | null>(known ?? addDays(today, USUAL_DAYS));
  const [isSaving, setIsSaving] = useState(false);
  const isPast = until !== null && until <= today;
  const mark = async (event: FormEvent) => {
    event.preventDefault();
    if (until === null || isPast) return;
    setIsSaving(true);
    if (!(await onMark(until))) setIsSaving(false);
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void mark(event)}>
      <DayField
        label={say('license.renewalDay')}
        help={say('license.renewalHelp')}
        value={until}
        onChange={setUntil}
        fault={isPast ? say('requests.untilFault') : failure ? failureText(say, failure) : undefined}
      />
      <div className="row">
        <Button
          type="submit"
          spacing="compact"
          appearance="primary"
          isLoading={isSaving}
          isDisabled={until === null || isPast}
        >
          {say('common.save')}
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={onCancel}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
