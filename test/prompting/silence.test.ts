import { serverLicense } from '../builders';
import { value } from '../handlers/app';
import { BEN, UTC } from './prompt-app';
import { type SilenceApp, startSilenceApp } from './silence-stage';

let site: SilenceApp;
beforeEach(async () => {
  site = await startSilenceApp();
});
afterEach(() => site.close());

const ending = (expiresOn: string) =>
  serverLicense({ history: [{ kind: 'statement', on: '2015-01-01', expiresOn }] });
const add = async (expiresOn: string) => {
  const draft = { name: 'Paris', contact: '', license: ending(expiresOn) };
  const { id } = await value(site.ask('addLicense', { draft, key: null, timeZone: 'UTC' }));
  return id;
};

it('the products load their modules until two scans, a day apart, found nothing due', async () => {
  site.now = '2015-05-09T12:00:00.000Z';
  await add('2016-05-09');
  expect(site.loaded()).toBe('all');
  await site.scan('2015-05-10T03:00:00.000Z');
  expect(site.loaded()).toBe('all');
  await site.scan('2015-05-11T03:00:00.000Z');
  expect(site.loaded()).toBe('none');
});

it('a change within the last half hour is not yet taken for settled', async () => {
  site.now = '2015-05-10T02:31:00.000Z';
  await add('2016-05-09');
  await site.scan('2015-05-10T03:00:00.000Z');
  await site.scan('2015-05-11T03:00:00.000Z');
  expect(site.loaded()).toBe('all');
  await site.scan('2015-05-12T03:00:00.000Z');
  expect(site.loaded()).toBe('none');
});

/** Nothing is due for long, and the products know. */
async function silent(expiresOn = '2016-05-09'): Promise<string> {
  site.now = '2015-05-09T12:00:00.000Z';
  const id = await add(expiresOn);
  await site.scan('2015-05-10T03:00:00.000Z');
  await site.scan('2015-05-11T03:00:00.000Z');
  expect(site.loaded()).toBe('none');
  site.now = '2015-05-11T12:00:00.000Z';
  return id;
}

it('a scan that finds what stands there writes nothing', async () => {
  await silent();
  for (const day of ['12', '13', '14']) {
    site.platform.log.clear();
    await site.scan(`2015-05-${day}T03:00:00.000Z`);
    const asked = site.platform.log.requests.filter(({ operation }) =>
      operation.includes('/app/properties/'),
    );
    expect(asked.map(({ operation }) => operation.split(' ')[0])).toEqual(['GET', 'GET', 'GET', 'GET']);
  }
});

it('silence ends before somebody is told something, in any time zone', async () => {
  // 60 days before: prompts begin on 2015-06-30.
  await silent('2015-08-29');
  const loaded: [day: string, loaded: string][] = [];
  for (let day = 20; day <= 30; day += 1) {
    await site.scan(`2015-06-${day}T03:00:00.000Z`);
    loaded.push([`2015-06-${day}`, site.loaded()]);
  }
  expect(loaded.filter(([, what]) => what === 'none').at(-1)).toEqual(['2015-06-26', 'none']);
});

it.each<[title: string, command: (id: string) => Promise<unknown>]>([
  ['a license is added', () => add('2017-01-01')],
  [
    'people are announced earlier',
    () => site.ask('saveSettings', { settings: { leadDays: [300], timeZone: 'UTC' } }),
  ],
  ['a place is switched on', () => site.ask('savePromptSwitches', { switches: { reach: [] } })],
  [
    'somebody asks',
    () => site.prompt('askAdmin', { licenseId: null, kind: 'seats', text: '', ...UTC }, { as: BEN }),
  ],
  ['a renewal is in progress', (id) => site.ask('setRenewal', { licenseId: id, until: '2015-06-01' })],
  ['a license is imported', () => site.ask('applyImport', { rows: [], timeZone: 'UTC' })],
])('%s: from then on the products load their modules', async (_, command) => {
  const id = await silent();
  await command(id);
  expect(site.loaded()).toBe('all');
});

it('the weekly job ends the silence where it has something to tidy, and else leaves it', async () => {
  site.now = '2015-05-09T12:00:00.000Z';
  await site.ask('setRenewal', { licenseId: await add('2016-05-09'), until: '2015-05-12' });
  await site.scan('2015-05-10T03:00:00.000Z');
  await site.scan('2015-05-11T03:00:00.000Z');
  site.now = '2015-05-11T12:00:00.000Z';
  await site.weekly();
  expect(site.loaded()).toBe('none');
  site.now = '2015-05-18T12:00:00.000Z';
  await site.weekly();
  expect(site.loaded()).toBe('all');
});
