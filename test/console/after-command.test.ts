import type { QueryClient } from '@tanstack/react-query';
import { HOSTILE, type PlatformSetting } from '../../preview/platform';
import { DEFAULT_SETTINGS } from '../../src/contract/default-settings';
import type { LicenseEntry } from '../../src/contract/licenses';
import { type ConsoleQuestion, questions } from '../../src/contract/questions';
import { NO_TARGETS } from '../../src/contract/reminder-targets';
import type { UserRequest } from '../../src/contract/requests';
import { handleOf } from '../../src/handlers/prompting/handle';
import { afterWrite, type WriteQuestion } from '../../static/console/data/after-write';
import { answerTo, type AskPayload } from '../../static/console/data/ask';
import { createClient } from '../../static/console/data/client';
import { reads } from '../../static/console/data/reads';
import { bought, serverLicense } from '../builders';
import { value } from '../handlers/app';
import { BEN, type PromptApp, startPromptApp, UTC } from '../prompting/prompt-app';

const mockAsk = jest.fn<Promise<unknown>, [string, unknown]>();
jest.mock('@forge/bridge', () => ({
  makeInvoke: () => (question: string, payload: unknown) => mockAsk(question, payload),
}));

let app: PromptApp;
let setting: PlatformSetting;
/** The storage lags only once the console is open: what was there before is seen. */
beforeEach(() => {
  setting = { ...HOSTILE, lagMs: 0, emptyPages: false };
  app = startPromptApp({ setting });
  mockAsk.mockImplementation((question, payload) => app.call(question, payload));
});
afterEach(() => app.close());

const draft = (name: string, history = [bought('2014-06-01')]) => ({
  name,
  contact: '',
  license: serverLicense({ history }),
});

/** What every case finds. */
interface Before {
  license: LicenseEntry;
  /** With a renewal in progress. */
  renewing: LicenseEntry;
  /** Deleted a moment ago. */
  deleted: LicenseEntry;
  request: UserRequest;
}

async function prepared(): Promise<Before> {
  const license = await value(app.ask('addLicense', { draft: draft('Paris'), key: 'OLD-KEY-1111', ...UTC }));
  const renewing = await value(app.ask('addLicense', { draft: draft('Lyon'), key: null, ...UTC }));
  await value(app.ask('setRenewal', { licenseId: renewing.id, until: '2015-06-01' }));
  const handle = await handleOf(app.ports, license.id);
  await app.prompt('askAdmin', { licenseId: handle, kind: 'renewal', text: 'Please', ...UTC }, { as: BEN });
  const [request] = (await value(app.ask('listRequests', { state: 'open', timeZone: 'UTC' }))).items;
  if (!request) throw new Error('Nobody asked.');
  const deleted = await value(app.ask('addLicense', { draft: draft('Nice'), key: 'GONE-KEY-4444', ...UTC }));
  await value(app.ask('deleteLicense', deleted));
  return { license, renewing, deleted, request };
}

/** All that the console shows, read or known. */
const shown = (client: QueryClient) => {
  const listed = (state: UserRequest['state']) =>
    client
      .getQueryData(reads.requests(state).queryKey)
      ?.pages.flatMap(({ items }) => items.map(({ line, until }) => line ?? until ?? 'asked')) ?? [];
  const prompting = client.getQueryData(reads.prompting.queryKey);
  const name = (id: string) =>
    client.getQueryData(reads.register.queryKey)?.entries.find((each) => each.id === id)?.name ?? 'nobody';
  return {
    licenses: (client.getQueryData(reads.register.queryKey)?.entries ?? [])
      .map(({ name: called, keyHint, license, decision, owner }) =>
        [
          called,
          keyHint ?? '-',
          license.history?.length ?? 0,
          ...(decision ? [decision.intent.is] : []),
          ...(owner === undefined ? [] : [owner]),
        ].join(' '),
      )
      .sort(),
    leadDays: client.getQueryData(reads.site.queryKey)?.settings.leadDays,
    reach: prompting?.switches.reach.length,
    renewals: prompting?.renewals.map(({ licenseId, until }) => `${name(licenseId)} ${until}`).sort(),
    columns: Object.keys(client.getQueryData(reads.importColumns.queryKey) ?? {}),
    job: client.getQueryData(reads.importJob.queryKey)?.state ?? null,
    language: client.getQueryData(reads.reminders.queryKey)?.targets.language,
    open: listed('open'),
    underWay: listed('under-way'),
    declined: listed('declined'),
  };
};
type Shown = ReturnType<typeof shown>;

const UNCHANGED: Shown = {
  licenses: ['Lyon - 1', 'Paris 1111 1'],
  leadDays: DEFAULT_SETTINGS.leadDays,
  reach: 0,
  renewals: ['Lyon 2015-06-01'],
  columns: [],
  job: null,
  language: NO_TARGETS.language,
  open: ['asked'],
  underWay: [],
  declined: [],
};

/** Opens all pages anew, as somebody does who goes to and fro. */
async function readAll(client: QueryClient): Promise<void> {
  const fresh = { staleTime: 0 };
  await client.query({ ...reads.register, ...fresh });
  await client.query({ ...reads.site, ...fresh });
  await client.query({ ...reads.prompting, ...fresh });
  await client.query({ ...reads.importColumns, ...fresh });
  await client.query({ ...reads.importJob, ...fresh });
  await client.query({ ...reads.reminders, ...fresh, gcTime: Infinity });
  for (const state of ['open', 'under-way', 'declined'] as const)
    await client.infiniteQuery({ ...reads.requests(state), ...fresh });
}

interface Case<Q extends WriteQuestion> {
  asks: (before: Before) => AskPayload<Q>[0];
  /** What is shown otherwise than before. */
  shows: Partial<Shown>;
}

const renewed = [bought('2014-06-01'), { kind: 'renewal' as const, on: '2015-05-01' }];
const recorded = (id: string) => ({
  id,
  name: 'Oslo',
  contact: '',
  ...serverLicense({ history: [bought('2014-06-01')] }),
});

const JOB = '6a1f7a52-0000-4000-8000-000000000001';

/** Every command of the console, with what it changes on screen. One that is missing does not compile. */
const cases: { [Q in WriteQuestion]: Record<string, Case<Q>> } = {
  addLicense: {
    'a license is added': {
      asks: () => ({ draft: draft('Oslo'), key: 'NEW-KEY-2222', ...UTC }),
      shows: { licenses: ['Lyon - 1', 'Oslo 2222 1', 'Paris 1111 1'] },
    },
  },
  saveLicense: {
    'a license is edited': {
      asks: ({ license }) => ({ ...license, draft: draft('Paris 2'), ...UTC }),
      shows: { licenses: ['Lyon - 1', 'Paris 2 1111 1'] },
    },
    'a purchase is recorded': {
      asks: ({ license }) => ({ ...license, draft: draft('Paris', renewed), ...UTC }),
      shows: { licenses: ['Lyon - 1', 'Paris 1111 2'], open: [] },
    },
  },
  replaceKey: {
    'a key is replaced': {
      asks: ({ license: { id, revision } }) => ({ id, revision, key: 'NEW-KEY-3333' }),
      shows: { licenses: ['Lyon - 1', 'Paris 3333 1'] },
    },
  },
  decide: {
    'a license is to lapse': {
      asks: ({ license: { id, revision } }) => ({ licenses: [{ id, revision }], intent: { is: 'lapse' } }),
      shows: { licenses: ['Lyon - 1', 'Paris 1111 1 lapse'] },
    },
  },
  assignOwner: {
    'somebody owns a license': {
      asks: ({ license: { id, revision } }) => ({ licenses: [{ id, revision }], owner: '712020:ann' }),
      shows: { licenses: ['Lyon - 1', 'Paris 1111 1 712020:ann'] },
    },
  },
  deleteLicense: {
    'a license is deleted': {
      asks: ({ license: { id, revision } }) => ({ id, revision }),
      shows: { licenses: ['Lyon - 1'] },
    },
  },
  undoDelete: {
    'a license is put back': {
      asks: ({ deleted: { id, revision } }) => ({ licenses: [{ id, revision }] }),
      shows: { licenses: ['Lyon - 1', 'Nice 4444 1', 'Paris 1111 1'] },
    },
  },
  applyImport: {
    'licenses are imported': {
      asks: ({ license }) => ({
        rows: [
          { row: recorded('oslo'), expected: 'not-registered' },
          { row: { ...recorded(license.id), name: 'Paris 3' }, expected: license.revision },
        ],
        ...UTC,
      }),
      shows: { licenses: ['Lyon - 1', 'Oslo - 1', 'Paris 3 1111 1'] },
    },
  },
  undoImport: {
    'a license is taken back, and one stays': {
      asks: ({ license, renewing }) => ({
        rows: [
          { id: license.id, revision: license.revision, before: null, key: null },
          { id: renewing.id, revision: 'an earlier one', before: null, key: null },
        ],
        ...UTC,
      }),
      shows: { licenses: ['Lyon - 1'] },
    },
    'a license is as before an import': {
      asks: ({ license }) => ({
        rows: [{ id: license.id, revision: license.revision, before: draft('Paris 1'), key: null }],
        ...UTC,
      }),
      shows: { licenses: ['Lyon - 1', 'Paris 1 1111 1'] },
    },
  },
  saveImportColumns: {
    'what a column holds is remembered': {
      asks: () => ({ columns: { stufe: 'seats' } }),
      shows: { columns: ['stufe'] },
    },
  },
  saveSettings: {
    'lead times are saved': {
      asks: () => ({ settings: { leadDays: [9], timeZone: 'UTC' } }),
      shows: { leadDays: [9] },
    },
  },
  savePromptSwitches: {
    'a place of prompts is switched off': {
      asks: () => ({ switches: { reach: [{ place: 'byline', audience: 'user', reach: 'nothing' }] } }),
      shows: { reach: 1 },
    },
  },
  setRenewal: {
    'a renewal begins': {
      asks: ({ license: { id } }) => ({ licenseId: id, until: '2015-07-01' }),
      shows: {
        renewals: ['Lyon 2015-06-01', 'Paris 2015-07-01'],
        open: [],
        underWay: ['2015-07-01'],
      },
    },
    'a renewal ends': {
      asks: ({ renewing: { id } }) => ({ licenseId: id, until: null }),
      shows: { renewals: [] },
    },
  },
  answerRequests: {
    'a request is declined': {
      asks: ({ request: { id } }) => ({ ids: [id], answer: { state: 'declined', line: 'No' } }),
      shows: { open: [], declined: ['No'] },
    },
    'a request is under way': {
      asks: ({ request: { id } }) => ({ ids: [id], answer: { state: 'under-way', until: '2015-08-01' } }),
      shows: { open: [], underWay: ['2015-08-01'], renewals: ['Lyon 2015-06-01', 'Paris 2015-08-01'] },
    },
  },
  // What is stored later, in nobody's presence, is read anew once it is done.
  beginImportJob: {
    'a long import begins': {
      asks: () => ({ job: JOB, rows: 1, timeZone: 'UTC' }),
      shows: { job: 'receiving' },
    },
  },
  sendImportRows: {
    'there is none': {
      asks: () => ({ job: JOB, part: 0, rows: [{ row: {}, expected: 'not-registered', line: 1 }] }),
      shows: {},
    },
  },
  runImportJob: { 'there is none': { asks: () => ({ job: JOB }), shows: {} } },
  stopImportJob: { 'there is none': { asks: () => ({ job: JOB }), shows: {} } },
  dropImportJob: { 'there is none': { asks: () => ({ job: JOB }), shows: {} } },
  saveReminderTargets: {
    'the language of reminders is saved': {
      asks: () => ({ targets: { ...NO_TARGETS, language: 'de' } }),
      shows: { language: 'de' },
    },
  },
};

async function write<Q extends WriteQuestion>(client: QueryClient, question: Q, payload: AskPayload<Q>[0]) {
  const answer = await answerTo(question, ...([payload] as unknown as AskPayload<Q>));
  afterWrite[question](client, answer);
}

it('every command has a case', () => {
  const commands = Object.entries(questions.console).flatMap(([name, { isCommand }]) =>
    isCommand ? [name as ConsoleQuestion] : [],
  );
  expect(Object.keys(cases).sort()).toEqual(commands.sort());
});

describe.each(Object.keys(cases) as WriteQuestion[])('%s', (question) => {
  const named = cases[question] as Record<string, Case<typeof question>>;
  it.each(Object.entries(named))('%s: it is shown at once, and stays while queries lag', async (_, each) => {
    const before = await prepared();
    const client = createClient();
    await readAll(client);
    expect(shown(client)).toEqual(UNCHANGED);
    setting.lagMs = Infinity;
    await write(client, question, each.asks(before));
    const now = { ...UNCHANGED, ...each.shows };
    expect(shown(client)).toEqual(now);
    await readAll(client);
    expect(shown(client)).toEqual(now);
    setting.lagMs = 0;
    await readAll(client);
    expect(shown(client)).toEqual(now);
  });
});
