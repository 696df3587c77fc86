import { z } from 'zod';
import type { Day } from '../../policy';
import { contactSchema, keptFields, nameSchema } from '../../contract/licenses';
import { idSchema, optional } from '../../contract/fields';
import type { InputFault } from '../../contract/input-fault';
import { readBy } from '../../contract/reading';
import type { Result } from '../../contract/result';
import type { Incoming } from './incoming';
import { readMarketplaceRecord } from './marketplace-record';
import { isMarketplaceRecord } from './row-id';

const { product, channel, ownServers, history, subscription } = keptFields;

const rowSchema = z.object({
  id: idSchema,
  name: optional(nameSchema),
  contact: optional(contactSchema),
  product,
  channel,
  ownServers,
  history,
  subscription,
});

/** Reads one row of an import: a license record, or a license record of the Atlassian Marketplace. */
export function readRow(row: unknown, today: Day): Result<Incoming, InputFault> {
  if (isMarketplaceRecord(row)) return readMarketplaceRecord(row, today);
  const read = readBy(rowSchema, row);
  if (!read.ok) return read;
  const { id, name, contact, ...license } = read.value;
  return { ok: true, value: { from: 'record', id, name, contact, license } };
}
