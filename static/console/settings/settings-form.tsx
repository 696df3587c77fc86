import { useId, useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { showFlag } from '@forge/bridge';
import type { Settings } from '../../../src/contract/site';
import { mockupsPolicy } from '../../../src/policy';
import { useWrite } from '../data/use-write';
import { useViewer } from '../data/viewer';
import { FailureMessage } from '../parts/failure-message';
import { FieldFault } from '../parts/field-fault';
import { TextField } from '../parts/text-field';
import { Why } from '../parts/why';
import { useWords } from '../wording/use-words';
import { leadDaysIn } from './lead-days';

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Lead times (D13) and the zone of the daily check (D1). */
export function SettingsForm({ settings }: { settings: Settings }) {
  const { say } = useWords();
  const viewer = useViewer();
  const { write, isWriting, failure } = useWrite('saveSettings');
  const [typedDays, setTypedDays] = useState(settings.leadDays.join(', '));
  const [timeZone, setTimeZone] = useState(settings.timeZone);
  const zoneId = useId();
  const leadDays = leadDaysIn(typedDays);
  const isZoneRight = isZone(timeZone.trim());

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!leadDays || !isZoneRight) return;
    const answer = await write({ settings: { leadDays, timeZone: timeZone.trim() } });
    if (!answer.ok) return;
    setTypedDays(answer.value.leadDays.join(', '));
    showFlag({ id: 'settings-saved', type: 'success', title: say('settings.saved'), isAutoDismiss: true });
  };
  return (
    <form className="stack settings" noValidate onSubmit={(event) => void save(event)}>
      {failure && <FailureMessage title={say('form.notSaved')} failure={failure} />}
      <section className="card">
        <h2>{say('settings.leadTitle')}</h2>
        <p className="subtle settings-text">
          {say('settings.leadText')}{' '}
          <Why clauses={mockupsPolicy.clausesOf('lead-times')} of={say('settings.leadTitle')} />
        </p>
        <TextField
          label={say('settings.leadDays')}
          help={say('settings.leadHelp')}
          value={typedDays}
          fault={leadDays ? undefined : say('settings.leadFault')}
          onChange={setTypedDays}
        />
      </section>
      <section className="card">
        <h2>{say('settings.zone')}</h2>
        <p className="subtle settings-text">
          {say('settings.zoneHelp', { zone: viewer.timeZone })}{' '}
          <Why clauses={mockupsPolicy.clausesOf('calendar-days')} of={say('settings.zone')} />
        </p>
        <div className="field">
          <label htmlFor={zoneId} className="sr-only">
            {say('settings.zone')}
          </label>
          <Textfield
            id={zoneId}
            list={`${zoneId}-zones`}
            isCompact
            autoComplete="off"
            value={timeZone}
            isInvalid={!isZoneRight}
            onChange={(event) => setTimeZone(event.currentTarget.value)}
          />
          <datalist id={`${zoneId}-zones`}>
            {ZONES.map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
          <FieldFault text={isZoneRight ? undefined : say('fault.not-a-time-zone')} />
        </div>
      </section>
      <div className="row">
        <Button
          type="submit"
          appearance="primary"
          isLoading={isWriting}
          isDisabled={!leadDays || !isZoneRight}
        >
          {say('common.save')}
        </Button>
      </div>
    </form>
  );
}
