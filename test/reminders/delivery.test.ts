import type { License } from '../../src/policy';
import { forgeAttention } from '../../src/ports/forge/attention';
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
const milestones = () =>
  site.history().map(({ day, event, milestone, superseded }) => [day, event, milestone, superseded]);
const states = () => site.rows().map(({ state }) => state);

describe('the history', () => {
  it('tells each milestone once, on its day', async () => {
    await site.register('a', license);
    for (const day of ['2015-12-01', '2015-12-02', '2015-12-03', '2016-01-01', '2016-01-24', '2016-01-30'])
      await site.day(day);
    for (const day of ['2016-01-31', '2016-02-01', '2016-02-02', '2016-03-01']) await site.day(day);
    expect(milestones()).toEqual([
      ['2015-12-02', 'reminded', 60, []],
      ['2016-01-01', 'reminded', 30, []],
      ['2016-01-24', 'reminded', 7, []],
      ['2016-01-31', 'reminded', 0, []],
      ['2016-02-01', 'reminded', -1, []],
    ]);
    expect(states()).toEqual(['closed']);
  });

  it('after days that were missed tells the latest, and which ones it stands for', async () => {
    await site.register('a', license);
    await site.day('2015-12-01');
    await site.day('2016-01-26');
    await site.day('2016-03-01');
    expect(milestones()).toEqual([
      ['2016-01-26', 'reminded', 7, [60, 30]],
      ['2016-03-01', 'reminded', -1, [0]],
    ]);
  });

  it('a day that is scanned twice says nothing twice', async () => {
    await site.register('a', license);
    await site.day('2015-12-02');
    await site.day('2015-12-02');
    expect(milestones()).toHaveLength(1);
  });

  it('the day is that of the settings’ zone', async () => {
    await site.register('a', license);
    await forgeSettingsZone('Pacific/Auckland');
    site.now = '2015-12-01T12:00:00.000Z';
    await site.scan();
    await site.deliver();
    expect(milestones()).toEqual([['2015-12-02', 'reminded', 60, []]]);
  });
});

async function forgeSettingsZone(timeZone: string): Promise<void> {
  const { forgeSettings } = await import('../../src/ports/forge/settings-store');
  await forgeSettings.set({ leadDays: [60, 30, 7], timeZone });
}

describe('a work item', () => {
  beforeEach(async () => {
    await site.choose({ workItem: OPS, consoleUrl: 'https://site.example/console' });
    await site.register('a', license);
    await site.day('2015-12-02');
  });

  it('says what ends, what to do and by which clause, when, and where', () => {
    const [item] = site.workItems();
    expect(item).toMatchObject({
      key: 'OPS-1',
      fields: { summary: 'Renew Mockups maintenance by 30 Jan 2016: Acme wiki', duedate: '2016-01-30' },
      status: 'new',
    });
    const text = JSON.stringify(item!.fields.description);
    for (const part of [
      'Maintenance runs through 30 Jan 2016.',
      'begin on 31 Jan 2016',
      'https://balsamiq.com/buy/#jm',
      'https://site.example/console/license/a',
      'Reminder set for 60 days before.',
      'Ann',
    ])
      expect(text).toContain(part);
  });

  it('is updated by later milestones, and not made again', async () => {
    for (const day of ['2016-01-01', '2016-01-24', '2016-01-31', '2016-02-01', '2016-02-02'])
      await site.day(day);
    expect(site.workItems()).toMatchObject([{ changes: [{}, {}, {}, {}], comments: [], status: 'new' }]);
    expect(site.history().map(({ workItem }) => workItem)).toEqual(Array(5).fill('OPS-1'));
  });

  it('is closed with a comment once the renewal is registered, and next year’s is another one', async () => {
    await site.register('a', renewed);
    await site.day('2015-12-21');
    await site.day('2015-12-22');
    expect(site.workItems()).toMatchObject([{ status: 'done', comments: [{}] }]);
    expect(JSON.stringify(site.workItems()[0]!.comments)).toContain(
      'maintenance now runs through 30 Jan 2017.',
    );
    expect(milestones().at(-1)).toEqual(['2015-12-21', 'settled', null, []]);
    await site.day('2016-12-02');
    expect(site.workItems()).toHaveLength(2);
  });

  it('is closed with a comment once the license is removed', async () => {
    await site.remove('a');
    await site.day('2015-12-21');
    expect(site.workItems()).toMatchObject([{ status: 'done', comments: [{}] }]);
    expect(states()).toEqual(['closed']);
  });

  it('that somebody deleted is made anew by the next milestone', async () => {
    site.platform.store.table('jira/work-item').clear();
    await site.day('2016-01-01');
    expect(site.workItems()).toHaveLength(1);
  });
});

it('a page is made, updated by version, and closed with a note', async () => {
  await site.choose({ page: { spaceKey: 'OPS' }, language: 'de' });
  await site.register('a', license, 'Ä & <B>');
  await site.day('2015-12-02');
  await site.day('2016-01-01');
  await site.day('2016-01-02');
  expect(site.pages()).toMatchObject([
    { title: 'Mockups reminder maintenance 2016-01-31 a', messages: ['', 'Mockups reminder, milestone 30'] },
  ]);
  expect(site.pages()[0]!.value).toMatch(
    /^<h2>Mockups-Wartung bis 30\. Jan\. 2016 verlängern: Ä &amp; &lt;B&gt;<\/h2>/,
  );
  expect(site.pages()[0]!.value).toContain('Die Wartung läuft bis einschließlich 30. Jan. 2016.');
  await site.register('a', renewed);
  await site.day('2016-01-03');
  await site.day('2016-01-04');
  expect(site.pages()[0]!.messages).toHaveLength(3);
  expect(site.pages()[0]!.value).toMatch(/^<p><strong>Erledigt: /);
});

describe('what cannot be delivered', () => {
  it.each([
    [
      'the project is gone',
      { workItem: { projectKey: 'GONE', issueType: 'Task' } },
      { target: 'workItem', code: 'no-project' },
    ],
    [
      'the type is gone',
      { workItem: { projectKey: 'OPS', issueType: 'Epic' } },
      { target: 'workItem', code: 'no-issue-type' },
    ],
    ['the space is gone', { page: { spaceKey: 'GONE' } }, { target: 'page', code: 'no-space' }],
  ])('is kept with the reason, and delivered once it can be: %s', async (_, targets, fault) => {
    await site.choose(targets);
    await site.register('a', license);
    await site.day('2015-12-02');
    await site.day('2015-12-03');
    expect(site.rows()).toMatchObject([{ state: 'failed', row: { reminded: null, faults: [fault] } }]);
    expect(milestones()).toHaveLength(1);
    await site.choose('page' in targets ? { page: { spaceKey: 'OPS' } } : { workItem: OPS });
    await site.day('2015-12-04');
    expect(site.rows()).toMatchObject([{ state: 'delivered', row: { reminded: 60, faults: [] } }]);
    expect(site.workItems().length + site.pages().length).toBe(1);
    expect(site.history()).toMatchObject([{ faults: [], milestone: 60 }]);
  });

  it('one target that fails keeps none of the others from it', async () => {
    await site.choose({ workItem: { projectKey: 'GONE', issueType: 'Task' }, page: { spaceKey: 'OPS' } });
    await site.register('a', license);
    await site.day('2015-12-02');
    expect(site.pages()).toHaveLength(1);
  });
});

describe('while a renewal is under way', () => {
  it('reminders pause, and the latest one follows when it lapses by itself', async () => {
    await site.register('a', license);
    await forgeAttention.setRenewal('a', { until: '2016-03-01', by: 'anna' });
    for (const day of ['2015-12-02', '2016-01-01', '2016-02-01', '2016-02-29']) await site.day(day);
    expect(milestones()).toEqual([]);
    expect(states()).toEqual(['paused']);
    await site.day('2016-03-01');
    expect(milestones()).toEqual([['2016-03-01', 'reminded', -1, [60, 30, 7, 0]]]);
  });

  it('nothing follows where it was renewed', async () => {
    await site.register('a', license);
    await forgeAttention.setRenewal('a', { until: '2016-03-01', by: 'anna' });
    await site.day('2015-12-02');
    await site.register('a', renewed);
    await site.day('2016-03-01');
    expect(milestones()).toEqual([]);
    expect(states()).toEqual(['closed']);
  });
});

it('an evaluation of the app is announced by its end, as the host tells it', async () => {
  const told = { license: { active: true, isEvaluation: true, trialEndDate: '2016-01-30T23:59:59Z' } };
  await site.forge.during(told, () => site.day('2016-01-24'));
  await site.forge.during(told, () => site.day('2016-01-25'));
  await site.forge.during({ license: { active: true } }, () => site.day('2016-01-26'));
  expect(site.history()).toMatchObject([
    { kind: 'evaluation', endsOn: '2016-01-31', milestone: 7, event: 'reminded' },
    { kind: 'evaluation', event: 'settled' },
  ]);
});

it('reads along the dates: a register of licenses that are not due costs nothing more', async () => {
  const far: License = {
    ...license,
    history: [{ kind: 'statement', on: '2015-05-09', expiresOn: '2030-01-01' }],
  };
  for (let index = 0; index < 30; index += 1) await site.register(`far-${index}`, far);
  await site.day('2015-12-01');
  site.platform.log.clear();
  await site.day('2015-12-02');
  expect(site.platform.log.requests.length).toBeLessThan(10);
});

it('while one delivery is under way, another one of the same leaves it alone', async () => {
  await site.choose({ workItem: OPS });
  await site.register('a', license);
  site.now = '2015-12-02T06:00:00.000Z';
  await site.scan();
  const [event] = site.platform.queue.splice(0);
  let go: () => void = () => undefined;
  const held = new Promise<undefined>((resolve) => (go = () => resolve(undefined)));
  site.platform.fault = ({ path }) => (path === '/rest/api/3/issue' ? held : undefined);
  const first = site.consume(event!);
  while (!states().includes('delivering')) await new Promise(setImmediate);
  expect(await site.consume(event!)).toBe('again');
  go();
  expect(await first).toBe('done');
  expect(site.workItems()).toHaveLength(1);
});

it('a work item that was made while its answer was lost is found again, and not made twice', async () => {
  await site.choose({ workItem: OPS });
  await site.register('a', license);
  let lost = 0;
  site.platform.fault = async (call) => {
    if (call.path !== '/rest/api/3/issue' || lost > 0) return undefined;
    lost += 1;
    await site.platform.call(call);
    throw new TypeError('terminated');
  };
  await site.day('2015-12-02');
  expect(lost).toBe(1);
  expect(site.workItems()).toHaveLength(1);
  expect(site.history()).toMatchObject([{ milestone: 60, workItem: 'OPS-1', faults: [] }]);
});
