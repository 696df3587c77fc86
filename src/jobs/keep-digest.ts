import { dayInZone } from '../contract/day-in-zone';
import { addDays, longestLeadTime } from '../policy';
import { DIGEST_DAYS, digestOf } from '../ports/digest';
import { hostOfProduct } from '../ports/noticed-facts';
import type { ReminderPorts } from '../ports/reminder-ports';
import { noticeTruly } from '../ports/settings-now';

/** Makes the digest that prompts read, where nothing was changed lately. A digest that holds is made anew each day. */
export async function keepDigest(
  ports: Pick<ReminderPorts, 'attention' | 'digests' | 'policy' | 'clock'>,
): Promise<void> {
  const now = ports.clock.now();
  const madeOn = dayInZone(now, 'UTC');
  await ports.digests.renew(now, async () => {
    const read = await noticeTruly(ports, madeOn, 'digest');
    const through = addDays(madeOn, longestLeadTime(read.leadDays) + DIGEST_DAYS);
    return digestOf({ ...read, leadDays: [...read.leadDays] }, { madeOn, through }, hostOfProduct(ports));
  });
}
