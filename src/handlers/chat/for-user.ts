import type { ForUser } from '../../contract/chat';
import type { Day } from '../../policy';
import type { Ports } from '../../ports';
import { DEPTHS } from '../../ports/attention';
import { factsOf } from '../../ports/noticed-facts';
import { noticeOn } from '../../ports/settings-now';
import { type HostFacts, NOTHING_HUSHED, type PlaceReach, type Prompt, promptBySeen } from '../../prompts';

/** The platform does not tell an action of the host's own license. */
const HOST_NOT_TOLD: HostFacts = {
  product: 'jira',
  state: 'absent',
  evaluation: false,
  endsOn: null,
  requests: [],
};

const EVERYTHING: PlaceReach = { place: 'byline', audience: 'user', reach: 'everything' };

/**
 * The most important cause on the site, by the same facts and rules as in prompts. Whoever asks wants to know it. So
 * neither their hushes count here, nor what admins set for a place; and it may be about any license.
 */
export async function answerUser(ports: Pick<Ports, 'attention' | 'policy'>, today: Day): Promise<ForUser> {
  const prompt = await promptOn(ports, today);
  const asUser = { audience: 'user' as const, today };
  if (!prompt) return { ...asUser, state: 'nothing-needs-anybody', cause: null, day: null, contact: null };
  const { cause, day, license } = prompt;
  return { ...asUser, state: 'needs-an-admin', cause, day, contact: license?.contact.trim() || null };
}

async function promptOn(ports: Pick<Ports, 'attention' | 'policy'>, today: Day): Promise<Prompt | null> {
  for (const depth of DEPTHS) {
    const noticed = await noticeOn(ports, today, depth);
    const prompt = promptBySeen(
      factsOf(ports, noticed, HOST_NOT_TOLD, today),
      noticed.unseen,
      { leadDays: noticed.leadDays, reach: [EVERYTHING] },
      { audience: 'user', hushed: NOTHING_HUSHED },
      'byline',
    );
    if (prompt !== 'not-seen') return prompt;
  }
  return null;
}
