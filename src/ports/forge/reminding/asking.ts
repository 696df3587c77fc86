import type { APIResponse, Route } from '@forge/api';
import { DeliveryFailure } from '../../reminder-targets';
import { askProduct, type Repeatable } from '../product-call';

/** How many characters are kept of what a product said. */
const DETAIL = 300;

interface JsonRequest {
  method: string;
  headers: Record<string, string>;
  body?: string;
}

/** Makes calls of one product that send and expect JSON. A call that only reads may be made again. */
export function askingInJson(call: (to: Route, request: JsonRequest) => Promise<APIResponse>) {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  return (method: string, to: Route, body?: object): Promise<APIResponse> => {
    const request = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    return asking(() => call(to, request), method === 'GET' ? 'repeatable' : 'only-once');
  };
}

/** Calls a product. If no answer comes, or one that says to try later, rejects with a failure that tells which. */
async function asking(call: () => Promise<APIResponse>, repeatable: Repeatable): Promise<APIResponse> {
  let response: APIResponse;
  try {
    response = await askProduct(call, repeatable);
  } catch (error) {
    throw new DeliveryFailure('unavailable', error instanceof Error ? error.name : null, true);
  }
  if (response.status === 429) throw new DeliveryFailure('busy');
  if (response.status === 408 || response.status >= 500)
    throw new DeliveryFailure('unavailable', `${response.status}`, true);
  return response;
}

/** The text with which a product refused a call. */
export async function saidBy(response: APIResponse): Promise<string> {
  const text = await response.text().catch(() => '');
  return text.slice(0, DETAIL);
}

/** A refusal as a failure. 401 and 403 mean that the app is not allowed, whatever the product wrote. */
export async function refusedBy(response: APIResponse): Promise<DeliveryFailure> {
  const said = await saidBy(response);
  const code = response.status === 401 || response.status === 403 ? 'not-allowed' : 'refused';
  return new DeliveryFailure(code, said === '' ? `${response.status}` : said);
}
