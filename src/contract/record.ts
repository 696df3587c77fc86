import * as z from 'zod/mini';
import type { Ask, License } from '../policy';
import { daySchema, optional } from './fields';
import type { InputFault } from './input-fault';
import { readBy, saying } from './reading';
import type { Result } from './result';

const seatsSchema = z
  .number()
  .check(z.refine((seats) => Number.isSafeInteger(seats) && seats >= 1, saying('seats-not-whole')));

/** One entry of a history: the fields that the policy reads. */
export const eventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('new'), on: daySchema, seats: optional(seatsSchema) }),
  z.object({ kind: z.literal('renewal'), on: daySchema }),
  z.object({ kind: z.literal('upgrade'), on: daySchema, seats: seatsSchema }),
  z.object({
    kind: z.literal('statement'),
    on: daySchema,
    expiresOn: daySchema,
    seats: optional(seatsSchema),
  }),
  z.object({ kind: z.literal('migration'), on: daySchema }),
]);

/** The license in a record: the fields that the policy reads. */
export const licenseFields = {
  product: z.string(), // which ones there are, the policy says
  channel: optional(z.enum(['direct', 'marketplace'])),
  ownServers: optional(z.boolean()),
  history: optional(z.array(eventSchema)),
  subscription: optional(
    z.pipe(
      z.object({ state: optional(z.enum(['active', 'evaluation', 'inactive'])) }),
      z.transform(({ state }) => state && { state }),
    ),
  ),
};

const orderTotalSchema = z.object({
  amount: z
    .union([z.string(), z.pipe(z.number(), z.transform(String))])
    .check(z.refine((amount) => /^\d+(\.\d+)?$/.test(amount), saying('amount-not-decimal'))),
  currency: z.string().check(
    z.toUpperCase(),
    z.refine((code) => /^[A-Z]{3}$/.test(code), saying('currency-not-a-code')),
  ),
});

const recordSchema = z.object({
  id: z.string().check(z.minLength(1)),
  ...licenseFields,
  ask: optional(z.object({ releasedOn: optional(daySchema), orderTotal: optional(orderTotalSchema) })),
});

/** A license record: who it is, what the policy reads, and what is asked of it besides. */
export interface LicenseRecord {
  id: string;
  license: License;
  ask: Ask;
}

/** Reads a license record from parsed JSON; a fault names the field and what to do. */
export function readRecord(input: unknown): Result<LicenseRecord, InputFault> {
  const read = readBy(recordSchema, input);
  if (!read.ok) return read;
  const { id, ask, ...license } = read.value;
  return { ok: true, value: { id, license, ask: ask ?? {} } };
}
