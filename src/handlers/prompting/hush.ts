import { dayInZone } from '../../contract/day-in-zone';
import type { PromptAnswered } from '../../contract/prompts';
import type { PromptPayload } from '../../contract/questions';
import type { PromptPorts } from '../../ports';
import { dismissed, NOTHING_HUSHED, takenBack } from '../../prompts';
import type { PromptViewer } from './viewer';

/** Puts something away for the viewer: it is gone in every place, and this place is quiet. Or takes that back. */
export async function hush(
  { hushes, clock }: PromptPorts,
  { how, timeZone, ...thing }: PromptPayload<'hush'>,
  { accountId, place }: PromptViewer,
): Promise<PromptAnswered<null>> {
  const now = clock.now();
  const today = dayInZone(now, timeZone);
  await hushes.change(
    accountId,
    (hushed) =>
      how === 'taken-back' ? takenBack(hushed, thing) : dismissed(hushed, thing, how, place, today),
    now.toISOString(),
  );
  return { ok: true, value: null };
}

/** Takes back all that the viewer put away. */
export async function showHidden(
  { hushes, clock }: PromptPorts,
  _: PromptPayload<'showHidden'>,
  { accountId }: PromptViewer,
): Promise<PromptAnswered<null>> {
  await hushes.change(accountId, () => NOTHING_HUSHED, clock.now().toISOString());
  return { ok: true, value: null };
}
