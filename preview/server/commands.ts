import { contentsOf, faultOf, type FaultRule } from '../platform';
import { readSwitches } from '../site/switches';
import type { ActionRequest, FrameProductRequest, InvokeRequest } from './boot';
import { consumeByItself } from './by-itself';
import { runDaily } from './daily';
import { emptyQueue } from './deliveries';
import { askProduct, invokeAction, invokeModule } from './questions';
import { json, missing, type Reply } from './reply';
import { type PlantExamples, resetData } from './reset';
import type { SiteServer } from './site-server';
import { runSchedule } from './unattended';

const switchesOf = (body: unknown) =>
  readSwitches(new URLSearchParams((body as { switches: string }).switches));

/** What a stand-in page, or a test, orders of the preview's server. */
export function createCommands(
  site: SiteServer,
  examples: PlantExamples | undefined,
): (name: string, body: unknown) => Promise<Reply> {
  const { platform } = site;
  const commands: Record<string, (body: unknown) => unknown> = {
    invoke: async (body) => {
      const answer = await invokeModule(site, body as InvokeRequest);
      consumeByItself(site, switchesOf(body));
      return answer;
    },
    product: (body) => askProduct(platform, body as FrameProductRequest),
    action: (body) => invokeAction(site, body as ActionRequest),
    /** With `empty`, the register is as on the day of the installation: without the examples. */
    reset: async (body) => {
      const { empty = false } = body as { empty?: boolean };
      await resetData(site, empty ? undefined : examples, switchesOf(body));
      return {};
    },
    /** What the products hold. */
    contents: () => contentsOf(platform.store),
    /** A whole day of what runs by itself. */
    daily: (body) => runDaily(site, switchesOf(body)),
    /** One schedule, whatever its interval, by its key in the manifest; and what it put into the queue. */
    schedule: async (body) => {
      const { moduleKey } = body as { moduleKey: string };
      const schedule = platform.manifest.schedules.find(({ key }) => key === moduleKey);
      if (!schedule) throw new Error(`The manifest has no scheduledTrigger '${moduleKey}'.`);
      const run = { switches: switchesOf(body), laterMs: 0 };
      return { said: await runSchedule(site, run, schedule), delivered: await emptyQueue(site, run) };
    },
    /** For tests: what was asked of the platform since the last time. */
    requests: () => {
      const requests = [...platform.log.requests];
      platform.log.clear();
      return requests;
    },
    /** For tests: which calls shall fail. */
    fault: (body) => {
      platform.fault = faultOf(body as FaultRule[]);
      return {};
    },
  };
  return async (name, body) => {
    const command = commands[name];
    return command ? json(await command(body)) : missing(`command '${name}'`, 501);
  };
}
