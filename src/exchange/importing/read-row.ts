import * as z from 'zod/mini';
import { idSchema, optional } from '../../contract/fields';
import type { InputFault } from '../../contract/input-fault';
import { contactSchema, keptFields, nameSchema, notesSchema } from '../../contract/licenses';
import { readBy } from '../../contract/reading';
import type { Result } from '../../contract/result';
import type { Day, Policy } from '../../policy';
import type { Incoming } from './incoming';
import { readMarketplaceRecord } from './marketplace-record';
import { isMarketplaceRecord } from './row-id';

const { product, channel, ownServers, history, subscription, costCentre, billing } = keptFields;

const rowSchema = z.object({
  id: idSchema,
  name: optional(nameSchema),
  contact: optional(contactSchema),
  notes: notesSchema,
  product,
  channel,
  ownServers,
  history,
  subscription,
  costCentre,
  billing,
  /** Set by the reader of tables: the row is no whole record of its license. */
  isOfTable: optional(z.boolean()),
});

/**
 * Reads one row of an import: a license record, or a license record of the Atlassian Marketplace. A record may name its
 * product as the vendor does.
 */
export function readRow(policy: Policy, row: unknown, today: Day): Result<Incoming, InputFault> {
  if (isMarketplaceRecord(row)) return readMarketplaceRecord(policy, row, today);
  const read = readBy(rowSchema, row);
  if (!read.ok) return read;
  const { id, name, contact, notes, isOfTable, ...license } = read.value;
  const product = policy.productNamed(license.product) ?? license.product;
  return {
    ok: true,
    value: {
      from: isOfTable ? 'table' : 'record',
      id,
      name,
      contact,
      notes,
      license: { ...license, product },
    },
  };
}
