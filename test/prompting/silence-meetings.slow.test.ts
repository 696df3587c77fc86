import type { PlatformCall } from '../../preview/platform';
import { serverLicense, stated } from '../builders';
import { value } from '../handlers/app';
import { everyMeeting, type Meeting } from '../interleavings';
import { missedBy } from './silence-oracle';
import { type SilenceApp, startSilenceApp } from './silence-stage';

const licensed = (expiresOn: string) => ({
  name: 'Paris',
  contact: '',
  license: serverLicense({ history: [stated('2015-01-01', expiresOn)] }),
});

/** The calls by which silence is kept in one product, and those by which it is decided. */
const counts = ({ path, body }: PlatformCall) =>
  path.startsWith('/wiki/api/v2/app/properties/') || JSON.stringify(body ?? '').includes('"attention"');

/** A site whose register holds one license that is far from its end, on which nothing was changed for a day. */
async function started(): Promise<{ site: SilenceApp; id: string; revision: string }> {
  const site = await startSilenceApp();
  site.now = '2015-05-10T03:00:00.000Z';
  const draft = licensed('2016-05-09');
  const { id, revision } = await value(site.ask('addLicense', { draft, key: null, timeZone: 'UTC' }));
  for (const product of ['confluence', 'jira'] as const)
    await site.during({}, () => site.ports.silence.takeBackChange(product, new Date(site.now)));
  site.restart();
  return { site, id, revision };
}

it('in every order of their calls, wherever one is killed: a license is saved while a scan sets silence', async () => {
  let silences = 0;
  const begin = async (): Promise<Meeting> => {
    const { site, id, revision } = await started();
    const draft = licensed('2015-05-01');
    site.now = '2015-05-11T03:00:00.000Z';
    return {
      platform: site.platform,
      flows: [() => site.keep(), () => site.ask('saveLicense', { id, revision, draft, timeZone: 'UTC' })],
      counts,
      end: async () => {
        if (!site.isLoaded('page-banner')) silences += 1;
        expect(await missedBy(site)).toEqual([]);
        site.close();
      },
    };
  };
  const meetings = await everyMeeting(begin, true);
  // Silence is left where the saving was killed before it began.
  expect(silences).toBeGreaterThan(0);
  expect(meetings).toBeGreaterThan(10 * silences);
});
