import { isMarketplaceRecord } from './row-id';

/** Whether a row is a Marketplace record that names a person. */
export function namesContact(row: unknown): boolean {
  if (!isMarketplaceRecord(row)) return false;
  const contact = fieldsOf(fieldsOf(row['contactDetails'])['technicalContact']);
  return [contact['name'], contact['email']].some((text) => typeof text === 'string' && text.trim() !== '');
}

/** The same row without the persons that a Marketplace record names. The company stays: licenses are named by it. */
export function withoutContact(row: unknown): unknown {
  if (!isMarketplaceRecord(row) || !('contactDetails' in row)) return row;
  const { company } = fieldsOf(row['contactDetails']);
  return { ...row, contactDetails: { company } };
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
