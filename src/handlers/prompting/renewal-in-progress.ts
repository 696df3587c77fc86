import type { PromptAnswered } from '../../contract/prompts';
import type { PromptPayload } from '../../contract/questions';
import type { Day } from '../../policy';
import type { PromptPorts } from '../../ports';
import { markRenewal, unmarkRenewal } from '../mark-renewal';
import { isOver, pastDay } from '../renewal-until';
import { isAdministrator } from './guard';
import type { PromptViewer } from './viewer';

/** An admin announces a renewal from a prompt, until a day that they choose, or takes that back. */
export async function renewalInProgress(
  ports: PromptPorts,
  { licenseId, until }: PromptPayload<'renewalInProgress'>,
  viewer: PromptViewer,
): Promise<PromptAnswered<{ until: Day | null }>> {
  if (!(await isAdministrator(ports, viewer, 'now'))) return { ok: false, failure: { code: 'not-admin' } };
  if (until !== null && isOver(until, ports.clock.now())) return pastDay('until');
  const done =
    until === null
      ? await unmarkRenewal(ports, licenseId)
      : await markRenewal(ports, licenseId, { until, by: viewer.accountId });
  return done !== null ? { ok: true, value: { until } } : { ok: false, failure: { code: 'not-found' } };
}
