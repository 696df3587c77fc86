import { PEOPLE, type Role } from '../../preview/platform';
import type { Product } from '../../preview/platform/products';
import { chatQuestions } from '../../src/contract/chat';
import type { Answered } from '../../src/contract/failure';
import { PROMPT_QUESTIONS } from '../../src/contract/prompts';
import { CONSOLE_QUESTIONS } from '../../src/contract/questions';
import { createHandlers } from '../../src/handlers';
import { createChatActions } from '../../src/handlers/chat';
import { createPromptHandlers } from '../../src/handlers/prompting';
import { resolverOf } from '../../src/resolver';
import { bought } from '../builders';
import { forEachTest } from '../for-each-test';
import { startApp, value } from '../handlers/app';
import { promptModulesIn } from '../prompting/modules';
import { type Persona, PERSONAS, type Right, WHO_MAY } from './who-may';

const MODULES: Record<'console' | 'prompts' | 'chat', Record<Product, string[]>> = {
  console: { jira: ['jira:adminPage'], confluence: ['confluence:globalSettings'] },
  prompts: { jira: promptModulesIn('jira'), confluence: promptModulesIn('confluence') },
  chat: { jira: ['rovo:agent'], confluence: ['rovo:agent'] },
};

/** What only administrators may read: the id of a license, its key, the name that they gave it, and who owns it. */
const secrets = () => new RegExp(`${id}|SECRET|Headquarters|${OWNER}`);
const OWNER = '712020:owner';
const TIME = { timeZone: 'UTC' };
/** What a question needs in order to be answered to whom it may be. Others are heard without. */
const payloads = (): Record<string, object> => ({
  getPrompt: TIME,
  hush: { key: 'a', milestone: 'm', about: null, how: 'not-now', ...TIME },
  askAdmin: { licenseId: null, kind: 'seats', text: 'please', ...TIME },
  renewalInProgress: { licenseId: id, until: '2015-06-01', ...TIME },
  getLicense: { id },
  revealKey: { id },
  listLicenses: { after: null },
});

let id = '';

const app = forEachTest(() => startApp());
beforeEach(async () => {
  const adding = app.ask('addLicense', {
    draft: {
      name: 'Headquarters',
      contact: 'Ann',
      license: { product: 'jira-server', channel: 'direct', history: [bought('2014-06-01')] },
    },
    key: 'SECRET-KEY',
    ...TIME,
  });
  const added = await value(adding);
  id = added.id;
  await value(app.ask('assignOwner', { licenses: [{ id, revision: added.revision }], owner: OWNER }));
});

/** How the platform tells of somebody. */
function told(persona: Persona, product: Product): { role: Role | null; context: object } {
  const only = `${product}-admin` as const;
  const other = product === 'jira' ? 'confluence-admin' : 'jira-admin';
  const telling: Record<Persona, { role: Role | null; context: object }> = {
    'admin of both': { role: 'admin', context: { accountType: 'licensed' } },
    'admin here': { role: only, context: { accountType: 'licensed' } },
    'admin elsewhere': { role: other, context: { accountType: 'licensed' } },
    user: { role: 'user', context: {} },
    guest: { role: 'user', context: { accountType: 'unlicensed' } },
    customer: { role: 'user', context: { accountType: 'customer' } },
    anonymous: { role: null, context: { accountType: 'anonymous' } },
    'app account': { role: 'user', context: { accountType: 'app' } },
    'without access': { role: 'user', context: { userAccess: { enabled: true, hasAccess: false } } },
    'admin, unlicensed host': { role: 'admin', context: { license: { active: false } } },
  };
  return telling[persona];
}

function ask(part: keyof typeof MODULES, question: string, persona: Persona, product: Product, type: string) {
  const { role, context } = told(persona, product);
  const principal = role === null ? {} : { accountId: PEOPLE[role].accountId };
  const payload = payloads()[question] ?? {};
  return app.during(principal, async () => {
    if (part === 'chat') {
      const inputs = { ...payload, context: { [product]: { url: 'https://example.atlassian.net' } } };
      const action = createChatActions(app.ports)[question as keyof ReturnType<typeof createChatActions>];
      return (await action(inputs, { principal, ...context })) as Answered<unknown>;
    }
    const handlers = part === 'console' ? createHandlers(app.ports) : createPromptHandlers(app.ports);
    const call = { call: { functionKey: question, payload }, context: { extension: { type }, ...context } };
    return (await resolverOf(handlers)(call, { principal, ...context })) as Answered<unknown>;
  });
}

const REFUSALS: readonly string[] = [
  'not-admin',
  'rights-unknown',
  'not-known',
  'not-licensed',
  'host-license-inactive',
] satisfies Right[];

/** What the answer says of the asker's right. Where it is not of an audience, only whether it was heard. */
function rightOf(answer: Answered<unknown>, expected: Right): string {
  if (!answer.ok && REFUSALS.includes(answer.failure.code)) return answer.failure.code;
  const { audience } = (answer.ok ? (answer.value as { audience?: string } | null) : null) ?? {};
  return audience === undefined ? expected.replace(/^(?!as ).*/, 'heard') : `as ${audience}`;
}

const cases = (['console', 'prompts', 'chat'] as const).flatMap((part) =>
  Object.entries<Record<Persona, Right>>(WHO_MAY[part]).flatMap(([question, row]) =>
    (['jira', 'confluence'] as const).flatMap((product) =>
      MODULES[part][product].map((module) => ({ part, question, row, product, module })),
    ),
  ),
);

it.each(cases)(
  '$part: $question in $product, $module: who is refused is refused before a look at anything',
  async ({ part, question, row, product, module }) => {
    const found: Partial<Record<Persona, string>> = {};
    for (const persona of PERSONAS) {
      app.platform.log.clear();
      const answer = await ask(part, question, persona, product, module);
      found[persona] = rightOf(answer, row[persona]);
      if (row[persona] !== 'as admin')
        expect([persona, JSON.stringify(answer)]).toEqual([persona, expect.not.stringMatching(secrets())]);
      if (row[persona].startsWith('as ')) continue;
      expect([persona, answer]).toEqual([persona, { ok: false, failure: { code: row[persona] } }]);
      const stored = app.platform.log.requests.filter(({ service }) => service === 'kvs');
      expect([persona, stored]).toEqual([persona, []]);
    }
    expect(found).toEqual(row);
  },
);

it('an administrator is told the secret: the search above would find it', async () => {
  const answer = await ask('console', 'revealKey', 'admin here', 'jira', 'jira:adminPage');
  expect(JSON.stringify(answer)).toMatch(secrets());
});

it('every question has its row', () => {
  const names = (part: keyof typeof WHO_MAY) => Object.keys(WHO_MAY[part]).sort();
  expect(names('console')).toEqual([...CONSOLE_QUESTIONS].sort());
  expect(names('prompts')).toEqual([...PROMPT_QUESTIONS].sort());
  expect(names('chat')).toEqual(Object.keys(chatQuestions).sort());
});
