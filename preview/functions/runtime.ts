import { createRequire } from 'node:module';
import path from 'node:path';
import { format } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import { shiftDate } from '../site/shift-date';
import type { FromRuntime, ToRuntime } from './messages';

/*
 * The stand-in for Forge's own runtime: the bundler packs it beside the functions as `__forge__.cjs`, and the preview
 * runs it as a worker that answers one invocation at a time.
 */
type Handler = (...args: unknown[]) => unknown;
type Call = { resolve: (response: Response) => void; reject: (error: Error) => void };

const port = parentPort;
if (!port) throw new Error('The runtime runs as a worker of the preview.');
const { codeDir } = workerData as { codeDir: string };
const load = createRequire(path.join(codeDir, '__forge__.cjs'));
const metric = () => ({
  incr: () => undefined,
  measure: () => ({ stop: () => undefined }),
  set: () => undefined,
});
const metrics = { counter: metric, timing: metric, gauge: metric };
const calls = new Map<number, Call>();
let dateOffsetMs = 0;
let lastCall = 0;

const tell = (message: FromRuntime) => port.postMessage(message);

function forgeFetch(to: object, target: string, init: RequestInit = {}): Promise<Response> {
  const id = (lastCall += 1);
  const body = typeof init.body === 'string' ? init.body : null;
  tell({ kind: 'call', id, to: to as { type: string }, path: target, method: init.method ?? 'GET', body });
  return new Promise((resolve, reject) => calls.set(id, { resolve, reject }));
}

/** A function leaves the platform only to addresses in the manifest's `external.fetch.backend`; there is none here. */
const noEgress = (url: unknown) =>
  Promise.reject(new Error(`URL not included in the external fetch backend permissions: ${String(url)}.`));

async function invoke({
  handler,
  args,
  runtime,
  deadline,
}: Extract<ToRuntime, { kind: 'invoke' }>): Promise<void> {
  const realNow = () => performance.timeOrigin + performance.now();
  const lambdaContext = { awsRequestId: 'preview', getRemainingTimeInMillis: () => deadline - realNow() };
  Object.assign(globalThis, {
    __forge_runtime__: { ...runtime, metrics, featureFlags: () => false, lambdaContext },
  });
  try {
    const [file = '', name = ''] = handler.split('.');
    const exported = (load(`./${file}.cjs`) as Record<string, Handler | undefined>)[name];
    if (!exported) throw new Error(`The bundle has no function '${handler}'.`);
    tell({ kind: 'returned', json: JSON.stringify(await exported(...args)) });
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    tell({ kind: 'threw', message, stack });
  }
}

for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const) {
  console[level] = (...parts: unknown[]) => tell({ kind: 'log', level, text: format(...parts) });
}
shiftDate(() => dateOffsetMs);
Object.assign(globalThis, { __forge_fetch__: forgeFetch, fetch: noEgress });

port.on('message', (message: ToRuntime) => {
  switch (message.kind) {
    case 'invoke':
      ({ dateOffsetMs } = message);
      void invoke(message);
      break;
    case 'answered':
      calls
        .get(message.id)
        ?.resolve(new Response(message.body, { status: message.status, headers: message.headers }));
      calls.delete(message.id);
      break;
    case 'broken':
      calls.get(message.id)?.reject(new TypeError(message.message));
      calls.delete(message.id);
      break;
  }
});
