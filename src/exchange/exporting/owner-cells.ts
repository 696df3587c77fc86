import type { LicenseEntry } from '../../contract/licenses';
import { writeCell } from '../cell';

/** The names of owners by account id, as far as the product told them to whoever exports. */
export type OwnerNames = ReadonlyMap<string, string>;

/** Who owns a license, in two cells: the name, empty where it is not known, and the account id. */
export function ownerCells(
  { owner }: LicenseEntry,
  names: OwnerNames,
): Record<'ownedBy' | 'ownerAccount', string> {
  return { ownedBy: writeCell(names.get(owner ?? '') ?? ''), ownerAccount: owner ?? '' };
}
