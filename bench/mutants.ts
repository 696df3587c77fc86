import { readFileSync } from 'node:fs';
import { answersPage } from '../docs/answers-page';
import { createPolicy, mockupsPolicy, type Policy, type TermsDocument } from '../src/policy';
import { EFFECT_ROWS } from '../test/policy/effect-rows';
import { type Case, CASES, sample } from '../test/second-reading/cases';
import { differencesIn } from '../test/second-reading/compare';
import { documentMutants } from './document-mutants';

/*
 * Changes the facts of the document one at a time, and prints which changes the tests would not notice: the second
 * reading of the clauses, the page of all answers, and the effects of purchases. `npm run mutants`.
 */
const SAMPLE = 60_000;
/** Half of the second reading's cases are by one document, and the mutant takes its place. */
const cases: Case[] = [...sample(1, SAMPLE)]
  .map((index) => CASES.at(index))
  .filter(({ world }) => world.papers.length === 1)
  .slice(0, 6_000);
const page = readFileSync(new URL('../docs/answers.md', import.meta.url), 'utf8');

type Notice = 'the documents are refused' | 'second reading' | 'page of answers' | 'effects';

/** Who notices first that a policy is not the bundled one. */
function noticedBy(policy: Policy): Notice | null {
  if (cases.some((each) => differs(policy, each))) return 'second reading';
  if (answersPage(policy) !== page) return 'page of answers';
  return EFFECT_ROWS.some((row) => hasOtherEffects(policy, row)) ? 'effects' : null;
}

function differs(policy: Policy, { world, ...rest }: Case): boolean {
  return differencesIn({ ...rest, world: { ...world, policy } }).length > 0;
}

function hasOtherEffects(
  policy: Policy,
  [, license, on, proposal, effects]: (typeof EFFECT_ROWS)[number],
): boolean {
  const told = policy.plan(license, on, proposal).effects.map(({ code, clauses }) => [code, clauses]);
  return JSON.stringify(told) !== JSON.stringify(effects);
}

/** Whether any verdict or plan is another one at all. */
function answersAlike(policy: Policy): boolean {
  const answers = (of: Policy) =>
    JSON.stringify([
      cases.map(({ license, asOf, ask }) => verdictOf(of, license, asOf, ask)),
      EFFECT_ROWS.map(([, license, on, proposal]) => of.plan(license, on, proposal)),
    ]);
  original ??= answers(mockupsPolicy);
  return answers(policy) === original;
}
let original: string | undefined;

function verdictOf(policy: Policy, ...question: Parameters<Policy['evaluate']>): unknown {
  try {
    return policy.evaluate(...question);
  } catch (error) {
    return error;
  }
}

function policyOf(document: unknown): Policy | null {
  try {
    return createPolicy([document as TermsDocument]);
  } catch {
    return null;
  }
}

Error.stackTraceLimit = 0;
const before = process.cpuUsage();
const counts = new Map<string, number>();
const survivors: string[] = [];
const mutants = documentMutants();
for (const { title, document } of mutants) {
  const policy = policyOf(document);
  const notice: Notice | null = policy ? noticedBy(policy) : 'the documents are refused';
  const alike = policy && notice === null && answersAlike(policy);
  const outcome = notice ?? (alike ? 'no answer changes' : 'nobody');
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  if (notice === null) survivors.push(`${outcome}: ${title}`);
}
const { user, system } = process.cpuUsage(before);
console.log(
  `${mutants.length} mutants of the document; ${Math.round((user + system) / 1e6)} s of processor time. Noticed by:`,
);
for (const [outcome, count] of counts) console.log(`${String(count).padStart(5)} ${outcome}`);
for (const survivor of survivors.sort()) console.log(survivor);
