import type * as z from 'zod/mini';
import type { InputFault, InputFaultCode } from './input-fault';
import type { Result } from './result';

/** No record is nested deeper. */
const DEEPEST = 10;

/** What a schema says in its `params` where its own codes are too coarse. */
export interface FaultParams {
  fault: InputFaultCode;
}

/** Names the fault where the schema's own codes are too coarse. */
export const saying = (fault: InputFaultCode) => ({ params: { fault } });

/** Reads an unknown value by a schema; the first thing that is wrong becomes the fault. */
export function readBy<T>(schema: z.ZodMiniType<T>, input: unknown): Result<T, InputFault> {
  const read = readWholeBy(schema, input);
  return read.ok ? read : { ok: false, failure: read.failure[0] };
}

/**
 * Reads an unknown value by a schema, or tells everything that is wrong with it, in the order of the schema's fields.
 */
export function readWholeBy<T>(
  schema: z.ZodMiniType<T>,
  input: unknown,
): Result<T, readonly [InputFault, ...InputFault[]]> {
  const read = parse(schema, input);
  if (!read) return { ok: false, failure: [toFault('wrong-type', pathText(falseLengthIn(input)))] };
  if (read.success) return { ok: true, value: read.data };
  const [first, ...others] = read.error.issues.map((issue) =>
    toFault(codeOf(issue, valueAt(input, issue.path)), pathText(issue.path)),
  );
  return { ok: false, failure: [first ?? toFault('not-a-record', ''), ...others] };
}

/** Null where the schema library throws: it measures whatever has a `length`, also what is no text and no list. */
function parse<T>(schema: z.ZodMiniType<T>, input: unknown) {
  try {
    return schema.safeParse(input);
  } catch {
    return null;
  }
}

/** Where in a JSON value an object has a `length` that is no number; nowhere: the value as a whole. */
export function falseLengthIn(input: unknown, path: readonly PropertyKey[] = []): readonly PropertyKey[] {
  if (typeof input !== 'object' || input === null || path.length > DEEPEST) return [];
  if (!Array.isArray(input) && 'length' in input && typeof input.length !== 'number') return path;
  for (const [key, value] of Object.entries(input)) {
    const found = falseLengthIn(value, [...path, Array.isArray(input) ? Number(key) : key]);
    if (found.length > 0) return found;
  }
  return [];
}

function toFault(code: InputFaultCode, path: string): InputFault {
  return {
    code,
    path,
    // No document of the vendor's says what a day is. We decided it (D1).
    clauses: code === 'impossible-date' || code === 'date-out-of-range' ? ['D1'] : [],
  };
}

function codeOf(issue: z.core.$ZodIssue, value: unknown): InputFaultCode {
  if (issue.code === 'custom' && issue.params?.['fault']) return (issue.params as FaultParams).fault;
  if (issue.path.length === 0) return 'not-a-record';
  if (value === undefined) return 'missing';
  switch (issue.code) {
    case 'invalid_value':
    case 'invalid_union':
      return 'unknown-value';
    case 'too_big':
      return issue.origin === 'array' ? 'too-many' : 'too-long';
    case 'too_small':
      return 'missing';
    default:
      return 'wrong-type';
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}

/** `['history', 2, 'seats']` as `history[2].seats`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}
