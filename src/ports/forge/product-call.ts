import type { APIResponse } from '@forge/api';
import { tryingAgain } from './trying-again';

/** Whether a call may be made again although it may have been carried out. One that was turned down as too many always may. */
export type Repeatable = 'repeatable' | 'only-once';

/**
 * Asks a product, and asks again where it has too many calls or fails in passing. Answers with the last response,
 * whatever it says; rejects where none came.
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

/** The seconds after which a product takes calls again, as it says; null where it does not. */
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
