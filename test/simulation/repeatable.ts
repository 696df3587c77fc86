import { createHash, createHmac } from 'node:crypto';

/**
 * While it holds, what the app draws by chance is counted instead, and digests are made at once: the same story is told
 * in the same order each time. Gives back how it ends.
 */
export function startRepeating(): () => void {
  let drawn = 0;
  const overlaid = [
    overlay(globalThis.crypto, 'randomUUID', () => {
      drawn += 1;
      return `00000000-0000-4000-8000-${String(drawn).padStart(12, '0')}`;
    }),
    overlay(globalThis.crypto, 'getRandomValues', (bytes: Uint8Array) => {
      drawn += 1;
      return bytes.fill(drawn % 251);
    }),
    overlay(globalThis.crypto.subtle, 'digest', (_: string, bytes: Uint8Array) =>
      Promise.resolve(asBuffer(createHash('sha256').update(bytes).digest())),
    ),
    overlay(globalThis.crypto.subtle, 'importKey', (_: string, bytes: Uint8Array) => Promise.resolve(bytes)),
    overlay(globalThis.crypto.subtle, 'sign', (_: string, key: Uint8Array, bytes: Uint8Array) =>
      Promise.resolve(asBuffer(createHmac('sha256', key).update(bytes).digest())),
    ),
  ];
  return () => overlaid.forEach((takeAway) => takeAway());
}

/** Puts another function before the one that the object inherits; gives back how to take it away. */
function overlay(object: object, name: string, value: unknown): () => void {
  Object.defineProperty(object, name, { value, configurable: true });
  return () => void Reflect.deleteProperty(object, name);
}

const asBuffer = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;
