import {
  createPlatform,
  type InProcess,
  installPlatform,
  PEOPLE,
  type Platform,
  type PlatformOptions,
  type Role,
} from '../../preview/platform';
import type { Answered } from '../../src/contract/failure';
import type { ConsoleQuestion, Contract } from '../../src/contract/questions';
import { createHandlers } from '../../src/handlers';
import { mockupsPolicy } from '../../src/policy';
import type { Breakage, Ports } from '../../src/ports';
import { forgePorts } from '../../src/ports/forge';
import { createForgeDigests } from '../../src/ports/forge/digests';
import { createForgeSilence } from '../../src/ports/forge/silence';
import { resolverOf } from '../../src/resolver';
import { appManifest } from '../app-manifest';
import { CALL_MS } from '../call-time';
import { holdToRestCalls } from '../rest-calls';
import { type SecrecyWatch, watchSecrecy } from '../secrecy';

/** The back end as it is deployed, on the real manifest, resolver, ports and Forge packages; only the cloud is emulated. */
export interface App {
  platform: Platform;
  /** What was logged, in order. */
  log: Breakage[];
  ports: Ports;
  /** Runs something as a function of the app, for somebody. */
  during: InProcess['during'];
  /** The instant it is; set it to travel. */
  now: string;
  ask: <Q extends ConsoleQuestion>(
    question: Q,
    ...payload: Parameters<Contract['console'][Q]>
  ) => ReturnType<Contract['console'][Q]>;
  /** Any question, any payload, by anyone, from any module. */
  call: (question: string, payload: unknown, from?: Partial<CallFrom>) => Promise<Answered<unknown>>;
  /** Looks for secrets in what somebody was told by another way than `call`. */
  told: SecrecyWatch['tell'];
  close: () => void;
}

export interface CallFrom {
  as: Role;
  module: string;
  /** The host's license of the app, as the platform tells it. */
  license: unknown;
  /** False: nobody in particular asks. */
  known: boolean;
}

const NOON = '2015-05-09T12:00:00.000Z';

export type AppOptions = Partial<PlatformOptions> & { betweenMs?: number };

/**
 * On a platform as it is documented, unless told otherwise. `betweenMs` is how much of the platform's time passes before
 * each invocation, while the clock of the app stands still.
 */
export function startApp({ betweenMs = 0, ...options }: AppOptions = {}): App {
  let passedMs = 0;
  const platform = createPlatform({
    manifest: appManifest,
    now: () => Date.parse(app.now) + passedMs,
    callMs: CALL_MS,
    ...options,
  });
  const forge: InProcess = installPlatform(platform);
  const holdsToTable = holdToRestCalls(platform);
  const secrecy = watchSecrecy(platform);
  const log: Breakage[] = [];
  const ports: Ports = {
    ...forgePorts,
    policy: mockupsPolicy,
    silence: createForgeSilence(),
    digests: createForgeDigests(),
    clock: { now: () => new Date(app.now) },
    log: {
      broke: (breakage) => {
        log.push(breakage);
        secrecy.tell('the log', breakage);
      },
    },
  };
  const resolver = resolverOf(createHandlers(ports));

  const during: App['during'] = (invocation, work) => {
    passedMs += betweenMs;
    return forge.during(invocation, work);
  };

  const call: App['call'] = async (question, payload, from = {}) => {
    const { as = 'admin', module = 'jira:adminPage', license, known = true } = from;
    const who = known ? { accountId: PEOPLE[as].accountId } : {};
    const answer = await during(
      who,
      () =>
        resolver(
          { call: { functionKey: question, payload }, context: { extension: { type: module } } },
          { principal: who, license },
        ) as Promise<Answered<unknown>>,
    );
    if (question !== 'revealKey') secrecy.tell(`an answer to ${question}`, answer);
    return answer;
  };

  const app: App = {
    platform,
    log,
    ports,
    during,
    now: NOON,
    call,
    told: secrecy.tell,
    ask: ((question, ...[payload]) => call(question, payload)) as App['ask'],
    close: () => {
      forge.uninstall();
      holdsToTable();
      secrecy.hold();
    },
  };
  return app;
}

/** The value of an answer that has to be one. */
export async function value<T>(answered: Promise<Answered<T>>): Promise<T> {
  const answer = await answered;
  if (!answer.ok) throw new Error(`No answer: ${JSON.stringify(answer.failure)}`);
  return answer.value;
}
