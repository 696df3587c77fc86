import type { ImportJob } from '../src/contract/import-job';
import type { LicenseEntry } from '../src/contract/licenses';
import type { Page } from '../src/contract/page';
import { createPace, writesOf } from '../src/exchange/importing/pace';
import { inPieces } from '../src/exchange/importing/pieces';
import { rowsOf, siteOf, TODAY, UTC } from './asked-site';

/*
 * Lives through a long import on the emulated platform, by a clock that only its own waits move: the rows are handed over as
 * the console does it, the events of the queue are run until none waits, and the register is compared with the rows. Prints
 * what it took of the platform: `npm run bench:import`; `-- 5000` with so many rows. Exit status 1: a row is missing, or
 * there twice.
 */
const count = Number(process.argv[2] ?? 100_000);
const JOB = '6a1f7a52-0000-4000-8000-000000000001';
/** As the console cuts them, and what it writes beside a part. */
const MOST_CHARACTERS = 60_000;
const WRITES_BESIDE = 2;

const site = siteOf(0);
site.travel(TODAY);
const before = process.cpuUsage();
const began = site.time.now();
const rows = rowsOf(count).map((each, index) => ({ ...each, line: index + 2 }));
const pieces = inPieces(rows, MOST_CHARACTERS);
let refused = 0;

const handing = await site.measure(async () => {
  const keepPace = createPace(site.time);
  await site.admin('beginImportJob', { job: JOB, rows: count, ...UTC });
  for (const [part, piece] of pieces.entries()) {
    await keepPace(writesOf(piece) + WRITES_BESIDE, new AbortController().signal);
    await site.admin('sendImportRows', { job: JOB, part, rows: piece });
  }
  refused += site.refused();
});
const handedAt = site.time.now();
const storing = await site.measure(async () => {
  await site.admin('runImportJob', { job: JOB });
  await site.import();
  refused += site.refused();
});
const endedAt = site.time.now();
const job = await site.admin<ImportJob>('getImportJob');
await site.time.wait(60_000);
const ids = await registered();
const { user, system } = process.cpuUsage(before);
site.close();

const inWords = (number: number) => Math.round(number).toLocaleString('en');
const minutes = (ms: number) => inWords(ms / 60_000);
console.log(`| | functions | calls of the storage | reads | writes | minutes |`);
console.log(`| :--- | ---: | ---: | ---: | ---: | ---: |`);
for (const [title, asked, ms] of [
  [`${inWords(count)} rows handed over in ${inWords(pieces.length)} parts`, handing, handedAt - began],
  ['… and stored by the app itself', storing, endedAt - handedAt],
] as const)
  console.log(
    `| ${title} | ${[asked.functions, asked.storage, asked.reads, asked.writes].map(inWords).join(' | ')} | ${minutes(ms)} |`,
  );
const isRight = job.state === 'done' && job.stored === count && isEachOnce(ids);
console.log(
  `\n${job.state}: ${inWords(job.stored)} stored, ${inWords(job.left)} left; ${inWords(new Set(ids).size)} licenses in the register, ${inWords(ids.length - new Set(ids).size)} twice; ${inWords(refused)} calls refused as too many; ${inWords((user + system) / 1e6)} s of processor time`,
);
if (!isRight) process.exitCode = 1;

function isEachOnce(ids: readonly string[]): boolean {
  const once = new Set(ids);
  return ids.length === count && rows.every(({ row }) => once.has(row.id));
}

async function registered(): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page: Page<LicenseEntry> = await site.admin('listLicenses', after === undefined ? {} : { after });
    ids.push(...page.items.map(({ id }) => id));
    after = page.next;
    // A minute's reads are enough for 100,000 licenses.
    await site.time.wait(1_000);
  }
  return ids;
}
