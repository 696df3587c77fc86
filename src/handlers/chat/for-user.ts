import type { ForUser } from '../../contract/chat';
import type { Day } from '../../policy';
import type { Ports } from '../../ports';
import { noticeOn } from '../../ports/settings-now';
import { type HostFacts, promptFor } from '../../prompts';
import { factsOf } from '../prompting/facts';

/** The platform does not tell an action of the host's own license. */
const HOST_NOT_TOLD: HostFacts = {
  product: 'jira',
  state: 'absent',
  evaluation: false,
  endsOn: null,
  seatRequests: null,
};

/**
 * The most important cause on the site, by the same facts and rules as in prompts. Whoever asks wants to know it. So
 * neither their hushes count here, nor the places that admins switched off.
 */
export async function answerUser({ attention }: Pick<Ports, 'attention'>, today: Day): Promise<ForUser> {
  const noticed = await noticeOn({ attention }, today);
  const prompt = promptFor(
    factsOf(noticed, HOST_NOT_TOLD, today),
    { leadDays: noticed.leadDays, off: [] },
    { audience: 'user', hushed: {} },
    'byline',
  );
  const asUser = { audience: 'user' as const, today };
  if (!prompt) return { ...asUser, state: 'nothing-needs-anybody', cause: null, day: null, contact: null };
  const { cause, day, license } = prompt;
  return { ...asUser, state: 'needs-an-admin', cause, day, contact: license?.contact.trim() || null };
}
