import {
  createPlatform,
  HOSTILE,
  installPlatform,
  PEOPLE,
  type Platform,
  type PlatformSetting,
} from '../../preview/platform';
import type { Answered } from '../../src/contract/failure';
import { createHandlers } from '../../src/handlers';
import { createChatActions } from '../../src/handlers/chat';
import { createPersonalDataJob } from '../../src/handlers/personal-data';
import { createPromptHandlers } from '../../src/handlers/prompting';
import { mockupsPolicy } from '../../src/policy';
import type { Breakage, Ports } from '../../src/ports';
import { forgePorts } from '../../src/ports/forge';
import { createForgeDigests } from '../../src/ports/forge/digests';
import { forgeReminderPorts } from '../../src/ports/forge/reminding';
import { createForgeSilence } from '../../src/ports/forge/silence';
import type { ReminderPorts } from '../../src/ports/reminder-ports';
import { createReminderFunctions } from '../../src/reminder-functions';
import { resolverOf } from '../../src/resolver';
import { appManifest } from '../app-manifest';
import { CALL_MS } from '../call-time';
import { type SecrecyWatch, watchSecrecy } from '../secrecy';
import { startVirtualTime } from '../virtual-time';
import { noteEffects } from './effects';
import { startRepeating } from './repeatable';
import { type Ended, type Flow, type Sky, skyOver, type Weather } from './weather';

/** Everybody who comes to the site. The last two are nobody in particular: the products know them as users. */
export const WHO = ['admin', 'jira-admin', 'confluence-admin', 'user', 'carla', 'dan'] as const;
export type Who = (typeof WHO)[number];

export const accountOf = (who: Who): string =>
  who === 'carla' || who === 'dan' ? `712020:${who}` : PEOPLE[who].accountId;

/** Who administers the product of a module. */
export const isAdminIn = (who: Who, module: string): boolean =>
  who === 'admin' || (who.endsWith('-admin') && module.startsWith(who.replace('-admin', '')));

export interface Call {
  who: Who;
  module: string;
  question: string;
  payload: object;
}

/** The app on a site of its own: its real handlers, actions and jobs on the emulated platform, in a time of its own. */
export interface SimulatedSite {
  platform: Platform;
  sky: Sky;
  /** Epoch milliseconds of the platform's clock. */
  now: number;
  /** What the host says of its license of the app; undefined: none applies. */
  hostLicense: Record<string, unknown> | undefined;
  log: Breakage[];
  told: SecrecyWatch['tell'];
  /** Functions run in other processes from now on: nothing is remembered. */
  restart: () => void;
  ask: (call: Call, weather: Weather) => Running<Answered<unknown>>;
  chat: (call: Call, weather: Weather) => Running<Answered<unknown>>;
  job: (name: Job, weather: Weather, body?: Record<string, unknown>) => Running<unknown>;
  close: () => void;
}

export type Job = 'scanReminders' | 'deliverReminders' | 'prepareData' | 'personalData';
export type Running<T> = { flow: Flow; ended: Promise<Ended<T>> };

/** The morning on which every site begins. */
const BEGIN = Date.parse('2015-05-09T05:00:00.000Z');
/** What a process remembers, it remembers by the installation: so each has an installation of its own. */
let processes = 0;

export function startSite(isHostile: boolean): SimulatedSite {
  const endRepeating = startRepeating();
  const time = startVirtualTime();
  const setting: PlatformSetting | undefined = isHostile ? HOSTILE : undefined;
  let origin = BEGIN;
  const platform = createPlatform({
    manifest: appManifest,
    now: () => site.now,
    callMs: CALL_MS,
    ...(setting && { setting }),
  });
  platform.log.add = () => undefined;
  const forge = installPlatform(platform);
  const secrecy = watchSecrecy(platform);
  const sky = skyOver(platform, time);
  noteEffects(platform, (effects) => sky.flow()?.effects.push(...effects));
  let installationId = '';
  const log: Breakage[] = [];
  const ports: ReminderPorts & Ports = {
    ...forgePorts,
    ...forgeReminderPorts,
    policy: mockupsPolicy,
    silence: createForgeSilence(),
    digests: createForgeDigests(),
    clock: { now: () => new Date(site.now + (sky.flow()?.weather.skew ?? 0) * 1000) },
    log: {
      broke: (breakage) => {
        log.push(breakage);
        secrecy.tell('the log', breakage);
      },
    },
  };
  const resolvers = {
    console: resolverOf(createHandlers(ports)),
    prompts: resolverOf(createPromptHandlers(ports)),
  };
  const actions = createChatActions(ports);
  const jobs: Record<Job, (event: { body: Record<string, unknown> }) => Promise<unknown>> = {
    ...createReminderFunctions(ports),
    personalData: createPersonalDataJob(ports),
  };

  const license = () => (site.hostLicense ? { license: site.hostLicense } : {});

  const site: SimulatedSite = {
    platform,
    sky,
    get now() {
      return origin + time.now();
    },
    set now(instant) {
      origin = instant - time.now();
    },
    hostLicense: undefined,
    log,
    told: secrecy.tell,
    restart: () => {
      processes += 1;
      installationId = `process-${processes}`;
      ports.silence = createForgeSilence();
      ports.digests = createForgeDigests();
    },
    ask: ({ who, module, question, payload }, weather) => {
      const principal = { accountId: accountOf(who) };
      const isConsole = /adminPage|globalSettings/.test(module);
      const context = { extension: { type: module }, cloudId: installationId };
      const call = { call: { functionKey: question, payload: asSent(payload) }, context };
      return sky.run(
        isConsole ? 'resolver' : 'prompts',
        weather,
        () =>
          forge.during({ ...principal, ...license(), installationId }, () =>
            (isConsole ? resolvers.console : resolvers.prompts)(call, { principal, ...license() }),
          ) as Promise<Answered<unknown>>,
      );
    },
    chat: ({ who, module, question, payload }, weather) => {
      const principal = { accountId: accountOf(who) };
      const inputs = { ...asSent(payload), context: { [module]: { url: 'https://example.atlassian.net' } } };
      return sky.run('askStatus', weather, () =>
        forge.during(
          { ...principal, installationId },
          () =>
            actions[question as keyof typeof actions](inputs, {
              principal,
              installContext: installationId,
            }) as Promise<Answered<unknown>>,
        ),
      );
    },
    job: (name, weather, body = {}) =>
      sky.run<unknown>(name, weather, () =>
        forge.during({ ...license(), installationId }, () => jobs[name]({ body })),
      ),
    close: () => {
      forge.uninstall();
      time.end();
      endRepeating();
      secrecy.hold();
    },
  };
  site.restart();
  return site;
}

/** As it comes over the bridge. */
const asSent = (payload: object): object => JSON.parse(JSON.stringify(payload)) as object;
