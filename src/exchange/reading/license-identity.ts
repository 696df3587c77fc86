import type { HistoryEvent } from '../../policy';

/** Hexadecimal digits of an id that is made: 64 bits. */
const DIGITS = 16;

/**
 * What tells licenses apart that have no key: the product, the name, and the first that is known of the history. A
 * statement is dated on the day of reading, so that what it states stands for it.
 */
export function tellingOf(product: string, name: string, history: readonly HistoryEvent[]): string {
  const [first] = history;
  const told = first?.kind === 'statement' ? `through ${first.expiresOn}` : first?.on;
  return JSON.stringify(['license', product, name, ...(told === undefined ? [] : [told])]);
}

/**
 * The id of a license that a file gives none: made of its key, else of what tells it apart. The same row has the same
 * id whenever it is read. The key cannot be told from it.
 */
export async function licenseIdentity(key: string | null, telling: string): Promise<string> {
  const bytes = new TextEncoder().encode(key === null ? telling : JSON.stringify(['key', key]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hexadecimal = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `license-${hexadecimal.slice(0, DIGITS)}`;
}
