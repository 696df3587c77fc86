import type { PlatformCall } from '../../preview/platform';
import { keepDigest } from '../../src/jobs/keep-digest';
import { DIGEST_ENTITY } from '../../src/ports/forge/digest-row';
import { forgeReminderPorts } from '../../src/ports/forge/reminding';
import { serverLicense, stated } from '../builders';
import { value } from '../handlers/app';
import { everyMeeting, type Meeting } from '../interleavings';
import { UTC } from './prompt-app';
import { type SilenceApp, startSilenceApp } from './silence-stage';

const draftOf = (expiresOn: string) => ({
  name: 'Paris',
  contact: '',
  license: serverLicense({ history: [stated('2015-01-01', expiresOn)] }),
});

/** The calls by which the digest is made, dropped and read, and those that it is made from. */
const counts = ({ body }: PlatformCall) => /"(digest|attention)"/.test(JSON.stringify(body ?? ''));

const digests = (site: SilenceApp) => site.platform.store.table(`entity/${DIGEST_ENTITY}`);

it('in every order of their calls, wherever one is killed: nobody is told by a digest what the index does not say', async () => {
  let made = 0;
  const begin = async (): Promise<Meeting> => {
    const site = await startSilenceApp();
    site.now = '2015-05-10T03:00:00.000Z';
    const { id, revision } = await value(
      site.ask('addLicense', { draft: draftOf('2015-05-20'), key: null, ...UTC }),
    );
    site.restart();
    site.now = '2015-05-11T03:00:00.000Z';
    const scan = () => site.during({}, () => keepDigest({ ...forgeReminderPorts, ...site.ports }));
    const draft = draftOf('2016-05-20');
    return {
      platform: site.platform,
      flows: [scan, () => site.ask('saveLicense', { id, revision, draft, ...UTC })],
      counts,
      end: async () => {
        if (JSON.stringify(digests(site).get('digest')).includes('json')) made += 1;
        const withDigest = await site.prompt('getPrompt', UTC);
        digests(site).clear();
        expect(withDigest).toEqual(await site.prompt('getPrompt', UTC));
        site.close();
      },
    };
  };
  const meetings = await everyMeeting(begin, true);
  // A digest is left where the saving was killed before it began.
  expect(made).toBeGreaterThan(0);
  expect(meetings).toBeGreaterThan(made);
});

it('two changes of the same, in every order of their calls: the digest tells the later one', async () => {
  let used = 0;
  const begin = async (): Promise<Meeting> => {
    const site = await startSilenceApp();
    site.now = '2015-05-10T03:00:00.000Z';
    const { id } = await value(site.ask('addLicense', { draft: draftOf('2015-05-20'), key: null, ...UTC }));
    await site.scan('2015-05-11T03:00:00.000Z');
    site.restart();
    let begun = 0;
    // Who comes first has begun; and what is read by its key is read as soon as what comes before is done.
    const isStep = (call: PlatformCall) =>
      counts(call) &&
      !call.path.endsWith('entity/get') &&
      !(call.path.endsWith('transaction') && (begun += 1) === 1);
    return {
      platform: site.platform,
      flows: [
        () => site.ask('setRenewal', { licenseId: id, until: '2015-08-01' }),
        () => site.ask('setRenewal', { licenseId: id, until: null }),
      ],
      counts: isStep,
      end: async () => {
        const stored = JSON.stringify(digests(site).get('digest'));
        if (stored.includes('json') && stored.includes('"open":[]')) used += 1;
        const withDigest = await site.prompt('getPrompt', UTC);
        digests(site).clear();
        expect(withDigest).toEqual(await site.prompt('getPrompt', UTC));
        site.close();
      },
    };
  };
  const meetings = await everyMeeting(begin, false);
  // Neither has to give the digest up because of the other.
  expect(used).toBe(meetings);
});
