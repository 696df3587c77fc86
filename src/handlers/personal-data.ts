import { dayInZone, LAST_ZONE } from '../contract/day-in-zone';
import type { Ports } from '../ports';
import type { KnownAccount } from '../ports/accounts';
import { beforeChange } from '../ports/before-change';
import { failureOf } from '../ports/failure-of';
import { partsOf } from '../ports/whole-list';
import { ANSWER_SHOWN_DAYS } from '../prompts';

const DAY_MS = 86_400_000;

/** How long a request is kept after its answer: as long as it is shown, and one day more for other time zones. */
const KEPT_MS = (ANSWER_SHOWN_DAYS + 1) * DAY_MS;

/** What Forge wants a scheduled function to return. */
export interface Ran {
  statusCode: 200 | 500;
}

/**
 * Runs once a week. It tells the platform which accounts are kept, and forgets those that are closed. It also removes
 * requests whose answer is no longer shown. Only account ids are kept, so an account that changed is merely noted again.
 */
export function createPersonalDataJob(ports: Ports): () => Promise<Ran> {
  return async () => {
    const done = await Promise.allSettled([reportAccounts(ports), removeOldRequests(ports)]);
    const broken = done.filter((each) => each.status === 'rejected');
    for (const { reason } of broken) failureOf(ports, 'personal-data', reason);
    return { statusCode: broken.length === 0 ? 200 : 500 };
  };
}

/** Reads all accounts before it changes any. Noting an account moves it in the index, and it would be read twice. */
async function reportAccounts(ports: Ports): Promise<void> {
  const { accounts, clock } = ports;
  const known: KnownAccount[] = [];
  for await (const { items } of partsOf(accounts.page)) known.push(...items);

  const now = clock.now().toISOString();
  for (const { accountId, status } of await accounts.report(known)) {
    if (status === 'closed') {
      // The digest says who renews.
      await beforeChange(ports);
      await accounts.erase(accountId, clock.now());
    } else await accounts.note(accountId, now);
  }
}

async function removeOldRequests(ports: Ports): Promise<void> {
  const { requests, attention, register, clock } = ports;
  const now = clock.now();
  const change = () => beforeChange(ports);
  const before = new Date(now.getTime() - KEPT_MS).toISOString();
  for (const state of ['done', 'declined'] as const) await requests.removeAnsweredBefore(state, before);
  await attention.tidy(
    dayInZone(now, LAST_ZONE),
    async ({ licenseId, kind }) => !(await requests.any(licenseId, kind)),
    change,
  );
  // A function that broke off while the license was deleted may have left it.
  await attention.dropOrphans(async (ids) => new Set((await register.getMany(ids)).keys()), change);
}
