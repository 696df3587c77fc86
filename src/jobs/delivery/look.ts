import type { KeptReminder } from '../../ports/reminder-ledger';
import type { ReminderPorts } from '../../ports/reminder-ports';
import { decide } from '../decision';
import { isHeldBack, readRound } from '../round';
import { mayBeDelivered } from '../rows';
import { type Standing, standingsOf } from '../standing';
import type { Delivery } from './delivery';
import { nothingDone } from './delivery-result';
import type { Seen } from './moves';
import { reminding } from './remind';
import { settling } from './settle';

/** Reads all that a delivery needs, and says what is seen. `lookAt` takes the keys of subjects that come next. */
export async function look(
  ports: ReminderPorts,
  row: KeptReminder,
  lookAt: (key: string) => void,
): Promise<{ delivery: Delivery; seen: Seen<'look'> }> {
  const round = await readRound(ports);
  const idle: Delivery = {
    ports,
    round,
    row,
    sending: null,
    result: nothingDone(row),
    whenReached: {},
  };
  if (row.leasedUntil !== null && round.now.toISOString() < row.leasedUntil)
    return { delivery: idle, seen: 'lease-runs' };

  const { subject } = row;
  if (isHeldBack(round, subject)) return { delivery: idle, seen: 'suspended' };
  const standings = await standingsOf(ports, [subject], round.timeZone);
  const standing: Standing = standings.get(row.key) ?? { kind: 'unknown' };
  const pausedUntil = (await ports.renewals.pausedUntil([subject.id])).get(subject.id) ?? null;
  const decision = decide(round, { subject, row, standing }, { scannedThrough: null, pausedUntil });
  const license = standing.kind === 'unknown' ? null : standing.license;
  switch (decision.kind) {
    case 'unknown':
      return { delivery: idle, seen: 'host-is-silent' };
    case 'nothing':
      return {
        delivery: idle,
        seen: row.reminded !== null || mayBeDelivered(row) ? 'nothing-due' : 'nothing-said',
      };
    case 'paused':
      return { delivery: idle, seen: 'renewal-in-progress' };
    case 'remind':
      return {
        delivery: { ...idle, sending: reminding(ports, round, row, decision, license) },
        seen: 'reminder-is-due',
      };
    case 'settle':
      return {
        delivery: { ...idle, sending: settling(ports, round, row, decision, license, lookAt) },
        seen: 'end-is-settled',
      };
  }
}
