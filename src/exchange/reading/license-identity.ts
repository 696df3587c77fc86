/** Hexadecimal digits of an id that is made: 64 bits. */
const DIGITS = 16;

/**
 * The id of a license that a file gives none: made of its key, else of its product, name and purchase. The same row
 * has the same id whenever it is read. The key cannot be told from it.
 */
export async function licenseIdentity(
  key: string | null,
  others: readonly (string | null)[],
): Promise<string> {
  const told = key === null ? ['license', ...others] : ['key', key];
  const bytes = new TextEncoder().encode(JSON.stringify(told));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hexadecimal = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `license-${hexadecimal.slice(0, DIGITS)}`;
}
