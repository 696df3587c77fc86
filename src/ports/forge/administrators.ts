import api, { type APIResponse, route } from '@forge/api';
import * as z from 'zod/mini';
import type { HostProduct } from '../../policy';
import type { Administrators, Asker } from '../administrators';
import { ForPlatform, PortFailure } from '../port-failure';
import { askProduct, retryAfterOf } from './product-call';
import { rememberRights } from './remembered-rights';

/**
 * The name of the error that the platform throws if the user has not yet allowed the app to ask in their name. The
 * platform then asks the user.
 */
const NEEDS_CONSENT = 'NEEDS_AUTHENTICATION_ERR';

const jiraAnswer = z.object({
  permissions: z.object({ ADMINISTER: z.object({ havePermission: z.boolean() }) }),
});
const confluenceAnswer = z.object({
  operations: z.array(z.object({ operation: z.string(), targetType: z.string() })),
});

const asked: Record<HostProduct, { ask: () => Promise<APIResponse>; read: (body: unknown) => boolean }> = {
  jira: {
    ask: () => api.asUser().requestJira(route`/rest/api/3/mypermissions?permissions=ADMINISTER`),
    read: (body) => jiraAnswer.parse(body).permissions.ADMINISTER.havePermission,
  },
  confluence: {
    ask: () => api.asUser().requestConfluence(route`/wiki/rest/api/user/current?expand=operations`),
    read: (body) =>
      confluenceAnswer
        .parse(body)
        .operations.some(
          ({ operation, targetType }) => operation === 'administer' && targetType === 'application',
        ),
  },
};

const rights = rememberRights();

/** Asks the product in the user's own name: rights can be taken away at any moment. */
export const forgeAdministrators: Administrators = {
  includeCaller,
  includedCaller: async (asker) => rights.recall(asker) ?? includeCaller(asker),
};

/** A failed answer is not remembered, and takes back what was. */
async function includeCaller(asker: Asker): Promise<boolean | null> {
  rights.forget(asker);
  const { ask, read } = asked[asker.product];
  try {
    const response = await askProduct(ask, 'repeatable');
    if (response.status === 429) throw new PortFailure('busy', null, retryAfterOf(response));
    if (!response.ok) return null;
    const admin = read(await response.json());
    rights.keep(asker, admin);
    return admin;
  } catch (error) {
    if (error instanceof PortFailure) throw error;
    if (error instanceof Error && error.name === NEEDS_CONSENT) throw new ForPlatform(error);
    return null;
  }
}
