import type { ForUser } from '../../contract/chat';
import type { Day } from '../../policy';
import type { Ports } from '../../ports';
import { DEPTHS } from '../../ports/attention';
import { factsOf } from '../../ports/noticed-facts';
import { noticeOn } from '../../ports/settings-now';
import { type HostFacts, type Prompt, promptBySeen } from '../../prompts';

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
  const prompt = await promptOn({ attention }, today);
  const asUser = { audience: 'user' as const, today };
  if (!prompt) return { ...asUser, state: 'nothing-needs-anybody', cause: null, day: null, contact: null };
  const { cause, day, license } = prompt;
  return { ...asUser, state: 'needs-an-admin', cause, day, contact: license?.contact.trim() || null };
}

async function promptOn({ attention }: Pick<Ports, 'attention'>, today: Day): Promise<Prompt | null> {
  for (const depth of DEPTHS) {
    const noticed = await noticeOn({ attention }, today, depth);
    const prompt = promptBySeen(
      factsOf(noticed, HOST_NOT_TOLD, today),
      noticed.unseen,
      { leadDays: noticed.leadDays, off: [] },
      { audience: 'user', hushed: {} },
      'byline',
    );
    if (prompt !== 'not-seen') return prompt;
  }
  return null;
}
