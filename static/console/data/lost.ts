import type { WriteQuestion } from './after-write';
import { ask, type AskFailure, type AskResult } from './ask';

/** Whether it may be stored all the same: the answer was lost, or the back end broke on the way. */
export function isLost({ code }: AskFailure): boolean {
  switch (code) {
    case 'no-answer':
    case 'storage-unavailable':
    case 'internal':
      return true;
    case 'not-admin':
    case 'host-license-inactive':
    case 'rights-unknown':
    case 'bad-input':
    case 'not-found':
    case 'conflict':
    case 'busy':
    case 'not-arrived':
      return false;
  }
}

/**
 * What became of a license whose answer was lost: looks what stands there. As it was before it was sent: `not-arrived`.
 * Where something else stands there, the same is sent again: it is told to be done, or that somebody else was faster,
 * and stores nothing twice. Where nobody can look either, the failure stays.
 */
export async function lookAfter<Q extends WriteQuestion>(
  answer: AskResult<Q>,
  { id, revision }: { id: string; revision: string | null },
  sendAgain: () => Promise<AskResult<Q>>,
): Promise<AskResult<Q>> {
  if (answer.ok || !isLost(answer.failure)) return answer;
  const stands = await ask('getLicense', { id });
  const found = stands.ok ? stands.value.revision : null;
  if (!stands.ok && stands.failure.code !== 'not-found') return answer;
  return found === revision ? { ok: false, failure: { code: 'not-arrived' } } : sendAgain();
}
