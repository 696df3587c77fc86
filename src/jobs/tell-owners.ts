import type { PlaceOf } from '../contract/reminder-targets';
import type { AskedMark } from '../ports';
import { failureOf } from '../ports/failure-of';
import type { ReminderPorts } from '../ports/reminder-ports';
import { requestContent, requestsSettled } from '../words/request-text';
import { noteUnassigned } from './delivery/unassigned';
import type { Round } from './round';

/**
 * Brings what people ask for to who answers for the license: one work item for each license and kind, while somebody
 * waits. It is brought up to date as more people ask, and closed once all have an answer. Only where an admin chose so.
 * The product knows what was made: a day that broke off in between is gone on with the next day. Gives whether all was done.
 */
export async function tellOwners(ports: ReminderPorts, round: Round): Promise<boolean> {
  const { workItem: place, requestItems } = round.targets;
  if (!place || !requestItems || round.isSuspended) return true;
  let isWhole = true;
  const trying = async (part: () => Promise<void>) => {
    try {
      await part();
    } catch (error) {
      failureOf(ports, 'tell owners', error);
      isWhole = false;
    }
  };
  await trying(async () => {
    const { asked } = await ports.attention.notice(round.today, round.leadDays, 'first');
    for (const mark of asked) await trying(() => tellOf(ports, round, place, mark));
  });
  return isWhole;
}

async function tellOf(
  ports: ReminderPorts,
  { today, targets }: Round,
  place: PlaceOf<'workItem'>,
  { licenseId, kind }: AskedMark,
): Promise<void> {
  const { workItem } = ports.targets;
  const subject = `request:${kind}:${licenseId ?? 'site'}`;
  const entry = licenseId === null ? null : ((await ports.register.get(licenseId))?.entry ?? null);
  const isGone = licenseId !== null && entry === null;
  const waiting = isGone ? null : await ports.requests.waiting(licenseId, kind, today);
  const found = await workItem.find(place, subject);
  if (!waiting) {
    if (found)
      await workItem.settle(
        { ...found, milestone: found.milestone ?? 0 },
        subject,
        requestsSettled(targets.language),
      );
    return;
  }
  const content = requestContent({ kind, count: waiting.count, name: entry?.name ?? null }, targets);
  if (found?.milestone === content.milestone) return;
  if (found && (await workItem.update({ ...found, milestone: content.milestone }, subject, content))) return;
  await workItem.create(place, subject, content, {
    owner: entry?.owner ?? null,
    onUnassigned: () => noteUnassigned(ports),
  });
}
