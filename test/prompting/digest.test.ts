import { changeAccount } from '../../preview/platform';
import type { Answered } from '../../src/contract/failure';
import type { SavedLicense } from '../../src/contract/licenses';
import { DIGEST_ENTITY } from '../../src/ports/forge/digests';
import { breakAt, refused } from '../broken-calls';
import { serverLicense, stated } from '../builders';
import { value } from '../handlers/app';
import { ANNA, BEN, UTC } from './prompt-app';
import { type SilenceApp, startSilenceApp } from './silence-stage';

const draftOf = (expiresOn: string, name = 'Paris') => ({
  name,
  contact: 'Anna Keller',
  license: serverLicense({ history: [stated('2014-01-01', expiresOn)] }),
});

let site: SilenceApp;
beforeEach(async () => {
  site = await startSilenceApp();
});
afterEach(() => site.close());

const add = (expiresOn: string, name?: string) =>
  value(site.ask('addLicense', { draft: draftOf(expiresOn, name), key: null, ...UTC }));
const said = async (as: string = BEN) => {
  const answer = await site.prompt('getPrompt', UTC, { as, module: 'jira:issueContext' });
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
};
const digest = () => site.platform.store.table(`entity/${DIGEST_ENTITY}`).get('digest')?.value;
const isMade = () => JSON.stringify(digest() ?? '').includes('json');

/** A register of 40 licenses, and a scan a day after the last change. */
async function settled(): Promise<SavedLicense> {
  site.now = '2015-05-09T06:00:00.000Z';
  for (let index = 0; index < 40; index += 1)
    await add(`2015-${index % 2 === 0 ? '04' : '06'}-15`, `No ${index}`);
  const last = await add('2015-05-12');
  await site.scan('2015-05-09T12:00:00.000Z');
  await site.scan('2015-05-10T06:00:00.000Z');
  site.restart();
  return last;
}

it('is read by its key, and nothing else of the register is', async () => {
  await settled();
  expect(isMade()).toBe(true);
  site.platform.log.clear();
  expect((await said()).prompt).toMatchObject({ day: '2015-05-12' });
  const asked = site.platform.log.requests.filter(({ service }) => service === 'kvs');
  expect(asked.filter(({ operation }) => operation === 'entity/query')).toEqual([]);
  const [first] = asked;
  expect(first).toMatchObject({ operation: 'entity/get' });
  expect(first!.responseBytes).toBeLessThan(10_000);
});

it.each<[string, (last: SavedLicense) => Promise<Answered<unknown>>]>([
  [
    'is saved with another end',
    ({ id, revision }) => site.ask('saveLicense', { id, revision, draft: draftOf('2017-05-12'), ...UTC }),
  ],
  ['is deleted', ({ id, revision }) => site.ask('deleteLicense', { id, revision })],
  ['is being renewed', ({ id }) => site.ask('setRenewal', { licenseId: id, until: '2015-07-01' })],
  [
    'is to lapse',
    ({ id, revision }) => site.ask('decide', { licenses: [{ id, revision }], intent: { is: 'lapse' } }),
  ],
  [
    'is not announced any more: settings',
    () => site.ask('saveSettings', { settings: { leadDays: [1], timeZone: 'UTC' } }),
  ],
  [
    'is not told to users any more: switches',
    () =>
      site.ask('savePromptSwitches', {
        switches: { reach: [{ place: 'issue-panel', audience: 'user', reach: 'nothing' }] },
      }),
  ],
])('a license that the digest tells of %s: that is told at once', async (_, change) => {
  const last = await settled();
  expect((await said()).prompt).toMatchObject({ day: '2015-05-12' });
  await value(change(last));
  expect(isMade()).toBe(false);
  expect((await said()).prompt?.day).not.toBe('2015-05-12');
});

it('a license is added: that is told at once', async () => {
  await settled();
  await add('2015-05-11', 'Oslo');
  expect((await said()).prompt).toMatchObject({ day: '2015-05-11' });
});

it('a user asks for something: admins are told at once', async () => {
  await settled();
  const { prompt } = await said();
  expect(
    await site.prompt('askAdmin', { licenseId: prompt!.license!.id, kind: 'seats', text: '', ...UTC }),
  ).toMatchObject({ ok: true });
  expect((await said(ANNA)).prompt).toMatchObject({ cause: 'requests-waiting' });
});

it('is made half an hour after the last change, and not before', async () => {
  await settled();
  await add('2016-05-11', 'Oslo');
  await site.scan('2015-05-10T06:29:59.000Z');
  expect(isMade()).toBe(false);
  await site.scan('2015-05-10T06:30:00.000Z');
  expect(isMade()).toBe(true);
});

it('is not made by the first scan of a release that has one: it knows of no change', async () => {
  site.platform.store.table(`entity/${DIGEST_ENTITY}`).clear();
  await site.scan('2015-05-09T06:00:00.000Z');
  expect(isMade()).toBe(false);
  await site.scan('2015-05-09T07:00:00.000Z');
  expect(isMade()).toBe(true);
});

it('cannot be dropped: the command is refused, and nothing is stored', async () => {
  await settled();
  site.platform.fault = breakAt(1, refused, refused);
  const answer = await site.ask('addLicense', { draft: draftOf('2015-05-11', 'Oslo'), key: null, ...UTC });
  site.platform.fault = undefined;
  expect(answer).toMatchObject({ ok: false, failure: { code: 'storage-unavailable' } });
  expect(isMade()).toBe(true);
  expect((await said()).prompt).toMatchObject({ day: '2015-05-12' });
});

it('does not outlive an account that it names', async () => {
  const { id } = await settled();
  await value(site.ask('setRenewal', { licenseId: id, until: '2016-07-01' }));
  await site.scan('2015-05-11T06:00:00.000Z');
  expect(JSON.stringify(digest())).toContain(ANNA);
  changeAccount(site.platform.store, ANNA, { status: 'closed', at: Date.parse(site.now) });
  site.restart();
  await site.weekly();
  expect(isMade()).toBe(false);
  expect(JSON.stringify(digest())).not.toContain(ANNA);
});

it('of another form, as another release stores it, is not read', async () => {
  await settled();
  const table = site.platform.store.table(`entity/${DIGEST_ENTITY}`);
  const row = table.get('digest')!;
  const { state } = row.value as { state: object };
  table.set('digest', { ...row, value: { mark: 'other', state: { ...state, form: 2, json: '[]' } } });
  expect((await said()).prompt).toMatchObject({ day: '2015-05-12' });
});
