import { useEffect, useRef, useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import { showFlag } from '@forge/bridge';
import type { ReminderTargets } from '../../../src/contract/reminder-targets';
import type { DeliveryFault } from '../../../src/contract/reminders';
import { LANGUAGES } from '../../../src/words/spoken';
import type { AskFailure } from '../data/ask';
import { useWrite } from '../data/use-write';
import { CheckField } from '../parts/check-field';
import { ChoiceField } from '../parts/choice-field';
import { FailureMessage } from '../parts/failure-message';
import { TextField } from '../parts/text-field';
import { useWords } from '../wording/use-words';
import { useConsoleAddress } from './console-address';
import { Faults } from './faults';
import { draftOf, faultsIn, fieldAt, targetsIn, type TargetDraft, type TypedField } from './target-draft';

/** A work item, a page, their language and their link back. Whatever is wrong, what was typed stays. */
export function TargetsForm({ targets }: { targets: ReminderTargets }) {
  const { say, languageName } = useWords();
  const address = useConsoleAddress();
  const [draft, setDraft] = useState(() => draftOf(targets));
  const [tries, setTries] = useState(0);
  const [refused, setRefused] = useState<TypedField | null>(null);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const [hindrances, setHindrances] = useState<DeliveryFault[]>([]);
  const { write, isWriting } = useWrite('saveReminderTargets');
  const form = useRef<HTMLFormElement>(null);
  const faults = faultsIn(draft);

  const isNew = targets.workItem === null && targets.page === null && targets.consoleUrl === null;
  useEffect(() => {
    if (isNew && address !== null)
      setDraft((now) => (now.consoleUrl === '' ? { ...now, consoleUrl: address } : now));
  }, [isNew, address]);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);

  const change = (part: Partial<TargetDraft>) => {
    if (refused !== null && refused in part) setRefused(null);
    setDraft((now) => ({ ...now, ...part }));
  };
  /** A field that is empty is not yet wrong, until somebody has tried to save. */
  const fault = (field: TypedField) => {
    const isWrong = faults.has(field) && (tries > 0 || draft[field].trim() !== '');
    return isWrong || refused === field ? say(`reminders.${field}Fault`) : undefined;
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (faults.size > 0) {
      setTries(tries + 1);
      return;
    }
    const answer = await write({ targets: targetsIn(draft) });
    const field =
      !answer.ok && answer.failure.code === 'bad-input' ? fieldAt(answer.failure.fault.path) : null;
    setRefused(field);
    setFailure(answer.ok || field !== null ? null : answer.failure);
    if (field !== null) setTries(tries + 1);
    if (!answer.ok) return;
    setTries(0);
    // What is switched off is kept in the form, to be switched on again.
    const { targets: stored, faults: hindering } = answer.value;
    setDraft({ ...draft, ...typedIn(draftOf(stored), stored) });
    setHindrances(hindering);
    if (hindering.length > 0) return;
    showFlag({ id: 'reminders-saved', type: 'success', title: say('reminders.saved'), isAutoDismiss: true });
  };
  return (
    <form className="card stack targets" ref={form} noValidate onSubmit={(event) => void save(event)}>
      <h2>{say('reminders.where')}</h2>
      {failure && <FailureMessage title={say('form.notSaved')} failure={failure} />}
      <p className="subtle">{say('reminders.whereText')}</p>
      <CheckField
        label={say('reminders.inJira')}
        help={say('reminders.inJiraHelp')}
        isOn={draft.inJira}
        onChange={(inJira) => change({ inJira })}
      />
      {draft.inJira && (
        <div className="targets-fields">
          <TextField
            label={say('reminders.projectKey')}
            help={say('reminders.projectKeyHelp')}
            value={draft.projectKey}
            fault={fault('projectKey')}
            onChange={(projectKey) => change({ projectKey })}
          />
          <TextField
            label={say('reminders.issueType')}
            help={say('reminders.issueTypeHelp')}
            value={draft.issueType}
            fault={fault('issueType')}
            onChange={(issueType) => change({ issueType })}
          />
        </div>
      )}
      <CheckField
        label={say('reminders.inConfluence')}
        help={say('reminders.inConfluenceHelp')}
        isOn={draft.inConfluence}
        onChange={(inConfluence) => change({ inConfluence })}
      />
      {draft.inConfluence && (
        <div className="targets-fields">
          <TextField
            label={say('reminders.spaceKey')}
            help={say('reminders.spaceKeyHelp')}
            value={draft.spaceKey}
            fault={fault('spaceKey')}
            onChange={(spaceKey) => change({ spaceKey })}
          />
        </div>
      )}
      <ChoiceField
        label={say('reminders.language')}
        value={draft.language}
        options={LANGUAGES.map((id) => ({ id, label: languageName(id) }))}
        onChange={(language) => change({ language })}
      />
      <TextField
        label={say('reminders.consoleUrl')}
        help={say('reminders.consoleUrlHelp')}
        value={draft.consoleUrl}
        fault={fault('consoleUrl')}
        onChange={(consoleUrl) => change({ consoleUrl })}
      />
      {address !== null && draft.consoleUrl.trim() !== address && (
        <div>
          <Button spacing="compact" appearance="subtle" onClick={() => change({ consoleUrl: address })}>
            {say('reminders.useAddress')}
          </Button>
        </div>
      )}
      <p className="subtle">{say('reminders.always')}</p>
      <div role="status">
        {hindrances.length > 0 && (
          <>
            <p>{say('reminders.savedBut')}</p>
            <Faults faults={hindrances} />
          </>
        )}
      </div>
      <div className="row">
        <Button type="submit" appearance="primary" isLoading={isWriting}>
          {say('common.save')}
        </Button>
      </div>
    </form>
  );
}

/** What was stored, as the back end read it; nothing for a target that is off. */
function typedIn(stored: TargetDraft, { workItem, page }: ReminderTargets): Partial<TargetDraft> {
  const { projectKey, issueType, spaceKey, consoleUrl } = stored;
  return { consoleUrl, ...(workItem && { projectKey, issueType }), ...(page && { spaceKey }) };
}
