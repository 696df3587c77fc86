import { dayInZone } from '../../contract/day-in-zone';
import type { PromptAnswered } from '../../contract/prompts';
import type { PromptPayload } from '../../contract/questions';
import { addDays, type Day } from '../../policy';
import type { Ports } from '../../ports';
import type { Hush } from '../../prompts';
import type { PromptViewer } from './viewer';

/** How many hushes of one person are kept. The oldest are dropped. */
const MOST_HUSHES = 50;

/** Hushes one prompt for the viewer, in every place. */
export async function hush(
  { hushes, clock }: Ports,
  { key, how, timeZone }: PromptPayload<'hush'>,
  { accountId }: PromptViewer,
): Promise<PromptAnswered<null>> {
  const now = clock.now();
  const today = dayInZone(now, timeZone);
  const hushed = await hushes.of(accountId);
  const chosen: Hush = 'days' in how ? { until: addDays(today, how.days) } : how;
  await hushes.set(accountId, latest(hushed, key, chosen, today), now.toISOString());
  return { ok: true, value: null };
}

/** The hushes with the new one as the last. Those whose day is over are left out. */
function latest(hushed: Record<string, Hush>, key: string, chosen: Hush, today: Day): Record<string, Hush> {
  const kept = Object.entries(hushed).filter(
    ([other, old]) => other !== key && (!('until' in old) || today < old.until),
  );
  return Object.fromEntries([...kept.slice(1 - MOST_HUSHES), [key, chosen]]);
}
