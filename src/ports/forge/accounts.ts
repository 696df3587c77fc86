import { privacy } from '@forge/api';
import type { UserRequest } from '../../contract/requests';
import type { Accounts } from '../accounts';
import { SETTLED_MS } from '../settled';
import { BY_UPDATE, knownAccounts, noteAccount } from './account-rows';
import { forgetWhoRenews } from './attention';
import { forgetWhoChanged } from './change-rows';
import { forgetFormerOwner } from './deletions';
import { forgetHushes } from './hushes';
import { forgetImporter } from './import-job-rows';
import { forgetOwner } from './owners';
import { BY_ACCOUNT, BY_ANSWERER, userRequests } from './request-rows';

/** Accounts in the entity store. @forge/api asks the platform which of them are closed, 90 in one call. */
export const forgeAccounts: Accounts = {
  page: (after) => knownAccounts.page({ index: BY_UPDATE }, after),

  note: noteAccount,

  isNoted: async (accountId) => (await knownAccounts.get(accountId)) !== null,

  /**
   * The account's own row goes last: if a step before it fails, the next run finds the account again. It is noted before
   * anything of it is written, and read by its key: so it tells of what queries do not see yet.
   */
  erase: async (accountId, now) => {
    const partition = [accountId];
    const own = await userRequests.all({ index: BY_ACCOUNT, partition });
    for (const { id } of own) await userRequests.remove(id);
    const answered = await userRequests.all({ index: BY_ANSWERER, partition });
    for (const request of answered) await forgetAnswerer(request);
    await forgetWhoRenews(accountId);
    await forgetWhoChanged(accountId);
    await forgetHushes(accountId);
    await forgetImporter(accountId);
    await forgetOwner(accountId);
    await forgetFormerOwner(accountId);
    const noted = await knownAccounts.get(accountId);
    const isSettled = noted !== null && now.getTime() - Date.parse(noted.updatedAt) >= SETTLED_MS;
    if (isSettled) await knownAccounts.remove(accountId);
  },

  report: async (known) =>
    (await privacy.reportPersonalData([...known])).map(({ accountId, status }) => ({ accountId, status })),
};

/** The result does not matter: if somebody changed the request meanwhile, that change replaced the name. */
async function forgetAnswerer(request: UserRequest): Promise<void> {
  await userRequests.putIf({ ...request, answeredBy: null }, userRequests.versionOf(request));
}
