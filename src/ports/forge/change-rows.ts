import type { LoggedChange } from '../../contract/changes';
import { MOST_LOGGED } from '../../contract/limits';
import type { KeptLicense } from '../register';
import { versionedTableOf } from './table';

/** Names that the manifest declares too; a test compares them. */
export const CHANGE_ENTITY = 'change';
export const BY_PERSON = 'by-person';

/** A change of a license, as the entity store keeps it. */
export interface ChangeEntity {
  /** A new value with each write. */
  mark: string;
  /** Left out once the account is closed. */
  by?: string;
  at: string;
  change: Omit<LoggedChange, 'by' | 'at'>;
}

/** A place in the log of a license, and what stands there. */
interface ChangeRow {
  key: string;
  mark: string;
  logged: LoggedChange;
}

export const changeRows = versionedTableOf<ChangeRow, ChangeEntity>({
  entity: CHANGE_ENTITY,
  keyOf: ({ key }) => key,
  toEntity: ({ mark, logged: { by, at, ...change } }) => ({
    mark,
    ...(by === null ? {} : { by }),
    at,
    change,
  }),
  fromEntity: (key, { mark, by = null, at, change }) => ({ key, mark, logged: { ...change, by, at } }),
  version: ['mark'],
});

/** Forgets what the log of a license told up to an instant, wherever in its places that stands. */
export async function forgetChangesUntil(id: string, instant: string): Promise<void> {
  const places = Array.from({ length: MOST_LOGGED }, (_, place) => placeOf(id, place));
  const rows = [...(await changeRows.getMany(places)).values()];
  await changeRows.removeMany(rows.filter(({ logged }) => logged.at <= instant).map(({ key }) => key));
}

/** A license has {@link MOST_LOGGED} places. Its changes go around them: each takes the place of the oldest. */
const placeOf = (id: string, number: number) => `change:${id}:${number % MOST_LOGGED}`;

/** The keys of the places where something stands, that of the latest change first. */
export const placesOf = ({ entry, changes = 0 }: KeptLicense): string[] =>
  Array.from({ length: Math.min(changes, MOST_LOGGED) }, (_, back) => placeOf(entry.id, changes - 1 - back));

/** The row of the last change that the license counts. */
export const changeRow = ({ entry, changes = 1 }: KeptLicense, logged: LoggedChange): ChangeRow => ({
  key: placeOf(entry.id, changes - 1),
  mark: crypto.randomUUID(),
  logged,
});

/** See {@link Register}. The places are read by their keys: no index is asked, and none can be late. */
export async function changesOf(license: KeptLicense): Promise<LoggedChange[]> {
  const keys = placesOf(license);
  const rows = await changeRows.getMany(keys);
  return keys.flatMap((key) => rows.get(key)?.logged ?? []);
}

/** Removes the account from the changes that it made. The changes themselves stay. */
export async function forgetWhoChanged(accountId: string): Promise<void> {
  const made = await changeRows.all({ index: BY_PERSON, partition: [accountId] });
  for (const row of made) {
    const nameless = { ...row, mark: crypto.randomUUID(), logged: { ...row.logged, by: null } };
    // A row that was written again meanwhile holds a later change: it is somebody else's, or was found here too.
    await changeRows.putIf(nameless, changeRows.versionOf(row));
  }
}
