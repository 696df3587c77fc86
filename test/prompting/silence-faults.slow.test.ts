import type { CallFault } from '../../preview/platform';
import { addDays } from '../../src/policy';
import { lostOn, passes, refused } from '../broken-calls';
import { serverLicense, stated } from '../builders';
import { value } from '../handlers/app';
import { missedBy } from './silence-oracle';
import { type SilenceApp, startSilenceApp } from './silence-stage';

const licensed = (expiresOn: string) => ({
  name: 'Paris',
  contact: '',
  license: serverLicense({ history: [stated('2015-01-01', expiresOn)] }),
});

/** There is silence: nothing is due before prompts begin, 60 days before the license ends. */
async function silentSite(promptsFrom: string): Promise<{ site: SilenceApp; id: string; revision: string }> {
  const site = await startSilenceApp();
  site.now = '2015-05-09T12:00:00.000Z';
  const draft = licensed(addDays(promptsFrom, 60));
  const { id, revision } = await value(site.ask('addLicense', { draft, key: null, timeZone: 'UTC' }));
  await site.scan('2015-05-10T03:00:00.000Z');
  await site.scan('2015-05-11T03:00:00.000Z');
  expect(site.loaded()).toBe('none');
  site.now = '2015-05-11T12:00:00.000Z';
  site.restart();
  return { site, id, revision };
}

/** The n-th of all calls runs into one fault, those after it into another. Tells how many calls there were. */
function breaking(site: SilenceApp, n: number, at: CallFault, after: CallFault): () => number {
  let calls = 0;
  site.platform.fault = (call) => {
    calls += 1;
    return calls < n ? undefined : (calls === n ? at : after)(call);
  };
  return () => {
    site.platform.fault = undefined;
    return calls;
  };
}

const broken: CallFault = () => {
  throw new TypeError('connection lost');
};

it.each<[title: string, fault: (site: SilenceApp) => CallFault]>([
  ['is refused', () => refused],
  ['does not get through', () => broken],
  ['gets no answer back', ({ platform }) => lostOn(platform)],
])('whichever call of a saving %s: after the next scan nobody misses anything', async (_, fault) => {
  for (let n = 1, calls = n; n <= calls; n += 1) {
    const { site, id, revision } = await silentSite('2016-05-09');
    const end = breaking(site, n, fault(site), passes);
    const draft = licensed('2015-05-01');
    await site.ask('saveLicense', { id, revision, draft, timeZone: 'UTC' }).catch(() => null);
    calls = end();
    await site.scan('2015-05-12T03:00:00.000Z');
    expect([n, await missedBy(site)]).toEqual([n, []]);
    site.close();
  }
});

it('wherever two scans in a row die: nobody misses anything on any day', async () => {
  const begin = '2015-06-20';
  for (const n of [1, 5, 9])
    for (let before = 6; before >= 0; before -= 1) {
      const { site } = await silentSite(begin);
      const first = addDays(begin, -before);
      for (let day = addDays(begin, -8); day <= addDays(begin, 2); day = addDays(day, 1)) {
        const isBad = day === first || day === addDays(first, 1);
        site.now = `${day}T02:00:00.000Z`;
        expect([n, first, day, await missedBy(site)]).toEqual([n, first, day, []]);
        const end = isBad ? breaking(site, n, broken, broken) : () => 0;
        await site.scan(`${day}T03:00:00.000Z`).catch(() => null);
        end();
        expect([n, first, day, await missedBy(site)]).toEqual([n, first, day, []]);
      }
      site.close();
    }
});

it('products that take no property load their modules, as before', async () => {
  const site = await startSilenceApp();
  site.platform.fault = ({ path }) =>
    path.includes('/app/properties/') ? new Response('{}', { status: 403 }) : undefined;
  await value(site.ask('addLicense', { draft: licensed('2016-05-09'), key: null, timeZone: 'UTC' }));
  for (const day of ['2015-05-10', '2015-05-11', '2015-05-12'])
    expect(await site.scan(`${day}T03:00:00.000Z`)).toEqual({ statusCode: 204 });
  expect(site.loaded()).toBe('all');
  expect(site.log).toEqual([]);
  site.close();
});

it('one product that is out of reach keeps the other from nothing', async () => {
  const { site, id, revision } = await silentSite('2016-05-09');
  site.platform.fault = ({ to, path }) =>
    to.remote === 'jira' && path.includes('/app/properties/')
      ? new Response('{}', { status: 503 })
      : undefined;
  const draft = licensed('2015-05-01');
  await value(site.ask('saveLicense', { id, revision, draft, timeZone: 'UTC' }));
  expect(site.loaded()).toBe('page-banner');
  expect(await site.scan('2015-05-12T03:00:00.000Z')).toEqual({ statusCode: 500 });
  site.platform.fault = undefined;
  await site.scan('2015-05-13T03:00:00.000Z');
  expect(site.loaded()).toBe('all');
  site.close();
});
