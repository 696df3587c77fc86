/**
 * What stands for a license where users are told of it. Its id may come from a file of the company's own and mean
 * something to somebody; the handle means nothing, and only a license that prompts speak of can be found by it.
 */
export const handleOf = (licenseId: string): Promise<string> => digestOf(['license', licenseId]);

/** The same for the same parts, and nothing that these could be told from. */
export async function digestOf(parts: readonly (string | null)[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
