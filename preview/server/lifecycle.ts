import { PEOPLE } from '../platform';
import { readSwitches, type Switches } from '../site/switches';
import { emptyQueue } from './deliveries';
import type { SiteServer } from './site-server';
import { type LifecycleEvent, tellTriggers } from './unattended';

/** What an administrator's installing or upgrading sets off. What fails is told in the terminal, and hinders nothing. */
export async function tellLifecycle(
  site: SiteServer,
  event: LifecycleEvent,
  switches: Partial<Switches> = {},
): Promise<void> {
  const run = { switches: readSwitches(new URLSearchParams(), switches), laterMs: 0 };
  const failed = await tellTriggers(site, run, event, PEOPLE.admin.accountId);
  const delivered = await emptyQueue(site, run);
  for (const text of [...failed, ...delivered.failed]) site.log(`preview: ${event}: ${text}`);
}
