import { dayInZone } from '../../contract/day-in-zone';
import { USUAL_RENEWAL_DAYS } from '../../contract/prompt-settings';
import type { PromptAnswered } from '../../contract/prompts';
import type { PromptPayload } from '../../contract/questions';
import { addDays, type Day } from '../../policy';
import type { Ports } from '../../ports';
import { markRenewal } from '../mark-renewal';
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
  const until = addDays(dayInZone(ports.clock.now(), timeZone), USUAL_RENEWAL_DAYS);
  return (await markRenewal(ports, licenseId, { until, by: viewer.accountId }))
    ? { ok: true, value: { until } }
    : { ok: false, failure: { code: 'not-found' } };
}
