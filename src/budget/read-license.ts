import * as z from 'zod/mini';
import { daySchema, optional, textOf } from '../contract/fields';
import type { InputFault } from '../contract/input-fault';
import { intentSchema } from '../contract/intent';
import { keptFields } from '../contract/licenses';
import { LONGEST_ID, LONGEST_NAME } from '../contract/limits';
import { readBy } from '../contract/reading';
import type { Result } from '../contract/result';
import type { BudgetLicense } from './row';

const recordSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: optional(textOf(LONGEST_NAME)),
  owner: optional(textOf(LONGEST_ID)),
  decision: optional(
    z.object({ intent: intentSchema, endsOn: z.nullable(daySchema), decidedAt: z.string() }),
  ),
  ...keptFields,
});

/**
 * Reads a license record as the export of the register writes it, with its prices, its owner and its decision, from
 * parsed JSON. A fault names the field and what to do. A record without a name is called by its id.
 */
export function readBudgetLicense(input: unknown): Result<BudgetLicense, InputFault> {
  const read = readBy(recordSchema, input);
  if (!read.ok) return read;
  const { id, name, owner, decision, ...license } = read.value;
  return {
    ok: true,
    value: {
      id,
      name: name ? name : id,
      license,
      ...(decision && { decision }),
      ...(owner ? { owner } : {}),
    },
  };
}
