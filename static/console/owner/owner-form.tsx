import { type ReactNode, useId } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { ownerQuestions } from '../../../src/contract/owner';
import type { SeenLicense } from '../../../src/contract/several';
import type { AskFailure } from '../data/ask';
import type { SitePerson } from '../data/people';
import { firstCallOf } from '../data/several-results';
import { useNameOf } from '../data/use-name-of';
import { useOwnAccount, usePeople } from '../data/use-people';
import { Form } from '../form/form';
import { FormText } from '../form/form-text';
import { GroupFault } from '../form/group-fault';
import { type ReadForm, readPayload } from '../form/read-form';
import { useSending } from '../form/use-sending';
import fieldStyles from '../parts/field.module.css';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import styles from './owner.module.css';
import { useOwnerNames } from './use-owners';

interface OwnerFormProps {
  licenses: readonly SeenLicense[];
  /** Who owns them now; null: nobody. Left out where they differ: somebody has to be chosen. */
  owner?: string | null;
  /** Gives why nothing was stored; null where it was. */
  onAssign: (owner: string | null) => Promise<AskFailure | null>;
  onCancel: () => void;
  /** Said in place of "nothing was stored". */
  notStored?: string;
  /** What stands above the choices. */
  children?: ReactNode;
}

/** Stands for nobody in the form: a choice has a text. */
const NOBODY = '';
/** Stands for no choice in the form. No account id looks like it. */
const NOT_CHOSEN = '?';

/** Who answers for licenses: the admin, somebody who owns another license, somebody who is looked for, or nobody. */
export function OwnerForm({ licenses, owner, onAssign, children, ...form }: OwnerFormProps) {
  const { say } = useWords();
  const sending = useSending({
    initial: { owner: owner === undefined ? NOT_CHOSEN : (owner ?? NOBODY), search: '' },
    read: (draft) => readOwner(licenses, draft.owner),
    send: async (payload) => {
      const failure = await onAssign(payload.owner);
      return failure ? { isSent: false, failure } : { isSent: true };
    },
  });
  const { control, register } = sending.form;
  const { owner: chosen, search } = sending.typed;
  const found = usePeople(search);
  const choices = useChoices(chosen, search.trim() === '' ? null : (found.people ?? []));
  return (
    <Form {...form} sending={sending} className={layout.stack} submit={say('owner.assign')} spacing="compact">
      {children}
      <FormText control={control} name="search" label={say('owner.search')} help={say('owner.searchHelp')} />
      <p role="status" className={layout.subtle} hidden={search.trim() === ''}>
        {found.isLooking && say('owner.looking')}
        {found.isNotTold && say('owner.notTold')}
        {found.people && say('owner.found', { count: found.people.length })}
      </p>
      <fieldset className={styles.choices}>
        <legend className="sr-only">{say('owner.people')}</legend>
        {choices.map((person) => (
          <PersonChoice key={person.accountId} person={person} register={register('owner')} />
        ))}
        <Choice label={say('owner.nobody')} value={NOBODY} register={register('owner')} />
      </fieldset>
      <GroupFault name="owner" whenWrong={say('owner.chooseOne')} />
    </Form>
  );
}

/** Who can be chosen: those who were found, or else the admin and all owners; and whoever is chosen. */
function useChoices(chosen: string, found: readonly SitePerson[] | null): SitePerson[] {
  const own = useOwnAccount();
  const names = useOwnerNames();
  const byName = (a: SitePerson, b: SitePerson) => a.name.localeCompare(b.name);
  const owners = [...names].map(([accountId, name]) => ({ accountId, name })).sort(byName);
  const unnamed = (accountId: string): SitePerson => ({ accountId, name: names.get(accountId) ?? '' });
  const offered = found ?? [...(own === null ? [] : [unnamed(own)]), ...owners];
  const all = chosen === NOBODY || chosen === NOT_CHOSEN ? offered : [...offered, unnamed(chosen)];
  return all.filter((person, at) => all.findIndex(({ accountId }) => accountId === person.accountId) === at);
}

function PersonChoice({ person, register }: { person: SitePerson; register: UseFormRegisterReturn }) {
  const { say } = useWords();
  const own = useOwnAccount();
  const asked = useNameOf(person.name === '' ? person.accountId : null);
  const name = person.name === '' ? (asked ?? say('requests.someone')) : person.name;
  const label = person.accountId === own ? say('owner.you', { name }) : name;
  return <Choice label={label} value={person.accountId} register={register} />;
}

function Choice({
  label,
  value,
  register,
}: {
  label: string;
  value: string;
  register: UseFormRegisterReturn;
}) {
  const id = useId();
  return (
    <div className={fieldStyles.check}>
      <input {...register} id={id} type="radio" value={value} />
      <label htmlFor={id} className={styles.person}>
        {label}
      </label>
    </div>
  );
}

function readOwner(
  licenses: readonly SeenLicense[],
  owner: string,
): ReadForm<{ licenses: SeenLicense[]; owner: string | null }> {
  return readPayload(ownerQuestions.assignOwner.payload, {
    licenses: firstCallOf(licenses),
    owner: owner === NOBODY ? null : owner,
  });
}
