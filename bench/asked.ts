import { createPlatform, installPlatform, PEOPLE, type Platform, readManifest } from '../preview/platform';
import { DOCUMENTED_RATES } from '../preview/platform/rates/documented';
import type { Answered } from '../src/contract/failure';
import type { ImportRow } from '../src/contract/import';
import type { Opening } from '../src/contract/opening';
import type { Page } from '../src/contract/page';
import { createHandlers } from '../src/handlers';
import { createChatActions } from '../src/handlers/chat';
import { createPromptHandlers } from '../src/handlers/prompting';
import { addDays, mockupsPolicy } from '../src/policy';
import { forgePorts } from '../src/ports/forge';
import { forgeReminderPorts } from '../src/ports/forge/reminding';
import { SETTLED_MS } from '../src/ports/settled';
import { createReminderFunctions } from '../src/reminder-functions';
import { resolverOf } from '../src/resolver';
import { type Asked, holdsUpTo, monthOf } from './cost';

/*
 * Prints what each view, an import, the daily scan and a recheck ask of the platform, as a table in Markdown: `npm run bench:asked`.
 * Reads and writes are counted as the platform's documentation counts them, in units of 10 KB. Then up to which size each holds,
 * and what a month costs a site of a thousand users.
 */
const TODAY = '2015-05-09';
const REGISTERS = [30, 1_000, 10_000];
const AN_IMPORT = 100;
const UTC = { timeZone: 'UTC' };

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

/** A site with nothing registered, and what can be asked there. */
function siteOf() {
  let now = Date.parse(`${addDays(TODAY, -3)}T12:00:00.000Z`);
  // What is planted takes its time, so that it stays within the rates.
  const platform = createPlatform({
    manifest: readManifest(process.cwd()),
    now: () => now,
    callMs: 20,
  });
  const forge = installPlatform(platform);
  const clock = { now: () => new Date(now) };
  const ports = { ...forgePorts, policy: mockupsPolicy, clock };
  const console = resolverOf(createHandlers(ports));
  const prompts = resolverOf(createPromptHandlers(ports));
  const reminders = createReminderFunctions({ ...forgeReminderPorts, ...ports });
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

type BenchSite = ReturnType<typeof siteOf>;

/** Licenses whose ends are spread over a year, from ten days ago on. */
const rowsOf = (count: number, from = 0) =>
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
async function apply(admin: BenchSite['admin'], rows: ReturnType<typeof rowsOf>): Promise<void> {
  const done: ImportRow[] = await admin('applyImport', { rows, ...UTC });
  const wrong = done.find(({ outcome }) => outcome !== 'add');
  if (wrong) throw new Error(`A row was not added: ${JSON.stringify(wrong)}`);
}

async function plant({ admin }: BenchSite, count: number): Promise<void> {
  for (let from = 0; from < count; from += AN_IMPORT)
    await apply(admin, rowsOf(Math.min(AN_IMPORT, count - from), from));
}

/** Reads the list from a place on to its end; left out: from the beginning. */
async function readList({ admin }: BenchSite, from?: string | null): Promise<void> {
  for (let after = from; after !== null;) {
    const page: Page<unknown> = await admin('listLicenses', after === undefined ? {} : { after });
    after = page.next;
  }
}

/** What the console asks as it is opened: the first brings the first screen, the others come behind it. */
async function openConsole(site: BenchSite): Promise<void> {
  const { licenses } = await site.admin<Opening>('openConsole');
  await site.admin('listRequests', { state: 'open', ...UTC });
  await site.admin('getPrompting');
  await readList(site, licenses.next);
}

const FLOWS = {
  scan: 'the daily scan',
  view: 'a prompt to a user',
  screen: 'the first screen',
  list: 'the whole list: search, budget, export',
  opening: 'the console opened, all read behind it',
  chat: 'a question in the chat',
};
async function measured(count: number): Promise<[string, Asked][]> {
  const site = siteOf();
  try {
    await plant(site, count);
    const lines: [string, Asked][] = [];
    const line = async (title: string, work: () => Promise<unknown>) =>
      lines.push([title, await site.measure(work)]);
    site.travel(addDays(TODAY, -1));
    await site.scan();
    site.travel(TODAY);
    await line(FLOWS.scan, () => site.scan());
    await site.user('getPrompt', UTC);
    await line(FLOWS.view, () => site.user('getPrompt', UTC));
    await line('a prompt to an admin', () => site.viewingAdmin('getPrompt', UTC));
    await line(FLOWS.screen, () => site.admin('openConsole'));
    await line(FLOWS.list, () => readList(site));
    await line(FLOWS.opening, () => openConsole(site));
    await line(FLOWS.chat, () => site.chat('License 1'));
    await line('one license', () => site.admin('getLicense', { id: 'l0' }));
    const rows = rowsOf(AN_IMPORT, count);
    await line(`an import of ${AN_IMPORT} rows: what it would do`, () =>
      site.admin('previewImport', { rows: rows.map(({ row }) => ({ row })), ...UTC }),
    );
    await line(`an import of ${AN_IMPORT} rows: stored`, () => apply(site.admin, rows));
    await line('a prompt to a user, right after', () => site.user('getPrompt', UTC));
    await line('a prompt to an admin, right after', () => site.viewingAdmin('getPrompt', UTC));
    await line('the recheck after that', () => site.recheck());
    await line('a prompt to a user, after the recheck', () => site.user('getPrompt', UTC));
    return lines;
  } finally {
    site.close();
  }
}

const COLUMNS = ['functions', 'storage', 'reads', 'writes', 'products', 'kilobytes'] as const;

console.log(
  `| licenses | view | functions | calls of the storage | reads | writes | calls of products | KB |`,
);
console.log(`| ---: | :--- | ${COLUMNS.map(() => '---:').join(' | ')} |`);
/** More than a million is no size that was looked at from near. */
const sizeInWords = (size: number | null) =>
  size === null ? 'any size' : size > 1_000_000 ? 'more than a million' : `${inWords(size)} licenses`;
const inWords = (count: number) => Math.round(count).toLocaleString('en');
const all: [number, Map<string, Asked>][] = [];
for (const count of REGISTERS) {
  const lines = await measured(count);
  all.push([count, new Map(lines)]);
  for (const [title, asked] of lines)
    console.log(
      `| ${inWords(count)} | ${title} | ${COLUMNS.map((name) => inWords(asked[name])).join(' | ')} |`,
    );
}

const [smaller, largest] = all.slice(-2);
if (smaller && largest) {
  console.log(`\n| flow | within a minute's reads up to |\n| :--- | ---: |`);
  for (const [title, few] of smaller[1]) {
    const many = largest[1].get(title);
    const size = many ? holdsUpTo([smaller[0], few], [largest[0], many]) : null;
    console.log(`| ${title} | ${sizeInWords(size)} |`);
  }
  console.log(`\n| licenses | a month | reads | writes | calls of products | GB-seconds |`);
  console.log(`| ---: | :--- | ---: | ---: | ---: | ---: |`);
  for (const [count, flows] of all)
    for (const isDue of [false, true]) {
      const { reads, writes, products, gigabyteSeconds } = monthOf(flows, FLOWS, isDue);
      const month = [reads, writes, products, gigabyteSeconds].map(inWords).join(' | ');
      console.log(`| ${inWords(count)} | ${isDue ? 'something due all along' : 'nothing due'} | ${month} |`);
    }
}
