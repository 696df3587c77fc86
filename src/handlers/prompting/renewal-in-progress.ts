import { dayInZone } from '../../contract/day-in-zone';
import type { PromptAnswered } from '../../contract/prompts';
import type { PromptPayload } from '../../contract/questions';
import { addDays, type Day } from '../../policy';
import type { Ports } from '../../ports';
import { isAdministrator } from './guard';
import type { Viewer } from './viewer';

/** How long a renewal is taken to last when it is announced from a prompt; the console takes any day. */
const QUIET_DAYS = 30;

export async function renewalInProgress(
  ports: Ports,
  { licenseId, timeZone }: PromptPayload<'renewalInProgress'>,
  viewer: Viewer,
): Promise<PromptAnswered<{ until: Day }>> {
  if (!(await isAdministrator(ports, viewer))) return { ok: false, failure: { code: 'not-admin' } };
  if (!(await ports.register.get(licenseId))) return { ok: false, failure: { code: 'not-found' } };
  const now = ports.clock.now();
  const until = addDays(dayInZone(now, timeZone), QUIET_DAYS);
  await ports.accounts.note(viewer.accountId, now.toISOString());
  await ports.attention.setRenewal(licenseId, { until, by: viewer.accountId });
  return { ok: true, value: { until } };
}
