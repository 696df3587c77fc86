import { type ImportedKey, type ImportRow, NOT_REGISTERED } from '../../contract/import';
import type { InputFault } from '../../contract/input-fault';
import type { LicenseDraft, LicenseEntry } from '../../contract/licenses';
import { MOST_EVENTS } from '../../contract/limits';
import type { Result } from '../../contract/result';
import { tidyLicense } from '../../contract/tidy-license';
import type { Day, Policy } from '../../policy';
import type { Incoming } from './incoming';
import { mergeMarketplace } from './marketplace-merge';
import { mergeTable } from './table-merge';

/** What a row will do, decided before anything is stored. */
export type PlannedRow = Extract<ImportRow, { outcome: 'add' | 'change' | 'unchanged' | 'refuse' }>;

/**
 * What importing a license would do to the one that is registered under its id, if any. `newKey`: a key that the
 * license does not have yet, by its last characters.
 */
export function planRow(
  policy: Policy,
  incoming: Incoming,
  current: LicenseEntry | null,
  today: Day,
  newKey: Pick<ImportedKey, 'hint'> | null = null,
): PlannedRow {
  const { id } = incoming;
  const made = draftOf(policy, incoming, current);
  if (!made.ok) return { outcome: 'refuse', id, fault: made.failure };
  const fault = faultIn(policy, made.value, today);
  if (fault) return { outcome: 'refuse', id, fault };
  const draft = tidy(made.value);
  const key = newKey && { ...newKey, replaces: current?.hasKey ?? false };
  if (!current) return { outcome: 'add', id, draft, key, expected: NOT_REGISTERED };
  const expected = current.revision;
  return key === null && saysTheSame(draft, tidy(current))
    ? { outcome: 'unchanged', id, expected }
    : { outcome: 'change', id, draft, current, key, expected };
}

function draftOf(
  policy: Policy,
  incoming: Incoming,
  current: LicenseEntry | null,
): Result<LicenseDraft, InputFault> {
  const { from, id, name, contact, notes, license } = incoming;
  if (from === 'marketplace' && current) return mergeMarketplace(policy, tidy(current), incoming);
  if (from === 'table' && current) return mergeTable(tidy(current), incoming);
  return {
    ok: true,
    value: {
      name: name ?? current?.name ?? id,
      contact: contact ?? current?.contact ?? '',
      notes: notes ?? current?.notes,
      license,
    },
  };
}

/** What contradicts the terms (D6, D7, D8, D9), or is more than is kept. */
function faultIn(policy: Policy, { license }: LicenseDraft, today: Day): InputFault | null {
  if ((license.history ?? []).length > MOST_EVENTS) return { code: 'too-many', path: 'history', clauses: [] };
  return policy.faultIn(license, today);
}

const saysTheSame = (a: LicenseDraft, b: LicenseDraft) => JSON.stringify(a) === JSON.stringify(b);

const tidy = ({ name, contact, notes, license }: LicenseDraft): LicenseDraft => ({
  name,
  contact,
  ...(notes ? { notes } : {}),
  license: tidyLicense(license),
});
