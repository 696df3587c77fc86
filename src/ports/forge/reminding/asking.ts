import type { APIResponse } from '@forge/api';
import { DeliveryFailure } from '../../reminder-targets';
import { askProduct, type Repeatable } from '../product-call';

/** The most that is kept of what a product said. */
const DETAIL = 300;

/** Asks a product; no answer, or one in between, becomes a failure that says so. */
export async function asking(ask: () => Promise<APIResponse>, repeatable: Repeatable): Promise<APIResponse> {
  let response: APIResponse;
  try {
    response = await askProduct(ask, repeatable);
  } catch (error) {
    throw new DeliveryFailure('unavailable', error instanceof Error ? error.name : null, true);
  }
  if (response.status === 429) throw new DeliveryFailure('busy');
  if (response.status === 408 || response.status >= 500)
    throw new DeliveryFailure('unavailable', `${response.status}`, true);
  return response;
}

/** What a product said when it turned something down, as one text. */
export async function saidBy(response: APIResponse): Promise<string> {
  const text = await response.text().catch(() => '');
  return text.slice(0, DETAIL);
}

/** A refusal: 401 and 403 mean that the app may not, whatever the product wrote. */
export async function refusedBy(response: APIResponse): Promise<DeliveryFailure> {
  const said = await saidBy(response);
  const code = response.status === 401 || response.status === 403 ? 'not-allowed' : 'refused';
  return new DeliveryFailure(code, said === '' ? `${response.status}` : said);
}
