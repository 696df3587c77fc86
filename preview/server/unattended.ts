import { FunctionFailed } from '../functions/functions';
import type { Schedule, Trigger } from '../platform';
import type { PushChain } from '../platform/queue';
import { ENVIRONMENT_ID, INSTALLATION_ID } from '../platform/runtime';
import { USUAL_SECONDS } from '../platform/unattended';
import { scheduledEvent, unattendedCall } from '../site/context';
import { offsetTo } from '../site/day';
import type { Switches } from '../site/switches';
import type { SiteServer } from './site-server';

/** On which day something runs by itself, and how long after it began there. */
export interface Run {
  switches: Switches;
  /** Milliseconds that the day's clock has moved on. */
  laterMs: number;
}

/** A function of the manifest that the platform runs by itself: the module that names it, and its event. */
export interface Errand {
  key: string;
  function: string;
  event: object;
  /** What it came of, where something pushed it. */
  chain?: PushChain;
}

/** What the function gave back, or why it gave nothing. */
export type ErrandResult = { ok: true; value: unknown } | { ok: false; message: string };

/** How far the day that is shown is from the site's clock, in milliseconds. */
const travelOf = ({ clock }: SiteServer, { switches, laterMs }: Run) =>
  offsetTo(switches.day, switches.zone, clock.now()) + laterMs;

/** The instant of a run, epoch milliseconds. */
export const momentOf = (site: SiteServer, run: Run) => site.clock.now() + travelOf(site, run);

/** Runs one function with nobody there, within the time that the manifest gives it. */
export async function runErrand(site: SiteServer, run: Run, errand: Errand): Promise<ErrandResult> {
  const { platform, functions, clock } = site;
  const { switches } = run;
  const { manifest } = platform;
  const handler = manifest.functions[errand.function];
  if (handler === undefined)
    return { ok: false, message: `The manifest names no function for module '${errand.key}'.` };
  const travel = travelOf(site, run);
  const moment = { switches, now: momentOf(site, run) };
  try {
    const { args, invocation } = unattendedCall(moment, manifest, errand.key, errand.event);
    const value = await functions.invoke({
      handler,
      args,
      invocation: { ...invocation, ...(errand.chain && { chain: errand.chain }) },
      dateOffsetMs: clock.offsetMs + travel,
      timeoutMs: (manifest.timeouts[errand.function] ?? USUAL_SECONDS) * 1000,
    });
    return { ok: true, value };
  } catch (error) {
    if (error instanceof FunctionFailed) return { ok: false, message: error.message };
    throw error;
  }
}

/** Runs a schedule's function once. What it answers is read like a web trigger's; anything else is an error there. */
export async function runSchedule(site: SiteServer, run: Run, schedule: Schedule): Promise<number | string> {
  const ran = await runErrand(site, run, { ...schedule, event: scheduledEvent(schedule.key) });
  if (!ran.ok) return ran.message;
  const { statusCode } = (ran.value ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : FAILED_DEPENDENCY;
}

/** What the platform notes of a scheduled function whose answer it cannot read. */
const FAILED_DEPENDENCY = 424;

export type LifecycleEvent = 'avi:forge:installed:app' | 'avi:forge:upgraded:app';

/** Tells an event of the app's own life to each trigger that asks for it; gives what went wrong. */
export async function tellTriggers(
  site: SiteServer,
  run: Run,
  eventType: LifecycleEvent,
  accountId: string,
): Promise<string[]> {
  const failed: string[] = [];
  const asked = ({ events }: Trigger) => events.includes(eventType);
  const { triggers, appId } = site.platform.manifest;
  for (const trigger of triggers.filter(asked)) {
    const by = eventType === 'avi:forge:installed:app' ? 'installerAccountId' : 'upgraderAccountId';
    const event = {
      ...scheduledEvent(trigger.key),
      eventType,
      id: INSTALLATION_ID,
      [by]: accountId,
      app: { id: appId, version: '0.0.0' },
      environment: { id: ENVIRONMENT_ID },
    };
    const ran = await runErrand(site, run, { ...trigger, event });
    if (!ran.ok) failed.push(`${trigger.key}: ${ran.message}`);
  }
  return failed;
}
