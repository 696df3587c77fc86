import { type CallFault, changeAccount } from '../../preview/platform';
import { AS_DOCUMENTED } from '../../preview/platform/setting';
import type { Answered } from '../../src/contract/failure';
import { NOT_REGISTERED } from '../../src/contract/import';
import type { SavedLicense } from '../../src/contract/licenses';
import { DIGEST_ENTITY } from '../../src/ports/forge/digest-row';
import { breakAt, lostOn, refused } from '../broken-calls';
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
/** Whether it was made anew, and nothing was changed since. */
const isNew = () => isMade() && !JSON.stringify(digest()).includes('changedAt');
const queries = () =>
  site.platform.log.requests.filter(({ operation }) => operation === 'entity/query').length;
/** What is said, and that one row tells it. */
const saidByDigest = async (as?: string) => {
  site.platform.log.clear();
  const told = await said(as);
  expect(queries()).toBe(0);
  return told;
};

/** A row of an import, of a license that is not registered yet. */
const rowOf = (id: string, expiresOn: string) => ({
  row: {
    id,
    name: id,
    product: 'jira-server',
    channel: 'direct',
    history: [{ kind: 'statement', on: '2015-01-01', expiresOn }],
  },
  expected: NOT_REGISTERED,
});

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
  expect((await saidByDigest()).prompt?.day).not.toBe('2015-05-12');
});

it('a license is added: that is told at once, though queries do not see it yet', async () => {
  site.close();
  site = await startSilenceApp({ ...AS_DOCUMENTED, lagMs: 600_000 });
  await settled();
  await add('2015-05-11', 'Oslo');
  expect((await saidByDigest()).prompt).toMatchObject({ day: '2015-05-11' });
});

it('a hundred rows are imported: what is nearest of all is told at once, in one small read', async () => {
  await settled();
  const rows = Array.from({ length: 100 }, (_, index) =>
    rowOf(`row-${index}`, `2015-05-${11 + (index % 20)}`),
  );
  const done = await value(site.ask('applyImport', { rows, ...UTC }));
  expect(done.filter(({ outcome }) => outcome === 'add')).toHaveLength(100);
  const { prompt } = await saidByDigest();
  expect(prompt).toMatchObject({ day: '2015-05-11' });
  expect(JSON.stringify(digest()).length).toBeLessThan(10_000);
});

it('a user asks for something: admins are told at once', async () => {
  await settled();
  const { prompt } = await said();
  expect(
    await site.prompt('askAdmin', { licenseId: prompt!.license!.id, kind: 'seats', text: '', ...UTC }),
  ).toMatchObject({ ok: true });
  expect((await said(ANNA)).prompt).toMatchObject({ cause: 'requests-waiting' });
});

describe('while it is not known what a change wrote, nobody is told by the digest', () => {
  const saveTill = ({ id, revision }: SavedLicense, expiresOn: string) =>
    site.ask('saveLicense', { id, revision, draft: draftOf(expiresOn), ...UTC });
  /** A transaction that changes a license, and what comes after it. */
  const fromTheSave = (fault: CallFault): CallFault => {
    let isReached = false;
    return (call) => {
      isReached ||=
        JSON.stringify(call.body ?? '').includes('"license"') && call.path.endsWith('transaction');
      return isReached ? fault(call) : undefined;
    };
  };
  const once = (fault: CallFault): CallFault => {
    let isDone = false;
    return (call) => (isDone ? undefined : ((isDone = true), fault(call)));
  };
  const killed: CallFault = () => new Promise(() => undefined);

  it.each<[string, () => CallFault]>([
    ['the function dies before it writes', () => fromTheSave(killed)],
    [
      'the function dies after it wrote',
      () => {
        const writing = fromTheSave(lostOn(site.platform));
        let calls = 0;
        return (call) => {
          const made = calls > 0 ? killed(call) : writing(call);
          if (made !== undefined) calls += 1;
          return made;
        };
      },
    ],
  ])('%s', async (_, faultOf) => {
    const last = await settled();
    site.platform.fault = faultOf();
    void saveTill(last, '2015-05-11');
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
    site.platform.fault = undefined;
    site.platform.log.clear();
    const told = await said();
    expect(queries()).toBeGreaterThan(0);
    site.platform.store.table(`entity/${DIGEST_ENTITY}`).clear();
    expect(await said()).toEqual(told);
  });

  it('the storage does not answer, and the command fails; half an hour later the digest is made anew', async () => {
    const last = await settled();
    site.platform.fault = fromTheSave(refused);
    expect(await saveTill(last, '2015-05-11')).toMatchObject({ ok: false });
    site.platform.fault = undefined;
    site.platform.log.clear();
    await said();
    expect(queries()).toBeGreaterThan(0);
    await site.pass('2015-05-10T06:31:00.000Z');
    expect(isNew()).toBe(true);
    expect((await saidByDigest()).prompt).toMatchObject({ day: '2015-05-12' });
  });

  it('one row of an import got no answer, and the others were stored', async () => {
    await settled();
    site.platform.fault = fromTheSave(once(lostOn(site.platform)));
    const rows = [rowOf('a', '2015-05-11')];
    await site.ask('applyImport', { rows, ...UTC });
    site.platform.fault = undefined;
    site.platform.log.clear();
    await said();
    expect(queries()).toBeGreaterThan(0);
  });

  it('the digest cannot be kept: the command is done, that is logged, and the recheck makes it anew', async () => {
    const last = await settled();
    let isSaved = false;
    site.platform.fault = (call) => {
      const isDigest = JSON.stringify(call.body ?? '').includes(`"${DIGEST_ENTITY}"`);
      if (isSaved && isDigest) return refused(call);
      isSaved ||= call.path.endsWith('transaction') && !isDigest;
      return undefined;
    };
    expect(await saveTill(last, '2015-05-11')).toMatchObject({ ok: true });
    site.platform.fault = undefined;
    expect(site.log.map(({ during }) => during)).toEqual(['keepDigest']);
    site.platform.log.clear();
    expect((await said()).prompt).toMatchObject({ day: '2015-05-11' });
    expect(queries()).toBeGreaterThan(0);
    await site.pass('2015-05-10T06:31:00.000Z');
    expect((await saidByDigest()).prompt).toMatchObject({ day: '2015-05-11' });
  });
});

it('is made anew half an hour after the last change, and not before', async () => {
  await settled();
  expect(isNew()).toBe(true);
  await add('2016-05-11', 'Oslo');
  await site.scan('2015-05-10T06:29:59.000Z');
  expect(isNew()).toBe(false);
  await site.scan('2015-05-10T06:30:00.000Z');
  expect(isNew()).toBe(true);
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
  table.set('digest', { ...row, value: { mark: 'other', state: { ...state, form: 99, json: '[]' } } });
  expect((await said()).prompt).toMatchObject({ day: '2015-05-12' });
});
