import { everyFile } from '../exchange/exporting/every-file';
import { Broken, type Life, liveMorning } from './live';
import { accountOf } from './site';
import { storedOn } from './stored';
import { CALM } from './weather';

const HOUR_MS = 3_600_000;

/** Some calm days, on which whatever broke off has to come to its end. Then nothing may be left of it. */
export async function liveToRest(life: Life): Promise<void> {
  const { site } = life;
  site.hostLicense = undefined;
  life.isHostNews = true;
  site.restart();
  for (let day = 0; day < 3; day += 1)
    await liveMorning(life, { went: 'calm', weather: CALM, isTwice: false });
  await site.job('personalData', CALM).ended;
  await sweep(life);
  await liveMorning(life, { went: 'calm', weather: CALM, isTwice: false });
  await exportAll(life);
  const faults = restFaults(life);
  if (faults.length > 0) throw new Broken(faults.join('\n'));
}

/** Admins go on with their work: each time, keys that were left behind are dropped. */
async function sweep({ site }: Life): Promise<void> {
  const times = Math.ceil(storedOn(site).looseKeys.size / 10) + 1;
  for (let time = 0; time < times; time += 1) {
    site.now += 2 * HOUR_MS;
    const payload = { id: 'none', revision: 'none' };
    await site.ask({ who: 'admin', module: 'jira:adminPage', question: 'deleteLicense', payload }, CALM)
      .ended;
  }
}

/** Whoever administers the site takes the register out, as each file: no key may be in any. */
async function exportAll({ site }: Life): Promise<void> {
  const today = new Date(site.now).toISOString().slice(0, 10);
  const entries = storedOn(site).licenses.map(({ entry }) => entry);
  for (const [name, text] of await everyFile(entries, today)) site.told(`an export as ${name}`, text);
}

function restFaults(life: Life): string[] {
  const { site } = life;
  const { licenses, looseKeys, secrets, facts, reminders, requests } = storedOn(site);
  const ids = new Set(licenses.map(({ id }) => id));
  const used = new Set(licenses.map(({ keyReference }) => keyReference));
  const renewals = facts.flatMap(({ fact }) => (fact.is === 'renewal' ? [fact] : []));
  const today = new Date(site.now).toISOString().slice(0, 10);
  return [
    ...[...looseKeys].map((key) => `${key} is still loose.`),
    ...[...secrets.keys()]
      .filter((key) => key.startsWith('license-key:') && !used.has(key))
      .map((key) => `${key} is without a license.`),
    ...renewals
      .filter(({ licenseId }) => !ids.has(licenseId))
      .map(({ licenseId }) => `A renewal is in progress of ${licenseId}, which is gone.`),
    ...requests
      .filter(
        ({ state, kind, license, until }) =>
          state === 'under-way' &&
          kind === 'renewal' &&
          ids.has(license) &&
          (until ?? '') > today &&
          !renewals.some(({ licenseId }) => licenseId === license),
      )
      .map(
        ({ license }) => `Who asked for a renewal of ${license} reads that it is under way, and it is not.`,
      ),
    ...closedFaults(life),
    ...reminders
      // Where the host tells nothing of its own license any more, what was planned of that waits.
      .filter(({ state, key }) => ['planned', 'delivering'].includes(state) && key.startsWith('maintenance:'))
      .map(({ key, state }) => `The reminder of ${key} is still ${state}.`),
  ];
}

/** Of an account that was closed, nothing is kept. */
function closedFaults({ site, closed }: Life): string[] {
  const { store, manifest } = site.platform;
  const tables = ['value', ...manifest.entities.map(({ name }) => `entity/${name}`)];
  return [...closed].flatMap((who) =>
    tables
      .filter((table) => JSON.stringify([...store.table(table)]).includes(accountOf(who)))
      .map((table) => `The account of ${who} is closed, and stands in ${table}.`),
  );
}
