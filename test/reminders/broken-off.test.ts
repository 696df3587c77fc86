import { killAt, loseAnswers, PAGES, WORK_ITEMS } from './lost-calls';
import { GONE, LICENSE, OPS, RENEWED, siteForEach, SPACE } from './stage';

const site = siteForEach();

it('while one delivery is under way, another one of the same leaves it alone', async () => {
  await site.choose({ workItem: OPS });
  await site.register('a', LICENSE);
  const event = await site.planned('2015-12-02');
  let go: () => void = () => undefined;
  const held = new Promise<undefined>((resolve) => (go = () => resolve(undefined)));
  site.platform.fault = ({ path }) => (path === '/rest/api/3/issue' ? held : undefined);
  const first = site.consume(event);
  while (!site.states().includes('delivering')) await new Promise(setImmediate);
  expect(await site.consume(event)).toBe('again');
  go();
  expect(await first).toBe('done');
  expect(site.workItems()).toHaveLength(1);
});

it('a work item that was made while its answer was lost is found again, and not made twice', async () => {
  await site.choose({ workItem: OPS });
  await site.register('a', LICENSE);
  const lost = loseAnswers(site, WORK_ITEMS);
  await site.day('2015-12-02');
  expect(lost()).toBe(1);
  expect(site.workItems()).toHaveLength(1);
  expect(site.history()).toMatchObject([{ milestone: 60, workItem: 'OPS-1', faults: [] }]);
});

it('after a lost answer nobody looks before Jira’s search knows the work item, however soon it is asked', async () => {
  await site.choose({ workItem: OPS });
  await site.register('a', LICENSE);
  loseAnswers(site, WORK_ITEMS);
  const event = await site.planned('2015-12-02');
  expect(await site.consume(event)).toBe('again');
  site.now = '2015-12-02T06:00:01.000Z';
  expect(await site.consume(event)).toBe('again');
  site.now = '2015-12-02T06:15:01.000Z';
  expect(await site.consume(event)).toBe('done');
  expect(site.workItems()).toHaveLength(1);
});

it('the queue is asked to come again behind the lease: its few tries are not used up within it', async () => {
  await site.choose({ workItem: OPS });
  await site.register('a', LICENSE);
  site.platform.fault = ({ to }) => (to.remote === 'jira' ? new Response('', { status: 503 }) : undefined);
  const answer = await site.functions.deliverReminders(await site.planned('2015-12-02'));
  const { retryAfter } = (answer as unknown as { retryOptions: { retryAfter: number } }).retryOptions;
  const leasedUntil = site.rows()[0]!.row.leasedUntil!;
  expect(Date.parse(site.now) + retryAfter * 1000).toBeGreaterThan(Date.parse(leasedUntil));
});

describe('a project that is gone', () => {
  it('after a delivery was killed: the next reminder says so, and is told', async () => {
    await site.choose({ workItem: OPS });
    await site.register('a', LICENSE);
    await killAt(site, await site.planned('2015-12-02'), WORK_ITEMS);
    await site.choose({ workItem: GONE });
    // As if the project had been deleted: nothing can be found in it.
    site.platform.fault = ({ path }) =>
      path === '/rest/api/3/search/jql' ? Response.json({}, { status: 400 }) : undefined;
    await site.day('2016-01-01');
    expect(site.told()).toEqual([['2016-01-01', 'reminded', 30, [60]]]);
    expect(site.rows()).toMatchObject([
      { state: 'failed', row: { faults: [{ target: 'workItem', code: 'no-project' }] } },
    ]);
  });

  it('leaves nothing to be closed', async () => {
    await site.choose({ workItem: GONE });
    await site.register('a', LICENSE);
    await site.day('2015-12-02');
    await site.register('a', RENEWED);
    await site.day('2015-12-21');
    expect(site.rows()).toMatchObject([{ state: 'closed', row: { faults: [] } }]);
  });

  it('that only does not answer is waited for, and admins see why', async () => {
    await site.choose({ workItem: OPS });
    await site.register('a', LICENSE);
    await killAt(site, await site.planned('2015-12-02'), WORK_ITEMS);
    site.platform.fault = ({ to }) => (to.remote === 'jira' ? new Response('', { status: 503 }) : undefined);
    await site.day('2016-01-01');
    expect(site.rows()).toMatchObject([
      { state: 'failed', row: { faults: [{ target: 'workItem', code: 'unavailable' }] } },
    ]);
    site.platform.fault = undefined;
    await site.day('2016-01-02');
    expect(site.told()).toEqual([['2016-01-02', 'reminded', 30, [60]]]);
    expect(site.workItems()).toHaveLength(1);
  });
});

describe('a page that was made while its answer was lost', () => {
  beforeEach(async () => {
    await site.choose({ page: SPACE });
    await site.register('a', LICENSE);
    loseAnswers(site, PAGES);
  });

  it('is not written again by the second try', async () => {
    await site.day('2015-12-02');
    expect(site.pages()).toMatchObject([{ messages: [''] }]);
    expect(site.history()).toMatchObject([{ milestone: 60, page: site.pages()[0]!.id, faults: [] }]);
  });

  it('counts as delivered when the next milestone comes first', async () => {
    // Killed behind the call: the history was not written either.
    await killAt(site, await site.planned('2015-12-02'), PAGES, 'behind');
    await site.day('2016-01-01');
    expect(site.told()).toEqual([
      ['2015-12-02', 'reminded', 60, []],
      ['2016-01-01', 'reminded', 30, []],
    ]);
    expect(site.pages()).toMatchObject([{ messages: ['', 'Mockups reminder, milestone 30'] }]);
  });
});
