import { forgeSettings } from '../../src/ports/forge/settings-store';
import { serverLicense, stated } from '../builders';
import { GONE_SPACE, LICENSE, OPS, RENEWED, siteForEach } from './stage';

const site = siteForEach();

describe('other lead times', () => {
  it('keep an eye on what stands in one target while the other one failed', async () => {
    await site.choose({ workItem: OPS, page: GONE_SPACE });
    await site.register('a', LICENSE);
    await site.day('2015-12-02');
    expect(site.states()).toEqual(['failed']);
    await forgeSettings.set({ leadDays: [7], timeZone: 'UTC' });
    await site.day('2015-12-03');
    expect(site.states()).toEqual(['delivered']);
    await site.register('a', RENEWED);
    await site.day('2015-12-20');
    expect(site.workItems()).toMatchObject([{ status: 'done', comments: [{}] }]);
  });

  it('announce each end once by the new ones, and none again by the old ones', async () => {
    await site.register('a', LICENSE);
    await site.day('2015-12-02');
    await forgeSettings.set({ leadDays: [60, 45, 5], timeZone: 'UTC' });
    for (const day of ['2015-12-16', '2015-12-17', '2016-01-01', '2016-01-25', '2016-01-26', '2016-01-31'])
      await site.day(day);
    expect(site.told()).toEqual([
      ['2015-12-02', 'reminded', 60, []],
      ['2015-12-17', 'reminded', 45, []],
      ['2016-01-26', 'reminded', 5, []],
      ['2016-01-31', 'reminded', 0, []],
    ]);
  });
});

it('a zone that is behind the one before says nothing twice, and forgets nobody', async () => {
  await forgeSettings.set({ leadDays: [60, 30, 7], timeZone: 'Pacific/Auckland' });
  await site.register('a', LICENSE);
  site.now = '2016-01-31T11:30:00.000Z';
  await site.scan();
  await site.deliver();
  await forgeSettings.set({ leadDays: [60, 30, 7], timeZone: 'Pacific/Honolulu' });
  // Ended yesterday by the new zone, whose today was scanned already by the old one.
  await site.register('b', serverLicense({ history: [stated('2015-01-31', '2016-01-30')] }));
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
