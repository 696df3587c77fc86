/**
 * The handle stands for a license where users are told of it. The id may come from a file of the company and say
 * something to a reader. The handle says nothing. Only a license that prompts speak of can be found by its handle.
 */
export const handleOf = (licenseId: string): Promise<string> => digestOf(['license', licenseId]);

/** A text that is the same for the same parts. The parts cannot be read from it. */
export async function digestOf(parts: readonly (string | null)[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
