import type * as z from 'zod/mini';
import type { InputFault } from '../../../src/contract/input-fault';
import { readWholeBy } from '../../../src/contract/reading';
import { fieldName } from './field-name';

/** What stands in a form, read: what is sent, or everything that is wrong. */
export type ReadForm<P> =
  { payload: P; faults: readonly [] } | { payload: null; faults: readonly InputFault[] };

/** Reads what is about to be sent, by the schema of the contract. A field that was left empty is `undefined` in it. */
export function readPayload<P>(schema: z.ZodMiniType<P>, payload: unknown): ReadForm<P> {
  const read = readWholeBy(schema, payload);
  return read.ok ? { payload: read.value, faults: [] } : { payload: null, faults: read.failure };
}

/** The same with each fault at its field, and no more than the first of each field. */
export function atFields<P>(read: ReadForm<P>, fieldOf: (path: string) => string): ReadForm<P> {
  if (read.payload !== null) return read;
  const byField = new Map<string, InputFault>();
  for (const fault of read.faults) {
    const path = fieldName(fieldOf(fault.path));
    if (!byField.has(path)) byField.set(path, { ...fault, path });
  }
  return { payload: null, faults: [...byField.values()] };
}

/** Text as it is sent: without blanks around it; a field left empty is `undefined`. */
export function textIn(typed: string): string | undefined {
  const text = typed.trim();
  return text === '' ? undefined : text;
}
