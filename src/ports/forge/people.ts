import api, { type APIResponse, route } from '@forge/api';
import * as z from 'zod/mini';
import type { HostProduct } from '../../policy';
import type { People } from '../people';
import { askProduct } from './product-call';

const answered = z.object({ displayName: z.string().check(z.minLength(1)) });

const asking: Record<HostProduct, (accountId: string) => Promise<APIResponse>> = {
  jira: (accountId) => api.asUser().requestJira(route`/rest/api/3/user?accountId=${accountId}`),
  confluence: (accountId) =>
    api.asUser().requestConfluence(route`/wiki/rest/api/user?accountId=${accountId}`),
};

/** Asks the product in the user's own name: it tells what this user may see. */
export const forgePeople: People = {
  nameOf: async (accountId, product) => {
    try {
      const response = await askProduct(() => asking[product](accountId), 'repeatable');
      return response.ok ? answered.parse(await response.json()).displayName : null;
    } catch {
      return null;
    }
  },
};
