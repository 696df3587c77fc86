import type { Ports } from '../../ports';

/**
 * The handle stands for a license where users are told of it. The id may come from a file of the company and say
 * something to a reader. The handle says nothing, and nobody can make one: only a license that a prompt speaks of can
 * be named by it. Handles of an earlier release were plain digests of the id. They name nothing any more, and what
 * somebody hid under one is shown once more.
 */
export const handleOf = ({ handles }: Pick<Ports, 'handles'>, licenseId: string): Promise<string> =>
  handles.of(['license', licenseId]);

/** What a request is called where its asker is told of it: its id can be worked out from the license's. */
export const requestHandleOf = ({ handles }: Pick<Ports, 'handles'>, requestId: string): Promise<string> =>
  handles.of(['request', requestId]);

/** By what a request is kept: one for each person, license and kind. Never shown to its asker. */
export async function requestIdOf(parts: readonly (string | null)[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
