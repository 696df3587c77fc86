import type { License } from '../../src/policy';
import { forgeAttention } from '../../src/ports/forge/attention';
import { forgeSettings } from '../../src/ports/forge/settings-store';
import { startSite, type Site } from './site';

let site: Site;
beforeEach(() => (site = startSite()));
afterEach(() => site.close());

/** Covered through 2016-01-30. */
const license: License = {
  product: 'jira-server',
  channel: 'direct',
  history: [{ kind: 'new', on: '2015-01-31', seats: 10 }],
};
const renewed: License = {
  ...license,
  history: [...license.history!, { kind: 'renewal', on: '2015-12-20' }],
};

const OPS = { projectKey: 'OPS', issueType: 'Task' };
const IT = { projectKey: 'IT', issueType: 'Task' };
const GONE = { projectKey: 'GONE', issueType: 'Task' };
const milestones = () =>
  site.history().map(({ day, event, milestone, superseded }) => [day, event, milestone, superseded]);
const states = () => site.rows().map(({ state }) => state);

/** The first work item is made, and nobody hears of it. */
function loseTheFirstAnswer(path = '/rest/api/3/issue'): void {
  let lost = 0;
  site.platform.fault = async (call) => {
    if (call.path !== path || call.method !== 'POST' || lost > 0) return undefined;
    lost += 1;
    await site.platform.call(call);
    throw new TypeError('terminated');
  };
}

/** Plans the day and delivers until the products are first written to; there the function is killed. */
async function killAtTheFirstWrite(day: string): Promise<void> {
  site.now = `${day}T06:00:00.000Z`;
  await site.scan();
  const [event] = site.platform.queue.splice(0);
  await new Promise<void>((resolve) => {
    site.platform.fault = ({ path, method }) => {
      if (path !== '/rest/api/3/issue' || method !== 'POST') return undefined;
      resolve();
      return new Promise(() => undefined);
    };
    void site.consume(event!);
  });
  site.platform.fault = undefined;
}

describe('a renewal in progress', () => {
  it('that is taken back after the end does not keep the reminder until its day', async () => {
    await site.register('a', license);
    await forgeAttention.setRenewal('a', { until: '2016-06-01', by: 'anna' });
    for (const day of ['2015-12-02', '2016-02-01', '2016-02-14']) await site.day(day);
    await forgeAttention.setRenewal('a', null);
    await site.day('2016-02-15');
    expect(milestones()).toEqual([['2016-02-15', 'reminded', -1, [60, 30, 7, 0]]]);
  });

  it('ends with the renewal: the work item that was open is closed at once', async () => {
    await site.choose({ workItem: OPS });
    await site.register('a', license);
    await site.day('2015-12-02');
    await forgeAttention.setRenewal('a', { until: '2016-06-01', by: 'anna' });
    await site.day('2016-01-01');
    expect(states()).toEqual(['paused']);
    await site.register('a', renewed);
    await site.day('2016-01-02');
    expect(site.workItems()).toMatchObject([{ status: 'done', comments: [{}] }]);
    expect(milestones().at(-1)).toEqual(['2016-01-02', 'settled', null, []]);
  });

  it('costs no writing while it lasts', async () => {
    await site.register('a', license);
    await forgeAttention.setRenewal('a', { until: '2016-06-01', by: 'anna' });
    await site.day('2015-12-02');
    const [before] = site.rows();
    await site.day('2015-12-03');
    expect(site.rows()).toEqual([before]);
  });

  it('leaves alone what a delivery has in hand', async () => {
    await site.choose({ workItem: OPS });
    await site.register('a', license);
    await killAtTheFirstWrite('2015-12-02');
    const [before] = site.rows();
    await forgeAttention.setRenewal('a', { until: '2016-06-01', by: 'anna' });
    await site.scan();
    expect(site.rows()).toEqual([before]);
    site.now = '2015-12-02T07:00:00.000Z';
    await site.deliver();
    expect(states()).toEqual(['paused']);
  });
});

it('a renewal that was registered by mistake: what was closed stays closed, what follows is a new one', async () => {
  await site.choose({ workItem: OPS });
  await site.register('a', license);
  await site.day('2015-12-02');
  await site.register('a', renewed);
  await site.day('2015-12-20');
  await site.register('a', license);
  await site.day('2015-12-21');
  await site.day('2016-01-01');
  await site.day('2016-01-24');
  expect(site.workItems()).toMatchObject([
    { status: 'done', comments: [{}], changes: [] },
    { status: 'new', comments: [], changes: [{}] },
  ]);
  expect(site.history().map(({ milestone }) => milestone)).toEqual([60, null, 30, 7]);
});

it('the history names what was settled, and what was removed', async () => {
  await site.register('a', license, 'Acme wiki');
  await site.register('b', license, 'Blue wiki');
  await site.day('2015-12-02');
  await site.register('a', renewed, 'Acme wiki');
  await site.remove('b');
  await site.day('2015-12-21');
  const settled = site.history().filter(({ event }) => event === 'settled');
  expect(settled.map(({ name }) => name).sort()).toEqual(['Acme wiki', 'Blue wiki']);
});

it('a license that is removed while its work item is being made: it is closed by the next scan', async () => {
  await site.choose({ workItem: OPS });
  await site.register('a', license);
  site.platform.fault = async ({ path }) => {
    if (path === '/rest/api/3/issue') await site.remove('a');
    return undefined;
  };
  await site.day('2015-12-02');
  expect(site.workItems()).toMatchObject([{ status: 'new' }]);
  site.platform.fault = undefined;
  await site.day('2015-12-03');
  expect(site.workItems()).toMatchObject([{ status: 'done', comments: [{}] }]);
  expect(states()).toEqual(['closed']);
});

describe('other lead times', () => {
  it('keep an eye on what stands in one target while the other one failed', async () => {
    await site.choose({ workItem: OPS, page: { spaceKey: 'GONE' } });
    await site.register('a', license);
    await site.day('2015-12-02');
    expect(states()).toEqual(['failed']);
    await forgeSettings.set({ leadDays: [7], timeZone: 'UTC' });
    await site.day('2015-12-03');
    expect(states()).toEqual(['delivered']);
    await site.register('a', renewed);
    await site.day('2015-12-20');
    expect(site.workItems()).toMatchObject([{ status: 'done', comments: [{}] }]);
  });

  it('announce each end once by the new ones, and none again by the old ones', async () => {
    await site.register('a', license);
    await site.day('2015-12-02');
    await forgeSettings.set({ leadDays: [60, 45, 5], timeZone: 'UTC' });
    for (const day of ['2015-12-16', '2015-12-17', '2016-01-01', '2016-01-25', '2016-01-26', '2016-01-31'])
      await site.day(day);
    expect(milestones()).toEqual([
      ['2015-12-02', 'reminded', 60, []],
      ['2015-12-17', 'reminded', 45, []],
      ['2016-01-26', 'reminded', 5, []],
      ['2016-01-31', 'reminded', 0, []],
    ]);
  });
});

it('a zone that is behind the one before says nothing twice, and forgets nobody', async () => {
  await forgeSettings.set({ leadDays: [60, 30, 7], timeZone: 'Pacific/Auckland' });
  await site.register('a', license);
  site.now = '2016-01-31T11:30:00.000Z';
  await site.scan();
  await site.deliver();
  await forgeSettings.set({ leadDays: [60, 30, 7], timeZone: 'Pacific/Honolulu' });
  // Ended yesterday by the new zone, whose today was scanned already by the old one.
  await site.register('b', {
    ...license,
    history: [{ kind: 'statement', on: '2015-01-31', expiresOn: '2016-01-30' }],
  });
  for (const now of ['2016-01-31T12:30:00.000Z', '2016-02-01T12:30:00.000Z', '2016-02-02T12:30:00.000Z']) {
    site.now = now;
    await site.scan();
    await site.deliver();
  }
  const of = (id: string) =>
    site
      .history()
      .filter(({ licenseId }) => licenseId === id)
      .map(({ day, milestone }) => [day, milestone]);
  expect(of('a')).toEqual([['2016-02-01', -1]]);
  expect(of('b')).toEqual([['2016-01-31', -1]]);
});

describe('other targets while something is open', () => {
  it('what stands stays where it is, is updated there and closed there', async () => {
    await site.choose({ workItem: OPS });
    await site.register('a', license);
    await site.day('2015-12-02');
    await site.choose({ workItem: IT });
    await site.day('2016-01-01');
    await site.register('a', renewed);
    await site.day('2016-01-02');
    expect(site.workItems()).toMatchObject([{ key: 'OPS-1', changes: [{}], status: 'done', comments: [{}] }]);
  });

  it('turned off: nothing is written any more, and what stands is closed in the end', async () => {
    await site.choose({ workItem: OPS, page: { spaceKey: 'OPS' } });
    await site.register('a', license);
    await site.day('2015-12-02');
    await site.choose({});
    await site.day('2016-01-01');
    expect(site.workItems()).toMatchObject([{ changes: [] }]);
    expect(site.pages()).toMatchObject([{ messages: [''] }]);
    await site.register('a', renewed);
    await site.day('2016-01-02');
    expect(site.workItems()).toMatchObject([{ status: 'done', comments: [{}] }]);
    expect(site.pages()).toMatchObject([{ messages: ['', 'Mockups reminder, settled'] }]);
  });

  it.each<[title: string, targets: object]>([
    ['switched', { workItem: IT }],
    ['turned off', {}],
  ])('%s: what was made while its answer was lost is found where it is', async (_, targets) => {
    await site.choose({ workItem: OPS });
    await site.register('a', license);
    loseTheFirstAnswer();
    site.now = '2015-12-02T06:00:00.000Z';
    await site.scan();
    await site.consume(site.platform.queue[0]!);
    await site.choose(targets);
    site.now = '2015-12-02T06:15:01.000Z';
    await site.deliver();
    expect(site.workItems()).toMatchObject([{ key: 'OPS-1' }]);
    await site.register('a', renewed);
    await site.day('2015-12-21');
    expect(site.workItems()).toMatchObject([{ key: 'OPS-1', status: 'done', comments: [{}] }]);
  });

  it('turned off, and renewed before anyone looked: it is closed all the same', async () => {
    await site.choose({ workItem: OPS });
    await site.register('a', license);
    loseTheFirstAnswer();
    site.now = '2015-12-02T06:00:00.000Z';
    await site.scan();
    await site.consume(site.platform.queue.splice(0)[0]!);
    await site.choose({});
    await site.register('a', renewed);
    await site.day('2015-12-21');
    expect(site.workItems()).toMatchObject([{ key: 'OPS-1', status: 'done', comments: [{}] }]);
  });
});

describe('targets that are chosen after a reminder', () => {
  it('get it too, once, and the history keeps its line and its day', async () => {
    await site.register('a', license);
    await site.day('2016-01-02');
    const [line] = site.history();
    await site.choose({ workItem: OPS });
    for (const day of ['2016-01-04', '2016-01-05']) await site.day(day);
    expect(site.history()).toEqual([{ ...line, workItem: 'OPS-1' }]);
    expect(line).toMatchObject({ day: '2016-01-02', milestone: 30, superseded: [60] });
    await site.choose({ workItem: OPS, page: { spaceKey: 'OPS' } });
    for (const day of ['2016-01-06', '2016-01-07']) await site.day(day);
    expect(site.history()).toEqual([{ ...line, workItem: 'OPS-1', page: site.pages()[0]!.id }]);
    expect(site.workItems()).toMatchObject([{ key: 'OPS-1', changes: [] }]);
    await site.day('2016-01-24');
    expect(site.workItems()).toMatchObject([{ key: 'OPS-1', changes: [{}] }]);
    expect(site.pages()).toMatchObject([{ messages: ['', 'Mockups reminder, milestone 7'] }]);
  });

  it('get it once from functions that run twice at the same time', async () => {
    await site.register('a', license);
    await site.day('2016-01-02');
    await site.choose({ workItem: OPS });
    site.now = '2016-01-04T06:00:00.000Z';
    await Promise.all([site.scan(), site.scan()]);
    const events = site.platform.queue.splice(0);
    await Promise.all([...events, ...events].map((event) => site.consume(event)));
    expect(site.workItems()).toHaveLength(1);
    expect(site.history()).toHaveLength(1);
  });

  it('get nothing of what is over', async () => {
    await site.register('a', license);
    for (const day of ['2016-01-02', '2016-02-01']) await site.day(day);
    await site.choose({ workItem: OPS });
    await site.day('2016-02-02');
    expect(site.workItems()).toEqual([]);
  });
});

it('what is tried again each day keeps its day in the history', async () => {
  await site.choose({ workItem: GONE });
  await site.register('a', license);
  for (const day of ['2016-01-24', '2016-01-25']) await site.day(day);
  const [line] = site.history();
  await site.choose({ workItem: OPS });
  await site.day('2016-01-26');
  expect(line).toMatchObject({ at: '2016-01-24T06:00:00.000Z', day: '2016-01-24', milestone: 7 });
  expect(site.history()).toEqual([{ ...line, workItem: 'OPS-1', faults: [] }]);
});

describe('a project that is gone', () => {
  it('after a delivery was killed: the next reminder says so, and is told', async () => {
    await site.choose({ workItem: OPS });
    await site.register('a', license);
    await killAtTheFirstWrite('2015-12-02');
    await site.choose({ workItem: GONE });
    // As if the project had been deleted: nothing can be found in it.
    site.platform.fault = ({ path }) =>
      path === '/rest/api/3/search/jql' ? Response.json({}, { status: 400 }) : undefined;
    await site.day('2016-01-01');
    expect(milestones()).toEqual([['2016-01-01', 'reminded', 30, [60]]]);
    expect(site.rows()).toMatchObject([
      { state: 'failed', row: { faults: [{ target: 'workItem', code: 'no-project' }] } },
    ]);
  });

  it('leaves nothing to be closed', async () => {
    await site.choose({ workItem: GONE });
    await site.register('a', license);
    await site.day('2015-12-02');
    await site.register('a', renewed);
    await site.day('2015-12-21');
    expect(site.rows()).toMatchObject([{ state: 'closed', row: { faults: [] } }]);
  });

  it('that only does not answer is waited for, and admins see why', async () => {
    await site.choose({ workItem: OPS });
    await site.register('a', license);
    await killAtTheFirstWrite('2015-12-02');
    site.platform.fault = ({ to }) => (to.remote === 'jira' ? new Response('', { status: 503 }) : undefined);
    await site.day('2016-01-01');
    expect(site.rows()).toMatchObject([
      { state: 'failed', row: { faults: [{ target: 'workItem', code: 'unavailable' }] } },
    ]);
    site.platform.fault = undefined;
    await site.day('2016-01-02');
    expect(milestones()).toEqual([['2016-01-02', 'reminded', 30, [60]]]);
    expect(site.workItems()).toHaveLength(1);
  });
});

describe('a page that was made while its answer was lost', () => {
  beforeEach(async () => {
    await site.choose({ page: { spaceKey: 'OPS' } });
    await site.register('a', license);
    loseTheFirstAnswer('/wiki/api/v2/pages');
  });

  it('is not written again by the second try', async () => {
    await site.day('2015-12-02');
    expect(site.pages()).toMatchObject([{ messages: [''] }]);
    expect(site.history()).toMatchObject([{ milestone: 60, page: site.pages()[0]!.id, faults: [] }]);
  });

  it('counts as delivered when the next milestone comes first', async () => {
    // Killed behind the call: the history was not written either.
    site.now = '2015-12-02T06:00:00.000Z';
    await site.scan();
    let reached = false;
    site.platform.fault = async (call) => {
      if (call.path !== '/wiki/api/v2/pages' || call.method !== 'POST' || reached) return undefined;
      reached = true;
      await site.platform.call(call);
      return new Promise(() => undefined);
    };
    void site.consume(site.platform.queue.splice(0)[0]!);
    while (site.pages().length === 0) await new Promise(setImmediate);
    await site.day('2016-01-01');
    expect(milestones()).toEqual([
      ['2015-12-02', 'reminded', 60, []],
      ['2016-01-01', 'reminded', 30, []],
    ]);
    expect(site.pages()).toMatchObject([{ messages: ['', 'Mockups reminder, milestone 30'] }]);
  });
});

it('licenses whose ids differ in case alone do not write over each other’s page', async () => {
  await site.choose({ page: { spaceKey: 'OPS' } });
  await site.register('acme', license, 'Small');
  await site.register('ACME', license, 'Capital');
  await site.day('2015-12-02');
  expect(site.pages()).toHaveLength(1);
  expect(
    site
      .rows()
      .map(({ state }) => state)
      .sort(),
  ).toEqual(['delivered', 'failed']);
});

it('an event that comes again leaves what is closed as it is', async () => {
  await site.register('a', license);
  site.now = '2016-02-01T06:00:00.000Z';
  await site.scan();
  const [event] = site.platform.queue;
  await site.deliver();
  const rows = site.rows();
  expect(rows).toMatchObject([{ state: 'closed' }]);
  expect(await site.consume(event!)).toBe('done');
  expect(site.rows()).toEqual(rows);
});

it('where the storage breaks off a scan, what it had planned is delivered all the same', async () => {
  for (let index = 0; index < 12; index += 1) await site.register(`l${index}`, license);
  let written = 0;
  site.platform.fault = ({ path, body }) => {
    if (path !== '/api/v1/transaction' || !JSON.stringify(body).includes('"reminder"')) return undefined;
    written += 1;
    return written === 8 ? Response.json({ code: 'RATE_LIMIT_EXCEEDED' }, { status: 429 }) : undefined;
  };
  site.now = '2015-12-02T06:00:00.000Z';
  expect(await site.scan()).toEqual({ statusCode: 500 });
  await site.deliver();
  expect(site.history().length).toBeGreaterThanOrEqual(7);
  await site.day('2015-12-03');
  expect(site.history()).toHaveLength(12);
});
