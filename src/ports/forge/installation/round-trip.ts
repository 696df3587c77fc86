import { Queue } from '@forge/events';
import { PROBE_IN_EVENT, type Roundtrip } from '../../installation';
import { REMINDER_QUEUE } from '../reminding/queue';
import { GONE_IN_AN_HOUR, probeRows, probes } from './probe-rows';

const SENT = 'sent';
const keyOf = (waitsFor: string) => `event:${waitsFor}`;

/** Sends an event that only the check waits for. Its row tells when it was sent, and later when it came. */
export async function sendEvent(now: Date): Promise<string> {
  const waitsFor = crypto.randomUUID();
  await probes().set(keyOf(waitsFor), { run: now.toISOString(), place: SENT }, GONE_IN_AN_HOUR);
  await new Queue({ key: REMINDER_QUEUE }).push([{ body: { [PROBE_IN_EVENT]: waitsFor } }]);
  return waitsFor;
}

export async function noteEvent(waitsFor: string, now: Date): Promise<void> {
  const row = await probeRows.get(keyOf(waitsFor));
  if (row?.place !== SENT) return;
  await probes().set(row.key, { run: row.run, place: now.toISOString() }, GONE_IN_AN_HOUR);
}

export async function eventOf(waitsFor: string): Promise<Roundtrip | null> {
  const row = await probeRows.get(keyOf(waitsFor));
  if (row === null) return null;
  const cameAt = row.place === null || row.place === SENT ? null : new Date(row.place);
  return { sentAt: new Date(row.run), cameAt };
}

export const forgetEvent = (waitsFor: string): Promise<void> => probeRows.remove(keyOf(waitsFor));
