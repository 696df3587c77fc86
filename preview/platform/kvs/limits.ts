import { refuse } from '../answer';

/** Forge's documented limits of the Key-Value Store and the Custom Entity Store. */
export const LIMITS = {
  keyCharacters: 500,
  valueBytes: 240 * 1024,
  depth: 31,
  operationsAtOnce: 25,
  payloadBytes: 4 * 1024 * 1024,
  pageDefault: 10,
  keyQueryPage: 20,
  entityQueryPage: 100,
  conditions: 100,
  ttlMs: 366 * 86_400_000,
} as const;

const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value ?? null));

export function checkKey(key: unknown): asserts key is string {
  if (typeof key !== 'string' || key === '')
    refuse(400, 'KEY_TOO_SHORT', 'A key needs at least one character.');
  if (key.length > LIMITS.keyCharacters)
    refuse(400, 'KEY_TOO_LONG', `A key has at most ${LIMITS.keyCharacters} characters.`);
  if (!KEY.test(key)) refuse(400, 'INVALID_KEY', `The key does not match ${String(KEY)}.`);
}

export function checkValue(value: unknown): void {
  if (value === undefined) refuse(400, 'INVALID_VALUE', 'There is no value to store.');
  if (hasNull(value)) refuse(400, 'INVALID_VALUE', 'Every JSON type is stored, except null.');
  if (bytesOf(value) > LIMITS.valueBytes)
    refuse(400, 'MAX_SIZE', `A value has at most ${LIMITS.valueBytes} bytes.`);
  if (depthOf(value) > LIMITS.depth)
    refuse(400, 'MAX_DEPTH', `An object is at most ${LIMITS.depth} levels deep.`);
}

/** The size of one page; asking for more than the store gives at once is an error, not a shorter page. */
export function pageSize(asked: unknown, most: number): number {
  if (asked === undefined) return LIMITS.pageDefault;
  if (!Number.isInteger(asked) || Number(asked) < 1 || Number(asked) > most) {
    refuse(400, 'INVALID_LIMIT', `A limit is a whole number from 1 to ${most}.`);
  }
  return Number(asked);
}

export function checkOperations(keys: string[], payload: unknown): void {
  if (keys.length === 0) refuse(400, 'EMPTY_REQUEST', 'There is nothing to do.');
  if (keys.length > LIMITS.operationsAtOnce) {
    refuse(400, 'TOO_MANY_OPERATIONS', `At most ${LIMITS.operationsAtOnce} operations at once.`);
  }
  if (new Set(keys).size < keys.length) refuse(400, 'DUPLICATE_KEY', 'A key may be named only once.');
  if (bytesOf(payload) > LIMITS.payloadBytes)
    refuse(400, 'MAX_SIZE', `At most ${LIMITS.payloadBytes} bytes at once.`);
}

/** Inside of a value too: that null is taken there, no page says. */
function hasNull(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.values(value).some(hasNull));
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
