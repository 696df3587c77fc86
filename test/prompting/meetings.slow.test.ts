import type { PlatformCall } from '../../preview/platform';
import { createPersonalDataJob } from '../../src/handlers/personal-data';
import { bought, serverLicense } from '../builders';
import { value } from '../handlers/app';
import { everyMeeting, type Meeting } from '../interleavings';
import { ANNA, BEN, type PromptApp, startPromptApp, UTC } from './prompt-app';

const LONG_AGO = '2015-03-01T12:00:00.000Z';
const NOW = '2015-05-09T12:00:00.000Z';

/** The app with one license that has expired. */
async function started(): Promise<{ app: PromptApp; licenseId: string; revision: string }> {
  const app = startPromptApp();
  app.now = LONG_AGO;
  const draft = { name: 'Paris', contact: '', license: serverLicense({ history: [bought('2014-01-01')] }) };
  const { id, revision } = await value(app.ask('addLicense', { draft, key: null, ...UTC }));
  return { app, licenseId: id, revision };
}

/** The weekly job, which also sets right what a function left behind when it broke off. The platform has nothing to say of the accounts. */
const weekly = (app: PromptApp) =>
  createPersonalDataJob({
    ...app.ports,
    accounts: { ...app.ports.accounts, report: () => Promise.resolve([]) },
  });

const rows = (app: PromptApp, entity: string) => app.platform.store.table(`entity/${entity}`);
const marks = (app: PromptApp, is: string) =>
  [...rows(app, 'attention').values()]
    .map(({ value: row }) => (row as { fact: { is: string; licenseId?: string; kind?: string } }).fact)
    .filter((fact) => fact.is === is);
const requests = (app: PromptApp) =>
  [...rows(app, 'request').values()]
    .map(({ value: row }) => row as { state?: string; license: string; kind: string; until?: string })
    .filter(({ state }) => state !== undefined);

const of =
  (...entities: string[]) =>
  ({ body }: PlatformCall) =>
    entities.some((entity) => JSON.stringify(body ?? '').includes(`"${entity}"`));

const ask = (app: PromptApp, licenseId: string, as = BEN) =>
  app.ports.handles
    .of(['license', licenseId])
    .then((handle) =>
      app.prompt('askAdmin', { licenseId: handle, kind: 'renewal', text: '', ...UTC }, { as }),
    );

/** Every request has its mark, no mark of requests is without one, and no renewal is marked of a license that is gone. */
function expectNoOrphans(app: PromptApp): void {
  const asked = requests(app).map(({ license, kind }) => `${kind} ${license}`);
  const marked = marks(app, 'asked').map(({ kind, licenseId }) => `${kind} ${licenseId}`);
  expect(new Set(marked)).toEqual(new Set(asked));
  for (const { licenseId } of marks(app, 'renewal'))
    expect([...rows(app, 'license').keys()]).toContain(licenseId);
}

const deaths = [
  ['no function dies', false],
  ['one dies between any two calls', true],
] as const;

describe.each(deaths)('in every order of their calls, %s', (_, die) => {
  it('a license is deleted and its renewal marked: no mark stays without it', async () => {
    const begin = async (): Promise<Meeting> => {
      const { app, licenseId, revision } = await started();
      app.now = NOW;
      return {
        platform: app.platform,
        flows: [
          () => app.ask('deleteLicense', { id: licenseId, revision }),
          () => app.ask('setRenewal', { licenseId, until: '2015-07-01' }),
        ],
        counts: of('license', 'attention'),
        end: async () => {
          if (die) await weekly(app)();
          expectNoOrphans(app);
          app.close();
        },
      };
    };
    expect(await everyMeeting(begin, die)).toBeGreaterThan(die ? 20 : 9);
  });

  it('a license is deleted and a request for it answered as under way: no mark stays without it', async () => {
    const begin = async (): Promise<Meeting> => {
      const { app, licenseId, revision } = await started();
      app.now = NOW;
      await ask(app, licenseId);
      const ids = [...rows(app, 'request').keys()];
      return {
        platform: app.platform,
        flows: [
          () => app.ask('deleteLicense', { id: licenseId, revision }),
          () => app.ask('answerRequests', { ids, answer: { state: 'under-way', until: '2015-07-01' } }),
        ],
        counts: of('license', 'attention', 'request'),
        end: async () => {
          if (die) await weekly(app)();
          expectNoOrphans(app);
          // Whoever asked reads that it is under way only where the license, if it is there, is quiet.
          const isUnderWay = requests(app).some(({ state }) => state === 'under-way');
          if (isUnderWay && rows(app, 'license').size > 0) expect(marks(app, 'renewal')).toHaveLength(1);
          app.close();
        },
      };
    };
    expect(await everyMeeting(begin, die)).toBeGreaterThan(die ? 20 : 9);
  });

  it('somebody asks anew while the weekly job tidies: no request is without its mark', async () => {
    const begin = async (): Promise<Meeting> => {
      const { app, licenseId } = await started();
      await ask(app, licenseId);
      const ids = [...rows(app, 'request').keys()];
      await app.ask('answerRequests', { ids, answer: { state: 'declined', line: '' } });
      app.now = NOW;
      return {
        platform: app.platform,
        flows: [() => ask(app, licenseId, ANNA), weekly(app)],
        counts: (call) => of('attention', 'request')(call) && !call.path.endsWith('/query'),
        end: async () => {
          if (die) await weekly(app)();
          const marked = marks(app, 'asked').map(({ kind, licenseId: id }) => `${kind} ${id}`);
          for (const { kind, license } of requests(app)) expect(marked).toContain(`${kind} ${license}`);
          app.close();
        },
      };
    };
    expect(await everyMeeting(begin, die)).toBeGreaterThan(die ? 20 : 9);
  });
});
