import Button from '@atlaskit/button/new';
import type { LicenseDraft, LicenseEntry } from '../../../src/contract/licenses';
import type { ProductTerms } from '../../../src/policy';
import { useKeepEntry } from '../data/use-entry';
import { usePolicy } from '../data/use-policy';
import type { Conflict, useSave } from '../data/use-save';
import { useViewer } from '../data/viewer';
import { NotSent } from '../form/not-sent';
import { Dialog } from '../parts/dialog';
import layout from '../parts/layout.module.css';
import { LIST } from '../routing/route';
import { useGoing } from '../routing/use-route';
import { type ConsoleSpeech, useWords } from '../wording/use-words';
import styles from './comparison.module.css';
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
  const { goUnasked } = useGoing();
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
    const answer = await saving.save(theirs, mine);
    if (answer.ok) onDone(answer.value);
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
              <Button onClick={() => goUnasked(LIST)}>{say('license.conflictDiscard')}</Button>
              <Button
                appearance="primary"
                onClick={() => {
                  saving.settle();
                  goUnasked({ page: 'add', from: mine });
                }}
              >
                {say('license.conflictAddAgain')}
              </Button>
            </>
          )}
        </>
      }
    >
      <div className={layout.stack}>
        {saving.failure && <NotSent failure={saving.failure} />}
        <p>{say(theirs ? 'license.conflictText' : 'license.conflictGone')}</p>
        {theirs && <Comparison mine={mine} theirs={theirs} />}
      </div>
    </Dialog>
  );
}

function Comparison({ mine, theirs }: { mine: LicenseDraft; theirs: LicenseEntry }) {
  const policy = usePolicy();
  const { today } = useViewer();
  const speech = useWords();
  const { say } = speech;
  const products = policy.productsOn(today);
  const shown = (draft: LicenseDraft, field: DraftField) =>
    valueOf(draft, products[draft.license.product], field, speech);
  const fields = differencesOf(mine, theirs);
  if (fields.length === 0) return <p className={layout.subtle}>{say('license.conflictSame')}</p>;
  return (
    <table className={styles.comparison}>
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
            <td>{shown(theirs, field)}</td>
            <td>{shown(mine, field)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function valueOf(
  { name, contact, notes, license }: LicenseDraft,
  product: ProductTerms | undefined,
  field: DraftField,
  speech: ConsoleSpeech,
) {
  const { say, day } = speech;
  switch (field) {
    case 'name':
      return name;
    case 'contact':
      return contact === '' ? '—' : contact;
    case 'notes':
      return notes ? <span className={layout.lines}>{notes}</span> : '—';
    case 'costCentre':
      return license.costCentre ?? '—';
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
        <ul className={styles.list}>
          {(license.history ?? []).map((event, index) => (
            <li key={index}>
              {say('common.labelled', { label: day(event.on), text: say(`event.${event.kind}`) })}
              {detailOf(event, product?.seatUnit ?? 'users', speech)}
            </li>
          ))}
        </ul>
      );
  }
}
