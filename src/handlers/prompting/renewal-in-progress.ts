import { dayInZone } from '../../contract/day-in-zone';
import { USUAL_RENEWAL_DAYS } from '../../contract/prompt-settings';
import type { PromptAnswered } from '../../contract/prompts';
import type { PromptPayload } from '../../contract/questions';
import { addDays, type Day } from '../../policy';
import type { Ports } from '../../ports';
import { isAdministrator } from './guard';
import type { PromptViewer } from './viewer';

/**
 * An admin announces a renewal from a prompt. It is taken to last its usual time; in the console any day can be chosen.
 */
export async function renewalInProgress(
  ports: Ports,
  { licenseId, timeZone }: PromptPayload<'renewalInProgress'>,
  viewer: PromptViewer,
): Promise<PromptAnswered<{ until: Day }>> {
  if (!(await isAdministrator(ports, viewer, 'now'))) return { ok: false, failure: { code: 'not-admin' } };
  if (!(await ports.register.get(licenseId))) return { ok: false, failure: { code: 'not-found' } };
  const now = ports.clock.now();
  const until = addDays(dayInZone(now, timeZone), USUAL_RENEWAL_DAYS);
  await ports.accounts.note(viewer.accountId, now.toISOString());
  await ports.attention.setRenewal(licenseId, { until, by: viewer.accountId });
  return { ok: true, value: { until } };
}
