import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FaultRule, LoggedRequest } from '../../../preview/platform';
import type { InvokeAnswer, InvokeRequest } from '../../../preview/server/boot';
import type { Contract } from '../../../src/contract/questions';
import type { Result } from '../../../src/contract/result';

const ROOT = path.join(import.meta.dirname, '../../..');

export interface PreviewOptions {
  /** The project whose preview is started; without it this one. */
  root?: string;
  /** The app to show; without it the one of this repository, which must be built. */
  appDir?: string;
  functionsDir?: string;
  /** To start on data that another start has left. */
  dataDir?: string;
  /** The instant at which the site's clock starts, ISO 8601. */
  now?: string;
  /** `hostile`: the platform does everything that its documentation allows. */
  setting?: 'hostile';
  /** As `npm run dev` does: takes up changes while it runs. */
  live?: boolean;
}

/** Every question of the app, by the console or by a prompt. */
type Questions = Contract['console'] & Contract['prompts'];
type PayloadOf<Q extends keyof Questions> = Parameters<Questions[Q]>[0];
type ValueOf<Q extends keyof Questions> = Extract<Awaited<ReturnType<Questions[Q]>>, { ok: true }>['value'];

export interface Asker {
  /** The key of the module that asks. */
  module?: string;
  /** The switches as an address writes them: who asks, and on which day. */
  switches?: string;
}

export interface RunningPreview {
  url: string;
  /** What the functions and the preview wrote to the terminal. */
  log: string[];
  /** Back to the examples; `switches` as an address writes them, as in '?day=2027-01-31'. */
  reset: (switches?: string) => Promise<void>;
  /** To a register as on the day of the installation. */
  empty: () => Promise<void>;
  /** What was asked of the emulated platform since the last time. */
  requests: () => Promise<LoggedRequest[]>;
  /** Makes calls to the platform fail; no rules: all works again. */
  fail: (...rules: FaultRule[]) => Promise<void>;
  /** Asks one of the app's questions without a page, as an admin in Jira unless told otherwise; gives the value of its answer. */
  ask: <Q extends keyof Questions>(question: Q, payload: PayloadOf<Q>, asker?: Asker) => Promise<ValueOf<Q>>;
  /** Asks any question of any app. */
  invoke: (asked: InvokeRequest) => Promise<InvokeAnswer>;
  /** Gives the preview's server one of its commands. */
  order: (command: string, body: unknown) => Promise<unknown>;
  close: () => Promise<void>;
}

/** Starts the preview as `npm start` does, on any free port, with data of its own. */
export async function startPreview({
  root = ROOT,
  appDir = root,
  functionsDir,
  dataDir,
  now,
  setting,
  live = false,
}: PreviewOptions = {}): Promise<RunningPreview> {
  const data = dataDir ?? mkdtempSync(path.join(tmpdir(), 'preview-'));
  const main = path.join(root, 'preview/main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...(live ? ['--live'] : [])], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: '0',
      PREVIEW_APP: appDir,
      PREVIEW_DATA: data,
      ...(functionsDir === undefined ? {} : { PREVIEW_FUNCTIONS: functionsDir }),
      ...(now === undefined ? {} : { PREVIEW_NOW: now }),
      ...(setting === undefined ? {} : { PREVIEW_PLATFORM: setting }),
    },
  });
  const log: string[] = [];
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      log.push(...chunk.toString().split('\n').filter(Boolean));
      const address = log.map((line) => /^Preview: (\S+)/.exec(line)?.[1]).find(Boolean);
      if (address !== undefined) resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`The preview did not start:\n${log.join('\n')}`)));
  });

  const order = async (command: string, body: unknown): Promise<unknown> => {
    const response = await fetch(`${url}/_preview/${command}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };
  const invoke = async (asked: InvokeRequest) => (await order('invoke', asked)) as InvokeAnswer;

  const ask: RunningPreview['ask'] = async (question, payload, asker = {}) => {
    const { module = 'license-centre-jira', switches = '' } = asker;
    const answer = await invoke({ moduleKey: module, functionKey: question, payload, switches });
    const result = answer.ok ? (answer.value as Result<ValueOf<typeof question>, unknown>) : answer;
    if (!result.ok) throw new Error(`No answer to ${question}: ${JSON.stringify(result)}`);
    return result.value;
  };

  return {
    url,
    log,
    order,
    invoke,
    ask,
    reset: async (switches = '') => {
      await order('reset', { switches });
    },
    empty: async () => {
      await order('reset', { switches: '', empty: true });
    },
    requests: async () => (await order('requests', null)) as LoggedRequest[],
    fail: async (...rules) => {
      await order('fault', rules);
    },
    close: async () => {
      child.kill('SIGTERM');
      await ended;
      if (dataDir === undefined) rmSync(data, { recursive: true, force: true });
    },
  };
}
