import { privacy } from '@forge/api';
import type { UserRequest } from '../../contract/requests';
import type { Accounts } from '../accounts';
import { BY_UPDATE, knownAccounts } from './account-rows';
import { forgetWhoRenews } from './attention';
import { hushesOf } from './hushes';
import { BY_ACCOUNT, BY_ANSWERER, userRequests } from './request-rows';

/** Accounts in the entity store; @forge/api asks the platform which of them are closed, 90 a call. */
export const forgeAccounts: Accounts = {
  page: (after) => knownAccounts.page({ index: BY_UPDATE }, after),

  note: (accountId, at) => knownAccounts.put({ accountId, updatedAt: at }),

  /** The note goes last: what breaks before is found again the next time. */
  erase: async (accountId) => {
    const partition = [accountId];
    const own = await userRequests.all({ index: BY_ACCOUNT, partition });
    for (const { id } of own) await userRequests.remove(id);
    const answered = await userRequests.all({ index: BY_ANSWERER, partition });
    for (const request of answered) await forgetAnswerer(request);
    await forgetWhoRenews(accountId);
    await hushesOf(accountId).remove();
    await knownAccounts.remove(accountId);
  },

  report: async (known) =>
    (await privacy.reportPersonalData([...known])).map(({ accountId, status }) => ({ accountId, status })),
};

/** Who asks or answers anew meanwhile has written over the name. */
async function forgetAnswerer(request: UserRequest): Promise<void> {
  await userRequests.putIf({ ...request, answeredBy: null }, userRequests.versionOf(request));
}
