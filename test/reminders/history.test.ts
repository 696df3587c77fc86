import { forgeReminderPorts } from '../../src/ports/forge/reminding';
import { HISTORY_ENTITY, type HistoryEntity } from '../../src/ports/forge/reminding/history-rows';
import { forgeSettings } from '../../src/ports/forge/settings-store';
import { GONE, LICENSE, OPS, RENEWED, siteForEach } from './stage';

const site = siteForEach();

describe('the history', () => {
  it('tells each milestone once, on its day', async () => {
    await site.register('a', LICENSE);
    for (const day of ['2015-12-01', '2015-12-02', '2015-12-03', '2016-01-01', '2016-01-24', '2016-01-30'])
      await site.day(day);
    for (const day of ['2016-01-31', '2016-02-01', '2016-02-02', '2016-03-01']) await site.day(day);
    expect(site.told()).toEqual([
      ['2015-12-02', 'reminded', 60, []],
      ['2016-01-01', 'reminded', 30, []],
      ['2016-01-24', 'reminded', 7, []],
      ['2016-01-31', 'reminded', 0, []],
      ['2016-02-01', 'reminded', -1, []],
    ]);
    expect(site.states()).toEqual(['closed']);
  });

  it('after days that were missed tells the latest, and which ones it stands for', async () => {
    await site.register('a', LICENSE);
    await site.day('2015-12-01');
    await site.day('2016-01-26');
    await site.day('2016-03-01');
    expect(site.told()).toEqual([
      ['2016-01-26', 'reminded', 7, [60, 30]],
      ['2016-03-01', 'reminded', -1, [0]],
    ]);
  });

  it('a day that is scanned twice says nothing twice', async () => {
    await site.register('a', LICENSE);
    await site.day('2015-12-02');
    await site.day('2015-12-02');
    expect(site.told()).toHaveLength(1);
  });

  it('the day is that of the settings’ zone', async () => {
    await site.register('a', LICENSE);
    await forgeSettings.set({ leadDays: [60, 30, 7], timeZone: 'Pacific/Auckland' });
    site.now = '2015-12-01T12:00:00.000Z';
    await site.scan();
    await site.deliver();
    expect(site.told()).toEqual([['2015-12-02', 'reminded', 60, []]]);
  });
});

it('the history names what was settled, and what was removed', async () => {
  await site.register('a', LICENSE, 'Acme wiki');
  await site.register('b', LICENSE, 'Blue wiki');
  await site.day('2015-12-02');
  await site.register('a', RENEWED, 'Acme wiki');
  await site.remove('b');
  await site.day('2015-12-21');
  const settled = site.history().filter(({ event }) => event === 'settled');
  expect(settled.map(({ name }) => name).sort()).toEqual(['Acme wiki', 'Blue wiki']);
});

it('what is tried again each day keeps its day in the history', async () => {
  await site.choose({ workItem: GONE });
  await site.register('a', LICENSE);
  for (const day of ['2016-01-24', '2016-01-25']) await site.day(day);
  const [line] = site.history();
  await site.choose({ workItem: OPS });
  await site.day('2016-01-26');
  expect(line).toMatchObject({ at: '2016-01-24T06:00:00.000Z', day: '2016-01-24', milestone: 7 });
  expect(site.history()).toEqual([{ ...line, workItem: 'OPS-1', faults: [] }]);
});

it('an event that comes again leaves what is closed as it is', async () => {
  await site.register('a', LICENSE);
  const event = await site.planned('2016-02-01');
  expect(await site.consume(event)).toBe('done');
  const rows = site.rows();
  expect(rows).toMatchObject([{ state: 'closed' }]);
  expect(await site.consume(event)).toBe('done');
  expect(site.rows()).toEqual(rows);
});

it('the history keeps its thousand latest lines, and forgets a hundred older ones at a time', async () => {
  const lines = site.platform.store.table(`entity/${HISTORY_ENTITY}`);
  for (let index = 0; index < 1150; index += 1) {
    const at = new Date(Date.UTC(2014, 0, 1, 0, index)).toISOString();
    const value = { at, line: { at, faults: [] } } as unknown as HistoryEntity;
    lines.set(`line-${index}`, { value, createdAt: 0, updatedAt: 0 });
  }
  const trimOn = (day: string) => {
    site.now = `${day}T06:00:00.000Z`;
    return forgeReminderPorts.history.trim();
  };
  await trimOn('2015-05-10');
  expect(lines.size).toBe(1050);
  await trimOn('2015-05-11');
  await trimOn('2015-05-12');
  expect(lines.size).toBe(1000);
  expect([lines.has('line-149'), lines.has('line-150')]).toEqual([false, true]);
});
