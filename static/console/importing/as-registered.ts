import type { LicenseEntry } from '../../../src/contract/licenses';
import { tellingOf } from '../../../src/exchange/reading/license-identity';
import type { ReadRow } from '../../../src/exchange/reading/reading';
import type { License } from '../../../src/policy';

/**
 * Rows whose license was entered here by hand, under the id that it has here: the same product, name and purchase are
 * the same license. Where only product and name are the same, the row says so.
 */
export function asRegistered(rows: readonly ReadRow[], entries: readonly LicenseEntry[]): ReadRow[] {
  const ids = new Set(entries.map(({ id }) => id));
  const byTelling = new Map<string, string[]>();
  const names = new Set<string>();
  for (const { id, name, license } of entries) {
    const telling = tellingOf(license.product, name, license.history ?? []);
    byTelling.set(telling, [...(byTelling.get(telling) ?? []), id]);
    names.add(calledOf(license.product, name));
  }
  const taken = new Set<string>();
  return rows.map((row) => {
    if (!('row' in row) || !row.telling || row.id === null || ids.has(row.id)) return row;
    const [id, ...others] = (byTelling.get(row.telling) ?? []).filter((each) => !taken.has(each));
    const record = row.row as { name: string; product: License['product'] };
    if (id === undefined || others.length > 0)
      return names.has(calledOf(record.product, record.name))
        ? { ...row, notes: [...row.notes, 'namesake'] }
        : row;
    taken.add(id);
    return { ...row, id, row: { ...record, id } };
  });
}

const calledOf = (product: string, name: string) => JSON.stringify([product, name]);
