import { HOSTILE, type PlatformSetting } from '../../preview/platform';
import { addDays, type Day } from '../../src/policy';
import { PLACES } from '../../src/prompts';
import { serverLicense, stated } from '../builders';
import { value } from '../handlers/app';
import { randomBy } from '../reminders/trouble';
import { BEN, UTC } from './prompt-app';
import { missedBy } from './silence-oracle';
import { type SilenceApp, startSilenceApp } from './silence-stage';

const SEED = Number(process.env.YEAR_SEED ?? 20150509);
const FIRST: Day = '2015-05-09';
const DAYS = 365;
const LICENSES = 5;
const A_TERM = 100;

/** A make-believe company: what its people do on a day, drawn by chance. */
function companyOn(site: SilenceApp, random: () => number) {
  const ends = new Map<string, Day>();
  const chance = (likelihood: number) => random() < likelihood;
  const upTo = (most: number) => Math.floor(random() * most);
  const draftOf = (expiresOn: Day) => ({
    name: 'Paris',
    contact: '',
    license: serverLicense({ history: [stated('2015-01-01', expiresOn)] }),
  });

  const add = async (day: Day) => {
    const expiresOn = addDays(day, 20 + upTo(A_TERM));
    const { id } = await value(site.ask('addLicense', { draft: draftOf(expiresOn), key: null, ...UTC }));
    ends.set(id, expiresOn);
  };
  const renew = async (id: string, end: Day) => {
    const { revision } = await value(site.ask('getLicense', { id }));
    const expiresOn = addDays(end, A_TERM);
    await value(site.ask('saveLicense', { id, revision, draft: draftOf(expiresOn), ...UTC }));
    ends.set(id, expiresOn);
  };
  const remove = async (id: string) => {
    const { revision } = await value(site.ask('getLicense', { id }));
    await value(site.ask('deleteLicense', { id, revision }));
    ends.delete(id);
  };
  const answer = async () => {
    const { items } = await value(site.ask('listRequests', { state: 'open', timeZone: 'UTC' }));
    const state = chance(0.5) ? ('done' as const) : ('declined' as const);
    if (items.length > 0)
      await value(
        site.ask('answerRequests', { ids: items.map(({ id }) => id), answer: { state, line: '' } }),
      );
  };

  return async (day: Day) => {
    if (ends.size < LICENSES && chance(0.1)) await add(day);
    for (const [id, end] of ends) {
      if (end <= addDays(day, 30) && chance(0.1))
        await value(site.ask('setRenewal', { licenseId: id, until: addDays(day, 1 + upTo(30)) }));
      if (end <= addDays(day, 14) && chance(0.2)) await renew(id, end);
      else if (chance(0.002)) await remove(id);
    }
    if (chance(0.01))
      await site.prompt('askAdmin', { licenseId: null, kind: 'seats', text: '', ...UTC }, { as: BEN });
    if (chance(0.3)) await answer();
    if (chance(0.01))
      await site.ask('saveSettings', { settings: { leadDays: [1 + upTo(40), 5], timeZone: 'UTC' } });
    if (chance(0.01)) {
      const reach = PLACES.filter(() => chance(0.2)).map((place) => ({
        place,
        audience: 'user' as const,
        reach: 'nothing' as const,
      }));
      await site.ask('savePromptSwitches', { switches: { reach } });
    }
  };
}

/** The host's license: an evaluation, then a subscription that is over for five days. */
function hostOn(day: Day) {
  const at = (days: number) => `${addDays(FIRST, days)}T00:00:00.000Z`;
  if (day < addDays(FIRST, 40)) return { active: true, isEvaluation: true, trialEndDate: at(40) };
  const isOver = day >= addDays(FIRST, 240) && day < addDays(FIRST, 245);
  const endsOn = day < addDays(FIRST, 245) ? 240 : 600;
  return { active: !isOver, isEvaluation: false, billingPeriod: 'ANNUAL', subscriptionEndDate: at(endsOn) };
}

it.each<[title: string, setting: PlatformSetting | undefined]>([
  ['as it is documented', undefined],
  ['where everything happens that may', HOSTILE],
])('a year on a platform %s: nobody misses anything while there is silence', async (_, setting) => {
  const random = randomBy(SEED);
  const site = await startSilenceApp(setting);
  const live = companyOn(site, random);
  const days = { all: 0, none: 0, one: 0 };
  let skipped = 0;
  const at = (day: Day, hour: number) => {
    site.now = `${day}T${String(hour).padStart(2, '0')}:${String(10 + Math.floor(random() * 50))}:00.000Z`;
  };
  for (let index = 0; index < DAYS; index += 1) {
    const day = addDays(FIRST, index);
    site.hostLicense = hostOn(day);
    at(day, 0);
    expect([day, await missedBy(site)]).toEqual([day, []]);
    // Of three scans in a row, one runs.
    at(day, 1 + Math.floor(random() * 8));
    skipped = random() < 0.1 && skipped < 2 ? skipped + 1 : 0;
    if (skipped === 0) await site.keep();
    at(day, 12);
    if (index % 7 === 0) await site.weekly();
    await live(day);
    // Of four days, the queue loses what it was handed on one.
    if (random() < 0.25) site.platform.queue.splice(0);
    else await site.pass(`${day}T18:00:00.000Z`);
    site.restart();
    at(day, 18);
    expect([day, await missedBy(site)]).toEqual([day, []]);
    const loaded = site.loaded();
    days[loaded === 'all' || loaded === 'none' ? loaded : 'one'] += 1;
  }
  expect(days.none).toBeGreaterThan(40);
  expect(days.all).toBeGreaterThan(40);
  site.close();
});
