import { type PlatformAnswer, refusal } from '../answer';
import type { Rates } from '../rates/documented';
import { createRate } from '../rates/rate';

/** Counts what the storage is asked, and refuses what is too much. */
export interface StorageRates {
  /** Answers a call, or refuses it. A read is measured by its answer, a write before it is done. */
  metered: (call: MeteredCall, answer: () => PlatformAnswer) => PlatformAnswer;
}

interface MeteredCall {
  operation: string;
  body: unknown;
}

const READ = /(^|\/)(get|query)$/;
const QUERY = /(^|\/)query$/;

/**
 * The documented pages name two codes for what is too much: `TOO_MANY_REQUESTS` for transactions, else
 * `RATE_LIMIT_EXCEEDED`. Whether the size of a read is that of its question or of its answer, no page says: here the
 * larger one counts. `now`: epoch milliseconds.
 */
export function createStorageRates(rates: Rates['storage'], now: () => number): StorageRates {
  const requests = createRate(rates.requests);
  const reads = createRate(rates.reads);
  const writes = createRate(rates.writes);
  const keyReads = createRate(rates.keyReadBytes);
  const keyWrites = createRate(rates.keyWriteBytes);
  const alongIndex = createRate(rates.indexBytes);
  const unitsOf = (bytes: number) => Math.max(1, Math.ceil(bytes / rates.unitBytes));

  return {
    metered: ({ operation, body }, answer) => {
      const at = now();
      const tooMuch = refusal(
        429,
        operation === 'transaction' ? 'TOO_MANY_REQUESTS' : 'RATE_LIMIT_EXCEEDED',
        'The installation asks too much of its storage.',
      );
      if (!requests.takes(at, 1)) return tooMuch;
      const asked = bytesOf(body);
      if (!READ.test(operation)) {
        const takesKeys = itemsOf(body).map(({ entityName, key, value }) =>
          keyWrites.takes(at, bytesOf(value), `${entityName ?? ''}/${key}`),
        );
        return writes.takes(at, unitsOf(asked)) && takesKeys.every(Boolean) ? answer() : tooMuch;
      }
      const given = answer();
      const bytes = Math.max(asked, bytesOf(given.body));
      const takesOne = QUERY.test(operation)
        ? alongIndex.takes(at, bytes, indexValueOf(body))
        : itemsOf(body).every(({ entityName, key }, _, all) =>
            keyReads.takes(at, bytes / all.length, `${entityName ?? ''}/${key}`),
          );
      return reads.takes(at, unitsOf(bytes)) && takesOne ? given : tooMuch;
    },
  };
}

const bytesOf = (value: unknown) => (value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value)));

interface KeyedItem {
  entityName?: string;
  key: string;
  value?: unknown;
}

/** What a call names by key: one, or those of a batch or a transaction. */
function itemsOf(body: unknown): KeyedItem[] {
  if (Array.isArray(body)) return body as KeyedItem[];
  const {
    set = [],
    delete: deletes = [],
    key,
    ...one
  } = body as Partial<KeyedItem> & Record<string, KeyedItem[]>;
  return key === undefined ? [...set, ...deletes] : [{ ...one, key }];
}

function indexValueOf(body: unknown): string {
  const { entityName, indexName, partition } = body as Record<string, unknown>;
  return JSON.stringify([entityName, indexName, partition]);
}
