import type { APIResponse } from '@forge/api';
import { tryingAgain } from './trying-again';

/**
 * Whether a call may be made again although the product may already have carried it out. A call that was refused
 * with 429 (too many calls) may always be made again.
 */
export type Repeatable = 'repeatable' | 'only-once';

/**
 * Calls a product, and calls it again if it has too many calls or a failure that may pass. Resolves to the last
 * response, whatever its status; rejects if no response came.
 */
export async function askProduct(
  ask: () => Promise<APIResponse>,
  repeatable: Repeatable,
): Promise<APIResponse> {
  try {
    return await tryingAgain(
      async () => {
        const response = await ask();
        if (isPassing(response, repeatable)) throw new PassingResponse(response);
        return response;
      },
      (error) => {
        if (error instanceof PassingResponse) return { afterSeconds: retryAfterOf(error.response) };
        // The connection broke.
        return error instanceof TypeError && repeatable === 'repeatable' ? { afterSeconds: null } : null;
      },
    );
  } catch (error) {
    if (error instanceof PassingResponse) return error.response;
    throw error;
  }
}

/** The seconds after which a product accepts calls again, if it says so; otherwise null. */
export function retryAfterOf({ headers }: Pick<APIResponse, 'headers'>): number | null {
  const said = headers.get('retry-after');
  const seconds = said === null || said.trim() === '' ? NaN : Number(said);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null;
}

const isPassing = ({ status }: APIResponse, repeatable: Repeatable) =>
  status === 429 || (repeatable === 'repeatable' && (status === 408 || status >= 500));

class PassingResponse extends Error {
  constructor(readonly response: APIResponse) {
    super(`${response.status}`);
  }
}
