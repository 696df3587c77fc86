import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { isSound, type Mutant, mutantsOf, textWith } from './mutating/mutants-of';
import { type Runner, startRunner } from './mutating/runner';

/*
 * Changes the sources of an area one place at a time, and tells which changes its tests do not notice.
 * `npm run mutants:source -- --area policy --sample 150 --seed 1`: so many of all mutants, drawn by the seed. Only the
 * area's own fast tests are asked, so that the share is the least that is noticed: other tests reach the files as well.
 * Files of tests that do not hold there are left out, and named. Nothing is written: the changed source is in memory.
 * `--only PATH:LINE` tries each mutant of one line, to see whether a new test notices it.
 */
interface Area {
  /** Files of these, as git tells them. */
  sources: string[];
  /** The folders of the tests that are asked. */
  tests: string[];
}

const AREAS: Readonly<Record<string, Area>> = {
  // The facts of the documents have mutants of their own: `npm run mutants`.
  policy: { sources: ['src/policy', ':!src/policy/documents'], tests: ['policy', 'second-reading'] },
  prompts: { sources: ['src/prompts', 'src/handlers/prompting'], tests: ['prompts', 'prompting'] },
  reminders: { sources: ['src/reminders', 'src/jobs'], tests: ['reminders', 'jobs'] },
  guards: {
    sources: [
      ...['guard', 'caller', 'account', 'host-license', 'chat/guard', 'chat/asked', 'chat/for-user'].map(
        (name) => `src/handlers/${name}.ts`,
      ),
      'src/ports/forge/administrators.ts',
      'src/ports/forge/remembered-rights.ts',
      'src/ports/failure-of.ts',
    ],
    tests: ['rights', 'chat', 'handlers', 'ports'],
  },
  inputs: { sources: ['src/contract'], tests: ['contract', 'handlers'] },
};

const { values } = parseArgs({
  options: {
    area: { type: 'string', default: 'policy' },
    sample: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

function numberIn(option: 'sample' | 'seed'): number {
  if (!/^\d{1,6}$/.test(values[option]))
    throw new Error(`--${option} takes a whole number, not '${values[option]}'.`);
  return Number(values[option]);
}

function areaAsked(): Area {
  const area = AREAS[values.area];
  if (!area) throw new Error(`--area takes one of: ${Object.keys(AREAS).join(', ')}.`);
  return area;
}

/** The mutants of the area that are tried, in the order in which they were drawn. */
function drawn(all: readonly Mutant[]): Mutant[] {
  const { only } = values;
  if (only !== undefined) return all.filter(({ title }) => title.startsWith(`${only}:`));
  const length = Math.min(numberIn('sample'), all.length);
  const some = fc.shuffledSubarray([...all], { minLength: length, maxLength: length });
  return fc.sample(some, { seed: numberIn('seed'), numRuns: 1 })[0] ?? [];
}

/** The 95 % interval of a share (Wilson), in per cent: what the area as a whole may have, by its sample. */
function intervalOf(share: number, count: number): string {
  const z = 1.96;
  const middle = (share + (z * z) / (2 * count)) / (1 + (z * z) / count);
  const half =
    (z / (1 + (z * z) / count)) * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  return `${inPerCent(middle - half)} to ${inPerCent(middle + half)} %`;
}

const inPerCent = (share: number) => (100 * share).toFixed(1);
const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();

const { sources, tests } = areaAsked();
const files = git('ls-files', '--', ...sources)
  .split('\n')
  .filter((file) => file.endsWith('.ts'));
const textOf = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const all = files.flatMap((path) => {
  const text = textOf.get(path) ?? '';
  return mutantsOf(path, text).filter((mutant) => isSound(textWith(text, mutant)));
});
const mutants = drawn(all);

/** The area's tests that hold here as they are, with what each loads. */
async function testsThatHold(runner: Runner): Promise<Map<string, Set<string>>> {
  const paths = git('ls-files', '-co', '--exclude-standard', '--', ...tests.map((folder) => `test/${folder}`))
    .split('\n')
    .filter((path) => path.endsWith('.test.ts') && !path.endsWith('.slow.test.ts'));
  const found = new Map<string, Set<string>>();
  for (const path of paths) {
    const told = await runner.ask({ test: resolve(path), changed: null });
    if (typeof told !== 'string' && told.holds) found.set(path, new Set(told.loaded));
    else console.log(`not asked, as it does not hold here: ${path}`);
  }
  return found;
}

/** Source -> how often each file of tests noticed a mutant of it: what notices most is asked first. */
const noticing = new Map<string, Map<string, number>>();
/** `survives`: all tests hold. `unreached`: none of them loads the source. */
type Outcome = 'noticed' | 'survives' | 'unreached' | 'endless';

/** What the tests say of the sources with the mutant. */
async function outcomeOf(
  runner: Runner,
  loadedBy: ReadonlyMap<string, Set<string>>,
  mutant: Mutant,
): Promise<Outcome> {
  const path = resolve(mutant.path);
  const changed = { path, text: textWith(textOf.get(mutant.path) ?? '', mutant) };
  const counts = noticing.get(path) ?? new Map<string, number>();
  noticing.set(path, counts);
  const times = (test: string) => counts.get(test) ?? 0;
  const reaching = [...loadedBy].filter(([, loaded]) => loaded.has(path)).map(([test]) => test);
  for (const test of reaching.sort((one, other) => times(other) - times(one))) {
    const told = await runner.ask({ test: resolve(test), changed });
    if (told === 'endless') return 'endless';
    if (told === 'ended' || !told.holds) {
      counts.set(test, times(test) + 1);
      return 'noticed';
    }
  }
  return reaching.length === 0 ? 'unreached' : 'survives';
}

const runner = startRunner();
try {
  const loadedBy = await testsThatHold(runner);
  const counts: Record<Outcome, number> = { noticed: 0, survives: 0, unreached: 0, endless: 0 };
  for (const [index, mutant] of mutants.entries()) {
    const outcome = await outcomeOf(runner, loadedBy, mutant);
    counts[outcome] += 1;
    if (outcome !== 'noticed') console.log(`${outcome}: ${mutant.title}`);
    if (index % 25 === 24) console.error(`${index + 1} tried, ${counts.survives + counts.unreached} survive`);
  }
  const noticed = counts.noticed + counts.endless;
  console.log(
    `seed ${values.seed}, commit ${git('rev-parse', '--short', 'HEAD')}: ${values.area}, ${mutants.length} of ${all.length} mutants; ${noticed} noticed (${counts.endless} by never ending), ${inPerCent(noticed / mutants.length)} % (95 %: ${intervalOf(noticed / mutants.length, mutants.length)}); ${counts.unreached} of those that survive are loaded by no test that was asked`,
  );
} finally {
  runner.end();
}
