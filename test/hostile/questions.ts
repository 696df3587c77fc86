import type { z } from 'zod/mini';
import { chatQuestions } from '../../src/contract/chat';
import type { Answered } from '../../src/contract/failure';
import { draftSchema, type LicenseEntry } from '../../src/contract/licenses';
import type { Question } from '../../src/contract/question';
import { questions } from '../../src/contract/questions';
import { readBy } from '../../src/contract/reading';
import { fault as faultWords } from '../../src/words/en/faults';
import { PROMPT_MODULES } from '../prompting/modules';
import { goodValue } from './good-values';
import type { OpenSite } from './site';
import { oneOf, type Random, spoiled } from './values';

type Asked = [part: 'console' | 'prompts' | 'chat', question: string, schema: z.ZodMiniType];

const of = (part: Asked[0], some: Readonly<Record<string, Question<z.ZodMiniType, unknown>>>): Asked[] =>
  Object.entries(some).map(([question, { payload }]) => [part, question, payload]);

const ALL: readonly Asked[] = [
  ...of('console', questions.console),
  ...of('prompts', questions.prompts),
  ...of('chat', chatQuestions),
];

const MODULES = {
  console: ['jira:adminPage', 'confluence:globalSettings'],
  prompts: PROMPT_MODULES,
  chat: ['rovo:agent'],
} as const;

/** The codes that a person finds words for. `internal` is none of them here: something broke that nobody foresaw. */
const CLEAR: readonly string[] = [
  'not-admin',
  'rights-unknown',
  'host-license-inactive',
  'bad-input',
  'not-found',
  'conflict',
  'not-known',
  'not-licensed',
  'asked-enough',
  'already-asked',
  'busy',
];

/** Sends a question that is nearly right, and tells what was wrong with the answer; null: nothing. */
export async function askNearly(random: Random, site: OpenSite): Promise<string | null> {
  const [part, question, schema] = oneOf(random, ALL);
  const good = goodValue(random, schema, site.pool);
  const payload = asSent(random() < 0.85 ? spoiled(random, good) : good);
  const context = contextOf(random, part);
  const as = random() < 0.8 ? 'admin' : 'user';
  const answer =
    part === 'chat'
      ? await site.chat(question as 'askStatus', payload, asSent(context))
      : await site[part](question, payload, asSent(context) as object, as);
  return faultOf(answer) ?? (await unreadable(site, question, answer));
}

function contextOf(random: Random, part: Asked[0]): object {
  const context =
    part === 'chat'
      ? { principal: { accountId: '712020:4d1c5a7e-0a11-4a3b-9c58-6f0b1f2f7a01' }, installContext: 'site' }
      : { extension: { type: oneOf(random, MODULES[part]) }, cloudId: 'site', accountType: 'licensed' };
  return random() < 0.2 ? { ...context, ...(spoiled(random, context) as object | null) } : context;
}

/** As it comes over the bridge. */
const asSent = (value: unknown): unknown =>
  value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);

function faultOf(answer: Answered<unknown>): string | null {
  if (typeof answer !== 'object' || typeof answer.ok !== 'boolean') return 'It is no answer.';
  if (answer.ok) return null;
  const { failure } = answer;
  if (!CLEAR.includes(failure.code)) return `It failed by ${failure.code}.`;
  if (failure.code !== 'bad-input') return null;
  const { code, path } = failure.fault;
  if (!(code in faultWords) && (code as string) !== 'before-today') return `There are no words for ${code}.`;
  return typeof path === 'string' ? null : 'Nothing tells where it is.';
}

/** What was stored, and does not read back as it was answered. */
async function unreadable(
  site: OpenSite,
  question: string,
  answer: Answered<unknown>,
): Promise<string | null> {
  if (!answer.ok || !['addLicense', 'saveLicense', 'replaceKey'].includes(question)) return null;
  const entry = answer.value as LicenseEntry;
  const { name, contact, license } = entry;
  if (!readBy(draftSchema, { name, contact, license }).ok)
    return 'What was stored is refused if it is sent again.';
  const read = await site.console(
    'getLicense',
    { id: entry.id },
    { extension: { type: 'jira:adminPage' } },
    'admin',
  );
  if (!read.ok) return `What was stored reads back as ${read.failure.code}.`;
  const { revision, ...kept } = read.value as LicenseEntry;
  const same = JSON.stringify([revision, kept.name, kept.contact, kept.license]);
  return same === JSON.stringify([entry.revision, name, contact, license])
    ? null
    : 'It reads back as something else.';
}
