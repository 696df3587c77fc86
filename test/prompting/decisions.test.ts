import type { Intent } from '../../src/contract/intent';
import { bought, serverLicense } from '../builders';
import { value } from '../handlers/app';
import { ANNA, type PromptApp, startPromptApp, UTC } from './prompt-app';

let app: PromptApp;
beforeEach(() => (app = startPromptApp()));
afterEach(() => app.close());

/** One license, and how the gadget of an admin sees the register. */
async function stage() {
  const draft = { name: 'Paris', contact: '', license: serverLicense({ history: [bought('2014-05-20')] }) };
  const { id } = await value(app.ask('addLicense', { draft, key: null, ...UTC }));
  const decide = async (intent: Intent | null) => {
    const { revision } = await value(app.ask('getLicense', { id }));
    await value(app.ask('decide', { licenses: [{ id, revision }], intent }));
  };
  const look = async () => {
    const answer = await app.prompt('getPrompt', { ...UTC }, { as: ANNA });
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
    const { prompt, overview } = answer.value as {
      prompt: { cause: string } | null;
      overview?: { now: number; soon: number; fine: number };
    };
    return { cause: prompt?.cause ?? null, soon: overview?.soon };
  };
  return { decide, look };
}

it('what is to lapse is said to nobody and counted nowhere, until the decision is taken back', async () => {
  const { decide, look } = await stage();
  const before = await look();
  expect(before).toMatchObject({ soon: 1 });
  expect(before.cause).not.toBeNull();
  await decide({ is: 'lapse' });
  expect(await look()).toEqual({ cause: null, soon: 0 });
  await decide(null);
  expect(await look()).toEqual(before);
});

it.each(['renew', 'replace'] as const)('what is decided to %s is spoken of all the same', async (is) => {
  const { decide, look } = await stage();
  const { cause } = await look();
  await decide({ is, by: '2015-06-01' });
  expect(await look()).toEqual({ cause, soon: 0 });
});
