import type { CallFault } from '../../preview/platform';
import { startSite } from './site';
import { LICENSE, siteForEach } from './stage';

const site = siteForEach();

/** The day on which the first reminder of the license is due, 60 days before its end. */
const DAY = '2015-12-02';

const registerMany = async (count: number, at = site) => {
  for (let index = 0; index < count; index += 1) await at.register(`l${index}`, LICENSE);
};

/** One call of a kind that speaks of one key. */
const failing =
  (path: string, key: string): CallFault =>
  (call) =>
    call.path.endsWith(path) && JSON.stringify(call.body).includes(`${key}"`)
      ? new Response('{}', { status: 500 })
      : undefined;

describe('one row that always fails hides nothing', () => {
  it.each([
    ['when it is written', '/entity/set', 'maintenance:2016-01-31:l7'],
    ['when it is read with others and alone', '/batch/get', 'maintenance:2016-01-31:l7'],
    ['when the renewals in progress are asked for', '/batch/get', 'renewal:l7'],
  ])('%s', async (_, path, key) => {
    await registerMany(60);
    site.platform.fault = failing(path, key);
    site.now = `${DAY}T06:00:00.000Z`;
    expect(await site.scan()).toEqual({ statusCode: 500 });
    await site.deliver();
    expect(site.history()).toHaveLength(59);
    site.platform.fault = undefined;
    await site.day('2015-12-03');
    expect(site.history()).toHaveLength(60);
  });

  it('a license that cannot be migrated: the others are, the scan runs, and the next one does the rest', async () => {
    await registerMany(60);
    const attention = site.platform.store.table('entity/attention');
    attention.clear();
    site.platform.fault = failing('/transaction', 'license:l7');
    site.now = `${DAY}T06:00:00.000Z`;
    expect(await site.scan()).toEqual({ statusCode: 500 });
    await site.deliver();
    expect(site.history()).toHaveLength(60);
    expect(attention.size).toBe(59);
    const before = attention.get('license:l8');
    site.platform.fault = undefined;
    await site.day('2015-12-03');
    expect(attention.size).toBe(60);
    expect(attention.get('license:l8')).toBe(before);
    expect(await site.ports.schema.get()).toMatchObject({ version: 3 });
  });

  it('a list that cannot be read keeps no other from being read', async () => {
    await site.register('a', LICENSE);
    await site.planned(DAY);
    await site.register('b', LICENSE);
    site.platform.fault = failing('/entity/query', 'by-due-day');
    await site.day('2015-12-03');
    expect(site.history().map(({ licenseId }) => licenseId)).toEqual(['a']);
    expect(await site.ports.ledger.scannedThrough()).toBe(DAY);
  });

  it('an end that was left out on its last day is met by the next scan', async () => {
    await site.day('2016-01-30');
    await registerMany(3);
    site.platform.fault = failing('/entity/set', 'maintenance:2016-01-31:l1');
    await site.day('2016-02-01');
    expect(site.history()).toHaveLength(2);
    site.platform.fault = undefined;
    await site.day('2016-02-02');
    expect(site.history()).toHaveLength(3);
  });
});

it('a scan of more than a page and a push holds against cursors that die within fifty calls', async () => {
  const late = startSite({ setting: { lagMs: 0, emptyPages: true, cursorCalls: 50 } });
  try {
    await registerMany(520, late);
    late.platform.store.table('entity/attention').clear();
    late.now = `${DAY}T06:00:00.000Z`;
    expect(await late.scan()).toEqual({ statusCode: 204 });
    expect(late.platform.queue.filter(({ body }) => 'keys' in body)).toHaveLength(52);
  } finally {
    late.close();
  }
});
