import { forgeAttention } from '../../src/ports/forge/attention';
import { killAt, WORK_ITEMS } from './lost-calls';
import { LICENSE, OPS, RENEWED, siteForEach } from './stage';

const site = siteForEach();

describe('a renewal in progress', () => {
  it('that is taken back after the end does not keep the reminder until its day', async () => {
    await site.register('a', LICENSE);
    await forgeAttention.setRenewal('a', { until: '2016-06-01', by: 'anna' });
    for (const day of ['2015-12-02', '2016-02-01', '2016-02-14']) await site.day(day);
    await forgeAttention.setRenewal('a', null);
    await site.day('2016-02-15');
    expect(site.told()).toEqual([['2016-02-15', 'reminded', -1, [60, 30, 7, 0]]]);
  });

  it('ends with the renewal: the work item that was open is closed at once', async () => {
    await site.choose({ workItem: OPS });
    await site.register('a', LICENSE);
    await site.day('2015-12-02');
    await forgeAttention.setRenewal('a', { until: '2016-06-01', by: 'anna' });
    await site.day('2016-01-01');
    expect(site.states()).toEqual(['paused']);
    await site.register('a', RENEWED);
    await site.day('2016-01-02');
    expect(site.workItems()).toMatchObject([{ status: 'done', comments: [{}] }]);
    expect(site.told().at(-1)).toEqual(['2016-01-02', 'settled', null, []]);
  });

  it('costs no writing while it lasts', async () => {
    await site.register('a', LICENSE);
    await forgeAttention.setRenewal('a', { until: '2016-06-01', by: 'anna' });
    await site.day('2015-12-02');
    const [before] = site.rows();
    await site.day('2015-12-03');
    expect(site.rows()).toEqual([before]);
  });

  it('leaves alone what a delivery has in hand', async () => {
    await site.choose({ workItem: OPS });
    await site.register('a', LICENSE);
    await killAt(site, await site.planned('2015-12-02'), WORK_ITEMS);
    const [before] = site.rows();
    await forgeAttention.setRenewal('a', { until: '2016-06-01', by: 'anna' });
    await site.scan();
    expect(site.rows()).toEqual([before]);
    site.now = '2015-12-02T07:00:00.000Z';
    await site.deliver();
    expect(site.states()).toEqual(['paused']);
  });

  it('has reminders pause, and the latest one follows when it lapses by itself', async () => {
    await site.register('a', LICENSE);
    await forgeAttention.setRenewal('a', { until: '2016-03-01', by: 'anna' });
    for (const day of ['2015-12-02', '2016-01-01', '2016-02-01', '2016-02-29']) await site.day(day);
    expect(site.told()).toEqual([]);
    expect(site.states()).toEqual(['paused']);
    await site.day('2016-03-01');
    expect(site.told()).toEqual([['2016-03-01', 'reminded', -1, [60, 30, 7, 0]]]);
  });

  it('is followed by nothing where it was renewed', async () => {
    await site.register('a', LICENSE);
    await forgeAttention.setRenewal('a', { until: '2016-03-01', by: 'anna' });
    await site.day('2015-12-02');
    await site.register('a', RENEWED);
    await site.day('2016-03-01');
    expect(site.told()).toEqual([]);
    expect(site.states()).toEqual(['closed']);
  });
});
