import { createPlatform, installPlatform, PEOPLE, type Platform, readManifest } from '../preview/platform';
import { DOCUMENTED_RATES } from '../preview/platform/rates/documented';
import type { Answered } from '../src/contract/failure';
import type { ImportRow } from '../src/contract/import';
import { createHandlers } from '../src/handlers';
import { createChatActions } from '../src/handlers/chat';
import { createPromptHandlers } from '../src/handlers/prompting';
import { createImportFunction } from '../src/import-function';
import { addDays, mockupsPolicy } from '../src/policy';
import { forgePorts } from '../src/ports/forge';
import { IMPORT_QUEUE } from '../src/ports/forge/import-jobs';
import { forgeReminderPorts } from '../src/ports/forge/reminding';
import { SETTLED_MS } from '../src/ports/settled';
import { createReminderFunctions } from '../src/reminder-functions';
import { resolverOf } from '../src/resolver';
import type { Asked } from './cost';

/** The day that a measured site is looked at. */
export const TODAY = '2015-05-09';
/** How many rows a measured import has. */
export const AN_IMPORT = 100;
export const UTC = { timeZone: 'UTC' };

/** So long takes a call, for the rates: what is counted here is never refused. */
const CALL_MS = 100;

/** A scan that hands over more than the queue takes in a minute waits for the next one. Here nobody waits. */
const RATES = { ...DOCUMENTED_RATES, events: { ...DOCUMENTED_RATES.events, most: Infinity } };

const isRead = (operation: string) => /(^|\/)(get|query)$/.test(operation);

function askedOf({ log }: Platform, functions: number): Asked {
  const asked: Asked = { functions, storage: 0, reads: 0, writes: 0, products: 0, kilobytes: 0 };
  for (const { service, operation, requestBytes, responseBytes } of log.requests) {
    asked.kilobytes += (requestBytes + responseBytes) / 1000;
    if (service !== 'kvs') {
      asked.products += 1;
      continue;
    }
    asked.storage += 1;
    const bytes = isRead(operation) ? Math.max(requestBytes, responseBytes) : requestBytes;
    const units = Math.max(1, Math.ceil(bytes / DOCUMENTED_RATES.storage.unitBytes));
    asked[isRead(operation) ? 'reads' : 'writes'] += units;
  }
  return asked;
}

/** A site with nothing registered, and what can be asked there. Each call takes so long, for the rates. */
export function siteOf(callMs = CALL_MS) {
  let now = Date.parse(`${addDays(TODAY, -3)}T12:00:00.000Z`);
  // What is planted takes its time, so that it stays within the rates.
  const platform = createPlatform({
    manifest: readManifest(process.cwd()),
    now: () => now,
    callMs,
    rates: RATES,
  });
  const forge = installPlatform(platform);
  const clock = { now: () => new Date(now) };
  const ports = { ...forgePorts, policy: mockupsPolicy, clock };
  const console = resolverOf(createHandlers(ports));
  const prompts = resolverOf(createPromptHandlers(ports));
  const reminders = createReminderFunctions({ ...forgeReminderPorts, ...ports });
  const time = {
    now: () => now,
    wait: (ms: number) => {
      now += ms;
      return Promise.resolve();
    },
  };
  const storeImport = createImportFunction(
    { ...ports, hostIsInactive: forgeReminderPorts.hostIsInactive },
    time,
  );
  let functions = 0;

  const asking =
    (resolver: typeof console, as: keyof typeof PEOPLE, type: string) =>
    async <T>(functionKey: string, payload: object = {}): Promise<T> => {
      functions += 1;
      const principal = { accountId: PEOPLE[as].accountId };
      const answer = (await forge.during(principal, () =>
        resolver(
          { call: { functionKey, payload }, context: { cloudId: 'bench', extension: { type } } },
          { principal },
        ),
      )) as Answered<T>;
      if (!answer.ok) throw new Error(`${functionKey}: ${JSON.stringify(answer.failure)}`);
      return answer.value;
    };

  return {
    admin: asking(console, 'admin', 'jira:adminPage'),
    user: asking(prompts, 'user', 'confluence:pageBanner'),
    viewingAdmin: asking(prompts, 'admin', 'confluence:pageBanner'),
    chat: async (license: string) => {
      functions += 1;
      const principal = { accountId: PEOPLE.admin.accountId };
      const context = { cloudId: 'bench', moduleKey: 'agent', extension: { type: 'rovo:agent' } };
      const told = await forge.during(principal, () =>
        createChatActions(ports).askStatus({ license }, { principal, ...context }),
      );
      if (!told.ok) throw new Error(`The chat: ${JSON.stringify(told)}`);
    },
    scan: () => {
      functions += 1;
      return forge.during({}, () => reminders.scanReminders());
    },
    /** What the queue was handed last, half an hour later. */
    recheck: async () => {
      now += SETTLED_MS + 1_000;
      functions += 1;
      const [last] = platform.queue.splice(0).slice(-1);
      if (last) await forge.during({}, () => reminders.deliverReminders(last));
    },
    /** Runs what waits in the queue of imports, each event at its time, until nothing does. */
    import: async () => {
      for (let next = nextImport(platform); next; next = nextImport(platform)) {
        functions += 1;
        now += next.delayInSeconds * 1000;
        const { body, chain } = next;
        const again = await forge.during({ chain }, () => storeImport({ body }));
        const { retryOptions } = (again ?? {}) as { retryOptions?: { retryAfter: number } };
        if (retryOptions) platform.queue.push({ ...next, delayInSeconds: retryOptions.retryAfter });
      }
    },
    time,
    /** How many calls the platform refused as too many. */
    refused: () => platform.log.requests.filter(({ status }) => status === 429).length,
    travel: (day: string) => {
      now = Date.parse(`${day}T06:00:00.000Z`);
    },
    measure: async (work: () => Promise<unknown>): Promise<Asked> => {
      platform.log.clear();
      functions = 0;
      await work();
      return askedOf(platform, functions);
    },
    close: () => forge.uninstall(),
  };
}

function nextImport({ queue }: Platform) {
  const at = queue.findIndex(({ queueName }) => queueName === IMPORT_QUEUE);
  return at < 0 ? undefined : queue.splice(at, 1)[0];
}

export type BenchSite = ReturnType<typeof siteOf>;

/** Licenses whose ends are spread over a year, from ten days ago on. */
export const rowsOf = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => {
    const on = addDays(TODAY, (((from + index) * 97) % 370) - 10 - 365);
    return {
      row: {
        id: `l${from + index}`,
        name: `License ${from + index}`,
        contact: 'Anna Keller',
        product: 'jira-server',
        channel: 'direct',
        history: [{ kind: 'new', on, seats: 10 }],
      },
      expected: 'not-registered',
    };
  });

/** Stores rows; a row that is not stored would make the figures small. */
export async function apply(admin: BenchSite['admin'], rows: ReturnType<typeof rowsOf>): Promise<void> {
  const done: ImportRow[] = await admin('applyImport', { rows, ...UTC });
  const wrong = done.find(({ outcome }) => outcome !== 'add');
  if (wrong) throw new Error(`A row was not added: ${JSON.stringify(wrong)}`);
}

export async function plant({ admin }: BenchSite, count: number): Promise<void> {
  for (let from = 0; from < count; from += AN_IMPORT)
    await apply(admin, rowsOf(Math.min(AN_IMPORT, count - from), from));
}
