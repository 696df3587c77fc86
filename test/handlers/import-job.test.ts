import type { ImportJob } from '../../src/contract/import-job';
import { MOST_LEFT_ROWS } from '../../src/contract/limits';
import { inPieces } from '../../src/exchange/importing/pieces';
import { serverLicense } from '../builders';
import { forEachTest } from '../for-each-test';
import { value } from './app';
import { jobStage } from './import-job-stage';
import { keysKept } from './kept-keys';

const stage = forEachTest(jobStage);
const JOB = '6a1f7a52-0000-4000-8000-000000000001';
const OTHER = '6a1f7a52-0000-4000-8000-000000000002';

const rowsOf = (count: number, over: (index: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, index) => ({
    row: { id: `l${index}`, name: `License ${index}`, contact: 'Ann', ...serverLicense() },
    expected: 'not-registered',
    line: index + 2,
    ...over(index),
  }));
type Rows = ReturnType<typeof rowsOf>;

const ask = (question: 'runImportJob' | 'stopImportJob' | 'dropImportJob', job = JOB) =>
  value(stage.app.ask(question, { job }));
const now = () => value(stage.app.ask('getImportJob'));

/** Hands all rows over, without having them stored. */
async function handOver(rows: Rows, job = JOB): Promise<ImportJob | null> {
  await value(stage.app.ask('beginImportJob', { job, rows: rows.length, timeZone: 'UTC' }));
  for (const [part, piece] of inPieces(rows).entries())
    await value(stage.app.ask('sendImportRows', { job, part, rows: piece }));
  return now();
}

async function begun(rows: Rows): Promise<void> {
  await handOver(rows);
  await ask('runImportJob');
}

/** Each license of the register was added once and never changed. */
async function storedOnce(count: number): Promise<void> {
  const all = await stage.register();
  expect(all).toHaveLength(count);
  expect(new Set(all.map(({ id }) => id)).size).toBe(count);
  for (const id of ['l0', 'l99', `l${count - 1}`])
    expect((await value(stage.app.ask('listChanges', { id }))).changes.map(({ how }) => how)).toEqual([
      'added',
    ]);
}

it('nothing is stored before all rows are there and it is told to run; then all of them are, within the platform’s rates', async () => {
  const rows = rowsOf(650);
  expect(await handOver(rows)).toMatchObject({ state: 'receiving', rows: 650, received: 650, stored: 0 });
  expect(await stage.register()).toEqual([]);
  await ask('runImportJob');
  const began = stage.time.now();
  await stage.consume();
  expect(await now()).toMatchObject({ state: 'done', stored: 650, left: 0, leftRows: [], failure: null });
  // Two writes a row, 3,000 a minute; the first hundred does not wait.
  expect(stage.time.now() - began).toBeGreaterThanOrEqual((550 * 2 * 60_000) / 3000);
  expect(stage.refused()).toBe(0);
  await storedOnce(650);
});

it('keys lie among the secrets while they wait, and nothing that waited is left afterwards', async () => {
  const rows = rowsOf(150, (index) => ({ key: `KEY-OF-ROW-${index}` }));
  await handOver(rows);
  expect(stage.kept().filter((text) => text.includes('KEY-OF-ROW'))).toEqual([]);
  expect(stage.waiting()).toHaveLength(2);
  await ask('runImportJob');
  await stage.consume();
  expect(stage.waiting()).toEqual([]);
  expect(stage.kept().filter((text) => text.includes('KEY-OF-ROW'))).toEqual([]);
  expect(keysKept(stage.app)).toMatchObject({ loose: [], notes: 0 });
  expect(await value(stage.app.ask('revealKey', { id: 'l149' }))).toEqual({ key: 'KEY-OF-ROW-149' });
});

it('what is not all there is not run', async () => {
  const rows = rowsOf(150);
  await value(stage.app.ask('beginImportJob', { job: JOB, rows: 150, timeZone: 'UTC' }));
  await value(stage.app.ask('sendImportRows', { job: JOB, part: 0, rows: rows.slice(0, 100) }));
  expect(await ask('runImportJob')).toMatchObject({ state: 'receiving', received: 100 });
  await stage.consume();
  expect(await stage.register()).toEqual([]);
});

it('a part that is handed over twice, because an answer was lost, counts once', async () => {
  const rows = rowsOf(100);
  await value(stage.app.ask('beginImportJob', { job: JOB, rows: 100, timeZone: 'UTC' }));
  await value(stage.app.ask('sendImportRows', { job: JOB, part: 0, rows }));
  expect(await value(stage.app.ask('sendImportRows', { job: JOB, part: 0, rows }))).toMatchObject({
    received: 100,
  });
});

describe('is begun while another one', () => {
  it('goes on: the answer is that one, and nothing of the second is taken', async () => {
    await begun(rowsOf(100));
    expect(await handOver(rowsOf(20), OTHER)).toMatchObject({ id: JOB, rows: 100 });
  });

  it('is done: it takes its place', async () => {
    await begun(rowsOf(10));
    await stage.consume();
    expect(await handOver(rowsOf(20), OTHER)).toMatchObject({ id: OTHER, received: 20 });
  });

  it('waits for longer than what waits is kept: it takes its place', async () => {
    await handOver(rowsOf(10));
    stage.pass(8 * 86_400_000);
    expect(await handOver(rowsOf(20), OTHER)).toMatchObject({ id: OTHER, received: 20 });
  });
});

describe('doubles nothing where', () => {
  it('events come twice, one after the other', async () => {
    await begun(rowsOf(300));
    const [event] = stage.app.platform.queue;
    if (event) stage.app.platform.queue.push({ ...event });
    await stage.consume();
    expect(await now()).toMatchObject({ state: 'done', stored: 300 });
    await storedOnce(300);
  });

  it('two functions run at the same time: the second leaves it to the first, and comes again later', async () => {
    await begun(rowsOf(300));
    const [first, second] = await Promise.all([stage.run(JOB), stage.run(JOB)]);
    expect([first, second].filter((again) => again === undefined)).toHaveLength(1);
    await stage.consume();
    expect(await now()).toMatchObject({ state: 'done', stored: 300 });
    await storedOnce(300);
  });

  it('a function dies in the middle of a part: whoever comes after its lease goes on', async () => {
    await begun(rowsOf(300));
    const died = stage.dieAfter('transaction', 130);
    void stage.run(JOB);
    await died;
    const before = await now();
    expect(before).toMatchObject({ state: 'running', isStalled: false });
    expect(before?.stored).toBeLessThan(300);
    // Before the lease is over, it is left alone.
    expect(await stage.run(JOB)).toBeDefined();
    stage.pass(331_000);
    expect(await now()).toMatchObject({ isStalled: true });
    await ask('runImportJob');
    await stage.consume();
    expect(await now()).toMatchObject({ state: 'done', stored: 300, left: 0 });
    await storedOnce(300);
  });
});

it('it is stopped, stays so, and is taken up by another admin', async () => {
  await begun(rowsOf(500));
  stage.whileWaiting(async () => {
    await value(stage.app.ask('stopImportJob', { job: JOB }));
  });
  await stage.consume();
  const stopped = await now();
  expect(stopped).toMatchObject({ state: 'stopped', failure: null });
  expect(stopped?.stored).toBeLessThan(500);
  expect((await stage.register()).length).toBe(stopped?.stored);
  stage.whileWaiting(undefined);
  await stage.app.call('runImportJob', { job: JOB }, { as: 'jira-admin' });
  await stage.consume();
  expect(await now()).toMatchObject({ state: 'done', stored: 500 });
  await storedOnce(500);
});

it('it is given up: what waits is deleted, what is stored stays', async () => {
  await begun(rowsOf(500));
  stage.whileWaiting(async () => {
    await value(stage.app.ask('stopImportJob', { job: JOB }));
  });
  await stage.consume();
  const stored = (await now())?.stored;
  expect(await ask('dropImportJob')).toBeNull();
  expect(stage.waiting()).toEqual([]);
  expect(await now()).toBeNull();
  expect((await stage.register()).length).toBe(stored);
});

it('more than a function can do is done by the next ones', async () => {
  await begun(rowsOf(300));
  stage.slow(150_000);
  expect(await stage.run(JOB)).toBeUndefined();
  const part = await now();
  expect(part).toMatchObject({ state: 'running', isStalled: false });
  expect(part?.stored).toBeLessThan(300);
  await stage.consume();
  expect(await now()).toMatchObject({ state: 'done', stored: 300 });
});

it('where the platform takes less it waits, and stores all of it', async () => {
  await handOver(rowsOf(300));
  stage.takes(150);
  await ask('runImportJob');
  await stage.consume();
  expect(stage.refused()).toBeGreaterThan(0);
  expect(await now()).toMatchObject({ state: 'done', stored: 300, left: 0 });
  await storedOnce(300);
});

it('where nothing can be stored for long it stops by itself, says why, and goes on when it is taken up', async () => {
  await begun(rowsOf(100));
  stage.refuse('transaction', ({ body }) => JSON.stringify(body).includes('License 0'));
  await stage.consume();
  expect(await now()).toMatchObject({
    state: 'stopped',
    stored: 0,
    failure: { code: 'storage-unavailable' },
  });
  stage.mend();
  await ask('runImportJob');
  await stage.consume();
  expect(await now()).toMatchObject({ state: 'done', stored: 100, failure: null });
});

it('while the host’s license is inactive nothing is stored', async () => {
  await begun(rowsOf(100));
  stage.hostIsInactive = true;
  await stage.consume();
  expect(await now()).toMatchObject({ state: 'stopped', failure: { code: 'host-license-inactive' } });
  expect(await stage.register()).toEqual([]);
});

it('rows that somebody was faster with are left, each told by its line, the first of them only', async () => {
  await handOver(rowsOf(100, (index) => (index < 70 ? { expected: 'seen-before' } : {})));
  await ask('runImportJob');
  await stage.consume();
  const job = await now();
  expect(job).toMatchObject({ state: 'done', stored: 30, left: 70 });
  expect(job?.leftRows).toHaveLength(MOST_LEFT_ROWS);
  expect(job?.leftRows[0]).toEqual({ line: 2, result: { outcome: 'overtaken', id: 'l0' } });
});

it('what was deleted after its days is neither stored nor left, and the import ends', async () => {
  await begun(rowsOf(100));
  stage.pass(8 * 86_400_000);
  await stage.consume();
  expect(await now()).toMatchObject({ state: 'done', stored: 0, left: 0, rows: 100 });
});

it('of a closed account nothing is kept: it stops, and goes on in the name of whoever takes it up', async () => {
  await begun(rowsOf(100));
  stage.app.platform.queue.length = 0;
  await stage.eraseAdmin();
  expect(stage.kept().filter((text) => text.includes(stage.adminId))).toEqual([]);
  expect(await now()).toMatchObject({ state: 'stopped', failure: null });
  await stage.consume();
  expect(await stage.register()).toEqual([]);
});

it('a part that the storage would not take is refused before it is kept', async () => {
  const notes = 'ä'.repeat(3000);
  const rows = rowsOf(100).map((each) => ({ ...each, row: { ...each.row, notes } }));
  await value(stage.app.ask('beginImportJob', { job: JOB, rows: 100, timeZone: 'UTC' }));
  expect(await stage.app.ask('sendImportRows', { job: JOB, part: 0, rows })).toMatchObject({
    failure: { code: 'bad-input', fault: { code: 'too-many', path: 'rows' } },
  });
  expect(stage.waiting()).toEqual([]);
});
