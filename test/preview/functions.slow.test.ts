import { bundleFunctions } from '../../preview/functions/bundle';
import { type Functions, startFunctions } from '../../preview/functions/functions';
import { createPlatform, PEOPLE, readManifest } from '../../preview/platform';
import { FIXTURE, FIXTURE_FUNCTIONS } from './fixture/build';

const platform = createPlatform({ manifest: readManifest(FIXTURE) });
const logged: string[] = [];
let functions: Functions;

beforeAll(async () => {
  const codeDir = await bundleFunctions(FIXTURE, FIXTURE_FUNCTIONS);
  functions = startFunctions({ codeDir, platform, onLog: (level, text) => logged.push(`${level} ${text}`) });
}, 120_000);
afterAll(() => functions.close());

const DAY_MS = 86_400_000;
interface Asking {
  as?: string;
  days?: number;
  timeoutMs?: number;
  license?: Record<string, unknown>;
}

const ask = (
  functionKey: string,
  payload: object = {},
  { as = PEOPLE.admin.accountId, days = 0, timeoutMs = 25_000, license = {} }: Asking = {},
) =>
  functions.invoke({
    handler: 'index.resolver',
    args: [
      { call: { functionKey, payload }, context: { moduleKey: 'fixture-jira' } },
      { principal: { accountId: as }, license },
    ],
    invocation: { accountId: as, license, moduleKey: 'fixture-jira' },
    dateOffsetMs: days * DAY_MS,
    timeoutMs,
  });

it('gives the real resolver the context, the principal and the license', async () => {
  expect(await ask('whoAndWhen', {}, { license: { active: true } })).toMatchObject({
    context: { accountId: PEOPLE.admin.accountId, moduleKey: 'fixture-jira', license: { active: true } },
    license: { active: true },
  });
});

it('travels in time: only the clock moves, and only for that invocation', async () => {
  const { now, made, elapsed } = (await ask('whoAndWhen', {}, { days: 400 })) as {
    now: string;
    made: number;
    elapsed: boolean;
  };
  const days = (Date.parse(now) - Date.now()) / DAY_MS;
  expect(days).toBeGreaterThan(399.9);
  expect(days).toBeLessThanOrEqual(400);
  expect({ made, elapsed }).toEqual({ made: 0, elapsed: true });
  const today = (await ask('whoAndWhen')) as { now: string };
  expect(Math.abs(Date.parse(today.now) - Date.now())).toBeLessThan(60_000);
});

it('stores by the real @forge/kvs, on the travelled day', async () => {
  await ask('addNote', { key: 'one', text: 'first' }, { days: 1 });
  const tomorrow = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
  expect(await ask('notes')).toEqual({ results: [{ key: 'one', value: { text: 'first', day: tomorrow } }] });
  const noted = platform.store.table('entity/note').get('one')?.createdAt ?? 0;
  expect(new Date(noted).toISOString().slice(0, 10)).toBe(tomorrow);
});

it('asks the product as the person who called', async () => {
  expect(await ask('isAdmin')).toBe(true);
  expect(await ask('isAdmin', {}, { as: PEOPLE.user.accountId })).toBe(false);
});

it.each([
  ['an unknown question', 'nothing', 'nothing'],
  ['what a function throws', 'fail', 'on purpose'],
  ['a product call that is not emulated', 'search', 'NOT_EMULATED'],
  ['a call out of the platform', 'leave', 'not included in the external fetch backend permissions'],
])('hands back %s', async (_, functionKey, message) => {
  await expect(ask(functionKey)).rejects.toThrow(message);
});

it('stops a function that runs too long, and answers the next call', async () => {
  await expect(ask('spin', {}, { timeoutMs: 300 })).rejects.toThrow('stopped after 0.3 seconds');
  expect(await ask('isAdmin')).toBe(true);
});

it('keeps an instance for the next call, and gives each call at the same time its own', async () => {
  const first = (await ask('count')) as number;
  expect(await ask('count')).toBe(first + 1);
  const [a, b] = await Promise.all([ask('count'), ask('count')]);
  expect([a, b].sort()).not.toEqual([first + 2, first + 3]);
});

it('passes on what functions write to the console', async () => {
  await ask('say', { word: 'hello' });
  expect(logged).toContain("log said { word: 'hello' }");
});

it('breaks a call when the connection breaks', async () => {
  platform.fault = () => {
    throw new TypeError('fetch failed');
  };
  await expect(ask('notes')).rejects.toThrow('fetch failed');
  platform.fault = undefined;
});
