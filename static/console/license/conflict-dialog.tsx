import Button from '@atlaskit/button/new';
import type { LicenseDraft, LicenseEntry } from '../../../src/contract/licenses';
import { mockupsPolicy } from '../../../src/policy';
import { useKeepEntry } from '../data/use-entry';
import type { Conflict, useSave } from '../data/use-save';
import { prefillAdd } from '../license-form/prefill';
import { Dialog } from '../parts/dialog';
import { LIST } from '../routing/route';
import { useRouting } from '../routing/use-route';
import { useWords, type Speech } from '../wording/use-words';
import { differencesOf, type DraftField } from './differences';
import { detailOf } from './history';

interface ConflictDialogProps {
  conflict: Conflict;
  saving: ReturnType<typeof useSave>;
  name: string;
  /** Called once one of the two has been chosen. */
  onDone: (stored: LicenseEntry) => void;
}

/** Somebody else saved first: theirs beside mine, and the admin says which one stays. */
export function ConflictDialog({ conflict: { mine, theirs }, saving, name, onDone }: ConflictDialogProps) {
  const { say } = useWords();
  const { go } = useRouting();
  const keep = useKeepEntry();
  const title = say('license.conflictTitle', { name });
  const keepTheirs = () => {
    if (!theirs) return;
    saving.settle();
    keep(theirs);
    onDone(theirs);
  };
  const saveMine = async () => {
    if (!theirs) return;
    const stored = await saving.save(theirs, mine);
    if (stored) onDone(stored);
  };
  return (
    <Dialog
      title={title}
      width="large"
      mustChoose
      onClose={saving.settle}
      actions={
        <>
          <Button appearance="subtle" onClick={saving.settle}>
            {say('license.conflictGoOn')}
          </Button>
          {theirs ? (
            <>
              <Button onClick={keepTheirs}>{say('license.conflictKeepTheirs')}</Button>
              <Button appearance="warning" isLoading={saving.isSaving} onClick={() => void saveMine()}>
                {say('license.conflictSaveMine')}
              </Button>
            </>
          ) : (
            <>
              <Button onClick={() => go(LIST)}>{say('license.conflictDiscard')}</Button>
              <Button
                appearance="primary"
                onClick={() => {
                  prefillAdd(mine);
                  saving.settle();
                  go({ page: 'add' });
                }}
              >
                {say('license.conflictAddAgain')}
              </Button>
            </>
          )}
        </>
      }
    >
      <div className="stack">
        <p>{say(theirs ? 'license.conflictText' : 'license.conflictGone')}</p>
        {theirs && <Comparison mine={mine} theirs={theirs} />}
      </div>
    </Dialog>
  );
}

function Comparison({ mine, theirs }: { mine: LicenseDraft; theirs: LicenseEntry }) {
  const speech = useWords();
  const { say } = speech;
  const fields = differencesOf(mine, theirs);
  if (fields.length === 0) return <p className="subtle">{say('license.conflictSame')}</p>;
  return (
    <table className="comparison">
      <thead>
        <tr>
          <th scope="col">{say('license.conflictField')}</th>
          <th scope="col">{say('license.conflictTheirs')}</th>
          <th scope="col">{say('license.conflictMine')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field}>
            <th scope="row">{say(`form.${field}`)}</th>
            <td>{valueOf(theirs, field, speech)}</td>
            <td>{valueOf(mine, field, speech)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function valueOf({ name, contact, license }: LicenseDraft, field: DraftField, speech: Speech) {
  const { say, day } = speech;
  const product = mockupsPolicy.products[license.product];
  switch (field) {
    case 'name':
      return name;
    case 'contact':
      return contact === '' ? '—' : contact;
    case 'product':
      return product?.name ?? license.product;
    case 'channel':
      return license.channel ? say(`channel.${license.channel}`) : '—';
    case 'ownServers':
      return say(license.ownServers === false ? 'form.serversTheirs' : 'form.serversOwn');
    case 'subscription':
      return say(`form.subscription-${license.subscription?.state ?? 'unknown'}`);
    case 'history':
      return (
        <ul className="comparison-list">
          {(license.history ?? []).map((event, index) => (
            <li key={index}>
              {day(event.on)}: {say(`event.${event.kind}`)}
              {detailOf(event, product?.seatUnit ?? 'users', speech)}
            </li>
          ))}
        </ul>
      );
  }
}
