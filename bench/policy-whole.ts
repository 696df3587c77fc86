import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { CASES, sample } from '../test/second-reading/cases';
import { caseText, differencesIn } from '../test/second-reading/compare';
import { allCases, compareCases } from '../test/second-reading/run';

/*
 * Compares the policy with the second reading of the clauses (test/second-reading). `npm run policy:whole`: all cases.
 * `-- --cases 1000000 --seed 7`: a sample. `-- --case 1234`: one, with all that differs. Exit status 1: they differ.
 */
const { values } = parseArgs({
  options: { seed: { type: 'string' }, cases: { type: 'string' }, case: { type: 'string' } },
});

/** A whole number from 0 that an option gives; undefined: it is left out. */
function numberIn(option: 'seed' | 'cases' | 'case'): number | undefined {
  const text = values[option];
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new Error(`--${option} takes a whole number, not '${text}'.`);
  return Number(text);
}

function compareMany(): boolean {
  const cases = numberIn('cases');
  const seed = numberIn('seed') ?? 1;
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const before = process.cpuUsage();
  const outcome = compareCases(cases === undefined ? allCases() : sample(seed, cases));
  const { user, system } = process.cpuUsage(before);
  const chosen = cases === undefined ? 'all' : `seed ${seed}`;
  const count = (number: number) => number.toLocaleString('en');
  console.log(
    `${count(outcome.compared)} of ${count(CASES.length)} cases (${chosen}), commit ${commit}: ${count(outcome.differing)} differ; ${Math.round((user + system) / 1e6)} s of processor time`,
  );
  for (const { count: times, index, difference } of [...outcome.found.values()].slice(0, 20))
    console.log(`${count(times)} times: ${difference}\n  ${caseText(index)}`);
  return outcome.differing === 0;
}

function compareOne(index: number): boolean {
  const found = differencesIn(CASES.at(index));
  console.log([caseText(index), ...(found.length === 0 ? ['no difference'] : found)].join('\n'));
  return found.length === 0;
}

const one = numberIn('case');
if (!(one === undefined ? compareMany() : compareOne(one))) process.exitCode = 1;
