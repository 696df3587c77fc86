import type { HistoryEvent, License } from '../../src/policy';
import { forgeAttention } from '../../src/ports/forge/attention';
import { PROPERTY } from '../../src/ports/forge/reminding/work-items';
import { bought, renewed, serverLicense } from '../builders';
import { killAt, WORK_ITEMS } from './lost-calls';
import { LICENSE, OPS, siteForEach } from './stage';

const site = siteForEach();

/** Covered through 2017-01-30 or 2018-01-30 with renewals, whenever they are bought (M8). */
const withRenewals = (times: number, on: string): License =>
  serverLicense({ history: [bought('2015-01-31'), ...Array<HistoryEvent>(times).fill(renewed(on))] });
const told = () => site.history().map(({ day, endsOn, event, milestone }) => [day, endsOn, event, milestone]);
const items = () =>
  site.workItems().map((item) => [(item.properties[PROPERTY] as { subject: string }).subject, item.status]);

beforeEach(async () => {
  await site.choose({ workItem: OPS });
  await site.register('a', LICENSE);
  await site.day('2016-02-01');
});

describe('a renewal that does not reach today', () => {
  it.each([
    ['2017-01-30', 'Settled: by the register, maintenance now runs through 30 Jan 2017.'],
    ['2017-01-31', 'still not covered: one renewal is needed.'],
    ['2017-02-01', 'still not covered: one renewal is needed.'],
    ['2018-01-30', 'still not covered: one renewal is needed.'],
    ['2018-01-31', 'still not covered: 2 renewals are needed.'],
  ])('registered on %s, the work item says how it stands', async (day, note) => {
    await site.register('a', withRenewals(1, day));
    await site.day(day);
    expect(JSON.stringify(site.workItems()[0]!.comments)).toContain(note);
    expect(site.workItems()[0]!.status).toBe('done');
  });

  it('has its own end announced once, and closed by the one that does', async () => {
    await site.day('2018-02-04');
    await site.register('a', withRenewals(1, '2018-02-05'));
    for (const day of ['2018-02-05', '2018-02-05', '2018-02-06', '2018-06-01']) await site.day(day);
    expect(told()).toEqual([
      ['2016-02-01', '2016-01-31', 'reminded', -1],
      ['2018-02-05', '2016-01-31', 'settled', null],
      ['2018-02-05', '2017-01-31', 'reminded', -1],
    ]);
    const [, late] = site.workItems();
    expect(late!.fields.summary).toBe('Mockups maintenance expired on 31 Jan 2017: Acme wiki');
    expect(JSON.stringify(late!.fields.description)).toContain('As of 5 Feb 2018, 2 renewals are needed');
    await site.register('a', withRenewals(3, '2018-06-02'));
    await site.day('2018-06-02');
    expect(items()).toEqual([
      ['maintenance:2016-01-31:a', 'done'],
      ['maintenance:2017-01-31:a', 'done'],
    ]);
    expect(JSON.stringify(site.workItems()[1]!.comments)).toContain('now runs through 30 Jan 2019.');
  });

  it('is announced once by functions that run twice at the same time', async () => {
    await site.day('2018-02-04');
    await site.register('a', withRenewals(1, '2018-02-05'));
    await site.dayTwice('2018-02-05');
    await site.day('2018-02-06');
    expect(told().filter(([, endsOn]) => endsOn === '2017-01-31')).toHaveLength(1);
    expect(items().map(([subject]) => subject)).toEqual([
      'maintenance:2016-01-31:a',
      'maintenance:2017-01-31:a',
    ]);
  });

  it('is announced by the next scan where the function died behind the old end', async () => {
    await site.day('2018-02-04');
    await site.register('a', withRenewals(1, '2018-02-05'));
    await killAt(site, await site.planned('2018-02-05'), WORK_ITEMS);
    expect(items()).toEqual([['maintenance:2016-01-31:a', 'done']]);
    await site.day('2018-02-06');
    expect(items()[1]).toEqual(['maintenance:2017-01-31:a', 'new']);
  });

  it('waits while another renewal is in progress', async () => {
    await forgeAttention.setRenewal('a', { until: '2018-03-01', by: 'anna' });
    await site.day('2018-02-04');
    await site.register('a', withRenewals(1, '2018-02-05'));
    await site.day('2018-02-05');
    expect(items()).toHaveLength(1);
    await site.day('2018-03-01');
    expect(items()).toHaveLength(2);
  });
});

it('an end that was renewed, passed, and came back is announced by what was not said yet', async () => {
  await site.register('a', withRenewals(1, '2016-02-02'));
  for (const day of ['2016-02-02', '2016-12-05']) await site.day(day);
  await site.register('a', withRenewals(2, '2016-12-10'));
  await site.day('2016-12-10');
  await site.day('2018-01-31');
  await site.register('a', withRenewals(1, '2018-02-05'));
  await site.day('2018-02-05');
  expect(told().at(-1)).toEqual(['2018-02-05', '2017-01-31', 'reminded', -1]);
});
