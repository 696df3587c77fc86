import { idSchema } from '../../contract/fields';
import type { InputFault } from '../../contract/input-fault';

/** Begins the id that is made of the Marketplace's number, so that it equals no other id. */
const MARKETPLACE = 'marketplace-';

/** The fields with the Marketplace's number of a license. Older records have the first, newer ones the others. */
const NUMBERS = ['addonLicenseId', 'licenseId', 'appEntitlementNumber'] as const;

/** Whether a row is the Marketplace's own record of a license rather than one of ours. */
export function isMarketplaceRecord(row: unknown): row is Record<string, unknown> {
  return typeof row === 'object' && row !== null && ('addonKey' in row || 'addonLicenseId' in row);
}

/** The id under which a row's license is registered; null where the row has no valid one. */
export function idOfRow(row: unknown): string | null {
  const read = idSchema.safeParse(isMarketplaceRecord(row) ? marketplaceId(row) : ownId(row));
  return read.success ? read.data : null;
}

/** Why a second row of a file with the same id is refused. */
export function twiceInFile(row: unknown): InputFault {
  return { code: 'twice-in-file', path: isMarketplaceRecord(row) ? NUMBERS[0] : 'id', clauses: [] };
}

function marketplaceId(row: Record<string, unknown>): string | null {
  const number = NUMBERS.map((name) => textOf(row[name])).find((text) => text !== '');
  return number === undefined ? null : `${MARKETPLACE}${number}`;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

const ownId = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && 'id' in row ? row.id : null;
