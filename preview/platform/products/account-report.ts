import { done, ok, type PlatformAnswer } from '../answer';
import type { Store } from '../store';
import type { Endpoint, EndpointCall } from './endpoint';

/** What became of an account of the make-believe site, and when (epoch milliseconds). */
interface AccountChange {
  status: 'closed' | 'updated';
  at: number;
}

const ACCOUNT_TABLE = 'platform/account';
const MOST_ACCOUNTS = 90;
const ACCOUNT_ID = /^[a-zA-Z0-9:-]{1,128}$/;

/** Closes an account, or changes what it tells of itself. The platform says so when the account is reported. */
export function changeAccount(store: Store, accountId: string, { status, at }: AccountChange): void {
  store.table(ACCOUNT_TABLE).set(accountId, { value: { status, at }, createdAt: at, updatedAt: at });
  store.changed();
}

/** https://developer.atlassian.com/platform/forge/user-privacy-guidelines/#personal-data-reporting-api-reference */
export const ACCOUNT_REPORT: Endpoint = {
  method: 'POST',
  path: '/app/report-accounts',
  scopes: [['report:personal-data']],
  answer: report,
};

/** 204 where there is nothing to do, else the accounts that are closed, or changed since the app read of them. */
function report({ body, store }: EndpointCall): PlatformAnswer {
  const { accounts } = body as { accounts: { accountId: string; updatedAt: string }[] };
  if (accounts.length > MOST_ACCOUNTS) return refused(`At most ${MOST_ACCOUNTS} accounts in one report.`);
  for (const { accountId, updatedAt } of accounts)
    if (!ACCOUNT_ID.test(accountId) || Number.isNaN(Date.parse(updatedAt)))
      return refused('An account has an accountId and an updatedAt.');
  const changed = accounts.flatMap(({ accountId, updatedAt }) => {
    const change = store.table(ACCOUNT_TABLE).get(accountId)?.value as AccountChange | undefined;
    if (!change || (change.status === 'updated' && Date.parse(updatedAt) >= change.at)) return [];
    return [{ accountId, status: change.status }];
  });
  return changed.length === 0 ? done() : ok({ accounts: changed });
}

const refused = (errorMessage: string): PlatformAnswer => ({
  status: 400,
  body: { errorType: 'BAD_REQUEST', errorMessage },
});
