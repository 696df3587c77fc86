import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Invocation, type Platform, type PlatformCall, runtimeOf } from '../platform';
import type { FromRuntime, ToRuntime } from './messages';

/** Forge stops a function that a user waits for after 25 seconds. */
const USER_LED_TIMEOUT_MS = 25_000;

export interface FunctionCall {
  /** as in the manifest: `index.resolver` */
  handler: string;
  args: unknown[];
  invocation: Invocation;
  /** How far the functions' Date is from the real one. */
  dateOffsetMs: number;
  timeoutMs?: number;
}

export interface Functions {
  /** What the handler returns, as JSON brings it across. */
  invoke: (call: FunctionCall) => Promise<unknown>;
  close: () => Promise<void>;
}

export interface RenewableFunctions extends Functions {
  /** Has the next invocations run the code that lies in its folder now; those under way end with what they began with. */
  renew: () => void;
}

export interface FunctionsOptions {
  /** The folder that the official bundler filled. */
  codeDir: string;
  platform: Platform;
  /** What functions write to the console. */
  onLog?: (level: string, text: string) => void;
}

/** An error that a function threw, or how Forge ended it. */
export class FunctionFailed extends Error {}

/**
 * Runs packed functions as the platform does: each instance answers one invocation at a time and is kept for the
 * next one, so that what a module remembers is neither shared by everyone nor lost each time.
 */
export function startFunctions({
  codeDir,
  platform,
  onLog = () => undefined,
}: FunctionsOptions): RenewableFunctions {
  let idle: Worker[] = [];
  const all = new Set<Worker>();

  const instance = (): Worker => {
    const kept = idle.pop();
    if (kept) return kept;
    const worker = new Worker(path.join(codeDir, '__forge__.cjs'), {
      workerData: { codeDir },
      env: {},
      execArgv: [],
    });
    all.add(worker);
    return worker.once('exit', () => all.delete(worker));
  };

  const release = (worker: Worker, from: Worker[]) => {
    // Renewed meanwhile: this instance has the code of before.
    if (from === idle) idle.push(worker);
    else void worker.terminate();
  };

  const invoke = ({
    handler,
    args,
    invocation,
    dateOffsetMs,
    timeoutMs = USER_LED_TIMEOUT_MS,
  }: FunctionCall) =>
    new Promise<unknown>((resolve, reject) => {
      const worker = instance();
      const from = idle;
      const { accountId, chain = { pushes: 0 } } = invocation;
      const tell = (message: ToRuntime) => worker.postMessage(message);
      const leave = () => {
        clearTimeout(timer);
        worker.removeAllListeners('message').removeAllListeners('error');
      };
      const discard = (error: Error) => {
        leave();
        void worker.terminate();
        reject(error);
      };
      const timer = setTimeout(
        () => discard(new FunctionFailed(`The function was stopped after ${timeoutMs / 1000} seconds.`)),
        timeoutMs,
      );
      worker.on('error', (error: Error) => discard(new FunctionFailed(error.message, { cause: error })));
      worker.on('message', (message: FromRuntime) => {
        switch (message.kind) {
          case 'log':
            onLog(message.level, message.text);
            break;
          case 'call':
            void answerCall(platform, message, { accountId, chain }, dateOffsetMs).then(tell);
            break;
          case 'returned':
            leave();
            release(worker, from);
            resolve(message.json === undefined ? undefined : JSON.parse(message.json));
            break;
          case 'threw':
            onLog('error', message.stack ?? message.message);
            leave();
            release(worker, from);
            reject(new FunctionFailed(message.message));
            break;
        }
      });
      tell({
        kind: 'invoke',
        handler,
        args,
        dateOffsetMs,
        deadline: Date.now() + timeoutMs,
        runtime: JSON.parse(JSON.stringify(runtimeOf(platform.manifest, invocation))) as object,
      });
    });

  return {
    invoke,
    renew: () => {
      for (const worker of idle) void worker.terminate();
      idle = [];
    },
    close: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

async function answerCall(
  platform: Platform,
  call: Extract<FromRuntime, { kind: 'call' }>,
  invocation: Pick<PlatformCall, 'accountId' | 'chain'>,
  dateOffsetMs: number,
): Promise<ToRuntime> {
  const { id, to, path: target, method } = call;
  try {
    const body = call.body === null || call.body === '' ? undefined : (JSON.parse(call.body) as unknown);
    const at = Date.now() + dateOffsetMs;
    const response = await platform.call({ to, path: target, method, body, at, ...invocation });
    const text = await response.text();
    return {
      kind: 'answered',
      id,
      status: response.status,
      headers: [...response.headers],
      body: text === '' ? null : text,
    };
  } catch (error) {
    return { kind: 'broken', id, message: error instanceof Error ? error.message : String(error) };
  }
}
