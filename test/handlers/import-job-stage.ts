import type { InvocationError } from '@forge/events';
import { DOCUMENTED_RATES, PEOPLE, type PlatformCall, type Rates } from '../../preview/platform';
import type { LicenseEntry } from '../../src/contract/licenses';
import { createImportFunction } from '../../src/import-function';
import { IMPORT_QUEUE } from '../../src/ports/forge/import-jobs';
import { IMPORT_IN_EVENT } from '../../src/ports/import-jobs';
import { startApp, value } from './app';

/** Ends a test whose import never ends. */
const MOST_RUNS = 200;

type Hook = (call: PlatformCall) => Response | Promise<Response> | undefined;

/** An app whose long imports run by a clock that only waits move, on a platform with the documented rates. */
export function jobStage() {
  let at = Date.parse('2015-05-09T12:00:00.000Z');
  let onWait: (() => Promise<void>) | undefined;
  const rates: Rates = structuredClone(DOCUMENTED_RATES);
  const app = startApp({ now: () => at, rates, callMs: 0 });
  const { store, log } = app.platform;

  const pass = (ms: number) => {
    at += ms;
    app.now = new Date(at).toISOString();
  };
  const time = {
    now: () => at,
    wait: async (ms: number) => {
      pass(ms);
      await onWait?.();
    },
  };

  let hooks: Hook[] = [];
  const hook = (next: Hook) => {
    hooks = [...hooks, next];
    app.platform.fault = (call) => hooks.map((each) => each(call)).find((answer) => answer !== undefined);
  };

  const functionOf = createImportFunction(
    { ...app.ports, hostIsInactive: () => Promise.resolve(stage.hostIsInactive) },
    time,
  );
  const run = (job: string): Promise<InvocationError | undefined> =>
    app.during({ chain: { pushes: 0 } }, () => functionOf({ body: { [IMPORT_IN_EVENT]: job } }));

  /** Runs what waits in the queue for imports, each event at its time, until nothing does. */
  async function consume(): Promise<void> {
    for (let runs = 0; ; runs += 1) {
      if (runs > MOST_RUNS) throw new Error('The import does not end.');
      const { queue } = app.platform;
      const next = queue.findIndex(({ queueName }) => queueName === IMPORT_QUEUE);
      if (next < 0) return;
      const [event] = queue.splice(next, 1);
      if (!event) return;
      pass(event.delayInSeconds * 1000);
      const again = await run(String(event.body[IMPORT_IN_EVENT]));
      const { retryOptions } = (again ?? {}) as { retryOptions?: { retryAfter: number } };
      if (retryOptions) queue.push({ ...event, delayInSeconds: retryOptions.retryAfter });
    }
  }

  async function register(): Promise<LicenseEntry[]> {
    pass(60_000);
    const all: LicenseEntry[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await value(app.ask('listLicenses', after === undefined ? {} : { after }));
      all.push(...page.items);
      after = page.next;
    }
    return all;
  }

  const stage = {
    app,
    time,
    pass,
    run,
    consume,
    register,
    hostIsInactive: false,
    adminId: PEOPLE.admin.accountId,
    eraseAdmin: async () => {
      pass(3_600_000);
      await app.during({}, () => app.ports.accounts.erase(PEOPLE.admin.accountId, new Date(at)));
    },
    /** Calls that the platform refused as too many. */
    refused: () => log.requests.filter(({ status }) => status === 429).length,
    /** From now on the storage takes so many writes in a minute. */
    takes: (writes: number) => {
      rates.storage.writes.most = writes;
    },
    /** Everything in the storage but the secrets, as text. */
    kept: () =>
      ['value', ...app.platform.manifest.entities.map(({ name }) => `entity/${name}`)].flatMap((name) =>
        [...store.table(name).values()].map(({ value: kept }) => JSON.stringify(kept)),
      ),
    /** The rows of imports that wait. */
    waiting: () => [...store.table('secret').keys()].filter((key) => key.startsWith('import-part:')),
    /** Does something each time that the function waits. */
    whileWaiting: (work: typeof onWait) => {
      onWait = work;
    },
    /** Each part takes so long to be read. */
    slow: (ms: number) =>
      hook(({ path, body }) => {
        if (path.endsWith('secret/get') && JSON.stringify(body).includes('import-part')) pass(ms);
        return undefined;
      }),
    /** The storage does not answer these calls. */
    refuse: (operation: string, isMeant: (call: PlatformCall) => boolean) =>
      hook((call) =>
        call.path.endsWith(operation) && isMeant(call)
          ? Response.json({ code: 'INTERNAL_SERVER_ERROR', message: 'Ordered by a test.' }, { status: 500 })
          : undefined,
      ),
    /** The function that makes the call after so many of an operation gets no answer any more: it is as if it died. */
    dieAfter: (operation: string, times: number): Promise<void> =>
      new Promise((died) => {
        let left = times;
        const dead = new Set<unknown>();
        hook(({ path, chain }) => {
          if (path.endsWith(operation) && (left -= 1) === 0) {
            dead.add(chain);
            died();
          }
          return dead.has(chain) ? new Promise<Response>(() => undefined) : undefined;
        });
      }),
    /** Every call is answered again. */
    mend: () => {
      hooks = [];
    },
    close: () => app.close(),
  };
  return stage;
}
