import type { Opening } from '../src/contract/opening';
import type { Page } from '../src/contract/page';
import { addDays } from '../src/policy';
import { AN_IMPORT, apply, type BenchSite, plant, rowsOf, siteOf, TODAY, UTC } from './asked-site';
import { type Asked, holdsUpTo, monthOf } from './cost';

/*
 * Prints what each view, an import, the daily scan and a recheck ask of the platform, as a table in Markdown: `npm run bench:asked`.
 * Reads and writes are counted as the platform's documentation counts them, in units of 10 KB. Then up to which size each holds,
 * and what a month costs a site of a thousand users. `-- 30 1000` measures registers of other sizes.
 */
const sizes = process.argv.slice(2).map(Number);
const REGISTERS = sizes.length > 0 ? sizes : [30, 1_000, 10_000, 100_000];

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
