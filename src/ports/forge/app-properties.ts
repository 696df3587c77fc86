import api, { type APIResponse, route } from '@forge/api';
import type { HostProduct } from '../../policy';
import { PortFailure } from '../port-failure';
import { askProduct, retryAfterOf } from './product-call';

/** A property that a product keeps for this app: JSON, which conditions in the manifest can look at. */
export interface AppProperty {
  /** Undefined where there is none, or the product keeps none for this app. */
  get: (product: HostProduct) => Promise<unknown>;
  /** Does nothing where the product does not let the app write, or the app is not installed there. */
  put: (product: HostProduct, value: object) => Promise<void>;
}

type PropertyCall = (key: string, request?: object) => Promise<APIResponse>;

const asked: Record<HostProduct, PropertyCall> = {
  confluence: (key, request) =>
    api.asApp().requestConfluence(route`/wiki/api/v2/app/properties/${key}`, request),
  jira: (key, request) => api.asApp().requestJira(route`/rest/forge/1/app/properties/${key}`, request),
};

const headers = { accept: 'application/json', 'content-type': 'application/json' };

/** The property of this key. Rejects with a `PortFailure` where a product does not answer. */
export function appProperty(key: string): AppProperty {
  return {
    get: async (product) => {
      const response = await answered(() => asked[product](key, { headers }));
      if (!response.ok) return undefined;
      return ((await response.json()) as { value?: unknown }).value;
    },
    put: async (product, value) => {
      const request = { method: 'PUT', headers, body: JSON.stringify(value) };
      await answered(() => asked[product](key, request));
    },
  };
}

/** The product's answer, be it a refusal. To write the same twice does no harm. */
async function answered(ask: () => Promise<APIResponse>): Promise<APIResponse> {
  const response = await askProduct(ask, 'repeatable').catch((error: unknown) => {
    throw new PortFailure('storage-unavailable', error);
  });
  const { status } = response;
  if (status === 429) throw new PortFailure('busy', null, retryAfterOf(response));
  if (status === 408 || status >= 500) throw new PortFailure('storage-unavailable', null);
  return response;
}
