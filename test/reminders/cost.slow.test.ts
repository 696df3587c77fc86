import { serverLicense, stated } from '../builders';
import { type Site, startSite } from './site';
import { GONE_SPACE, siteForEach } from './stage';

const site = siteForEach();

/** The most pages that making the digest reads besides. */
const DIGEST_PAGES = 9;

const ending = (expiresOn: string) => serverLicense({ history: [stated('2015-01-01', expiresOn)] });

/** What a scan of a day asks the storage of a site, by kind. */
async function asked(far: number, due: number, at: Site = site): Promise<Record<string, number>> {
  for (let index = 0; index < far; index += 1)
    await at.register(`far-${index}`, ending(index % 2 === 0 ? '2030-01-01' : '2014-06-30'));
  for (let index = 0; index < due; index += 1) await at.register(`due-${index}`, ending('2016-01-31'));
  await at.day('2015-12-01');
  at.platform.log.clear();
  at.now = '2015-12-02T06:00:00.000Z';
  expect(await at.scan()).toEqual({ statusCode: 204 });
  return at.platform.log.counts();
}

it('a scan costs what is due: 2,000 licenses of which 3 are due are read no more than 3 alone', async () => {
  const among2000 = await asked(1997, 3);
  expect(site.platform.queue).toHaveLength(1);
  const other = startSite();
  const { 'kvs entity/query': queries, ...others } = among2000;
  const { 'kvs entity/query': queriesAlone, ...alone } = await asked(0, 3, other);
  other.close();
  expect(others).toEqual(alone);
  expect(queriesAlone).toBe(11);
  // The digest for prompts looks along the index at what is nearest to today, in pages of a bounded number.
  expect(queries).toBeLessThanOrEqual(11 + DIGEST_PAGES);
  const calls = Object.values(among2000).reduce((sum, count) => sum + count, 0);
  // Five settings and marks, three reads along indexes, two batches; the host's license, which the platform is asked
  // about between a read and a writing; and for each that is due, one writing.
  // Whether there is silence takes four reads of properties and three along an index; the digest takes six calls
  // and its pages. Two reads more look for what is to be forgotten.
  expect(calls).toBeLessThanOrEqual(10 + 3 + 3 + 1 + 4 + 3 + 6 + 2 + DIGEST_PAGES);
});

it('what is paused or failed for good costs reading, and the scan writes nothing of it', async () => {
  await site.choose({ page: GONE_SPACE });
  await asked(0, 30);
  await site.deliver();
  expect(site.rows().every(({ state }) => state === 'failed')).toBe(true);
  site.now = '2015-12-03T06:00:00.000Z';
  site.platform.log.clear();
  await site.scan();
  // The digest, made anew each day.
  expect(site.platform.log.counts()['kvs transaction']).toBe(1);
  expect(site.platform.log.counts()['kvs entity/set']).toBeUndefined();
});

it('what is due at once goes to the queue in pieces, and in pushes that it takes', async () => {
  await asked(0, 520);
  const { queue, log } = site.platform;
  expect(queue).toHaveLength(52);
  expect(queue.every(({ body }) => (body.keys as string[]).length <= 10)).toBe(true);
  expect(new Set(queue.flatMap(({ body }) => body.keys as string[])).size).toBe(520);
  const pushes = log.requests.filter(({ operation }) => operation.includes('/queue/publish/'));
  expect(pushes.map(({ status }) => status)).toEqual([201, 201]);
});

it('the longest ids that a register takes fit into one push', async () => {
  const name = (index: number) => `${index}`.padStart(100, 'x');
  for (let index = 0; index < 500; index += 1) await site.register(name(index), ending('2016-01-31'));
  site.now = '2015-12-02T06:00:00.000Z';
  await site.scan();
  expect(site.platform.queue).toHaveLength(50);
});

it('a queue that takes nothing: what was planned is handed over by the next scan, once', async () => {
  await site.register('a', ending('2016-01-31'));
  site.platform.fault = ({ path }) =>
    path.startsWith('/webhook/queue/') ? Response.json({}, { status: 429 }) : undefined;
  await site.day('2015-12-02');
  expect(site.history()).toEqual([]);
  site.platform.fault = undefined;
  await site.day('2015-12-03');
  expect(site.history()).toMatchObject([{ day: '2015-12-03', milestone: 60 }]);
});
