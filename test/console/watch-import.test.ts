import type { QueryClient } from '@tanstack/react-query';
import type { ImportJob } from '../../src/contract/import-job';
import { createClient } from '../../static/console/data/client';
import { reads } from '../../static/console/data/reads';
import { watchImport } from '../../static/console/data/use-import-job';

const mockAnswers: { job: ImportJob | null } = { job: null };
jest.mock('@forge/bridge', () => ({
  makeInvoke: () => (question: string) =>
    Promise.resolve(question === 'getImportJob' ? { ok: true, value: mockAnswers.job } : undefined),
}));

const jobWith = (over: Partial<ImportJob>): ImportJob =>
  ({ state: 'running', rows: 9, received: 9, stored: 0, left: 0, leftRows: [], ...over }) as ImportJob;

let client: QueryClient;
beforeEach(() => {
  client = createClient();
  client.setQueryData(reads.register.queryKey, { entries: [], next: null });
});
afterEach(() => client.clear());

/** The job as it is answered and shown from now on. */
function stands(job: ImportJob | null): void {
  mockAnswers.job = job;
  client.setQueryData(reads.importJob.queryKey, job);
}
/** Listeners are told within a turn. */
const told = () => new Promise((resolve) => setTimeout(resolve));
const isOld = () => client.getQueryState(reads.register.queryKey)?.isInvalidated;

it.each([
  ['is done and stored something', true, jobWith({ state: 'done', stored: 9 })],
  ['is stopped and stored something', true, jobWith({ state: 'stopped', stored: 2 })],
  ['stores something and goes on', false, jobWith({ stored: 2 })],
  ['is done and stored nothing', false, jobWith({ state: 'done', left: 9 })],
  ['is gone', false, null],
])('where a long import %s, the register is read anew: %s', async (_, reread, after) => {
  stands(jobWith({}));
  watchImport(client);
  await told();
  stands(after);
  await told();
  expect(isOld()).toBe(reread);
});

it('whoever turns away from it sees what is stored by then, once', async () => {
  stands(jobWith({}));
  const show = watchImport(client);
  expect(watchImport(client)).toBe(show);
  await told();
  stands(jobWith({ stored: 4 }));
  await told();
  show();
  expect(isOld()).toBe(true);
  client.setQueryData(reads.register.queryKey, { entries: [], next: null });
  show();
  stands(jobWith({ state: 'done', stored: 4 }));
  await told();
  expect(isOld()).toBe(false);
});

it('another import that begins later is watched as well', async () => {
  stands(jobWith({}));
  watchImport(client);
  await told();
  stands(jobWith({ state: 'done' }));
  await told();
  stands(jobWith({}));
  watchImport(client);
  await told();
  stands(jobWith({ state: 'done', stored: 1 }));
  await told();
  expect(isOld()).toBe(true);
});
