import type { QueryClient } from '@tanstack/react-query';
import { HOSTILE, type PlatformSetting } from '../../preview/platform';
import { DEFAULT_SETTINGS } from '../../src/contract/default-settings';
import { type ConsoleQuestion, questions } from '../../src/contract/questions';
import { NO_TARGETS } from '../../src/contract/reminder-targets';
import { handleOf } from '../../src/handlers/prompting/handle';
import { afterWrite, type WriteQuestion } from '../../static/console/data/after-write';
import { answerTo, type AskPayload } from '../../static/console/data/ask';
import { createClient } from '../../static/console/data/client';
import { reads } from '../../static/console/data/reads';
import { value } from '../handlers/app';
import { BEN, type PromptApp, startPromptApp, UTC } from '../prompting/prompt-app';
import { type Shown, shown } from './all-shown';
import { type Before, type Case, cases, draft } from './command-cases';

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
