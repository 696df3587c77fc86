import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { copyOfRepository } from './mutating/copy';
import { type Mutant, mutantsOf } from './mutating/mutants-of';

/*
 * Changes the sources of an area one place at a time, in a copy, and tells which changes its tests would not notice.
 * `npm run mutants:source -- --area policy --sample 150 --seed 1`: so many of all mutants, drawn by the seed, as each
 * costs seconds. What the area's own tests let through, all other fast tests that reach the file are asked as well.
 * Slow tests and those in the browser are not asked.
 */
interface Area {
  /** Files of these, as git tells them. */
  sources: string[];
  /** The folders of the tests that are asked first. */
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
    tests: ['rights', 'chat', 'handlers'],
  },
  inputs: { sources: ['src/contract'], tests: ['contract', 'handlers'] },
};

const { values } = parseArgs({
  options: {
    area: { type: 'string', default: 'policy' },
    sample: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
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
const all = files.flatMap((file) => mutantsOf(file, textOf.get(file) ?? ''));
const mutants = drawn(all);

const copy = copyOfRepository();
const known = new Map<string, { own: string[]; others: string[] }>();

/** The tests that reach a file: those of the area, and all others. */
function testsOf(path: string): { own: string[]; others: string[] } {
  const found = known.get(path);
  if (found) return found;
  const reached = copy.testsOf(path);
  const isOwn = (test: string) => tests.some((folder) => test.startsWith(`test/${folder}/`));
  const told = { own: reached.filter(isOwn), others: reached.filter((test) => !isOwn(test)) };
  for (const some of [told.own, told.others])
    if (some.length > 0 && !copy.holds(some))
      throw new Error(`In the copy, tests of ${path} do not hold as they are: nothing can be told by them.`);
  known.set(path, told);
  return told;
}

/** Whether no test notices the mutant. */
function survives({ path, start, end, to }: Mutant): boolean {
  const text = textOf.get(path) ?? '';
  const changed = text.slice(0, start) + to + text.slice(end);
  const { own, others } = testsOf(path);
  return [own, others].every((some) => some.length === 0 || copy.holdsWith(path, changed, some));
}

try {
  const survivors: string[] = [];
  for (const [index, mutant] of mutants.entries()) {
    if (survives(mutant)) {
      survivors.push(mutant.title);
      console.log(mutant.title);
    }
    if (index % 25 === 24) console.error(`${index + 1} tried, ${survivors.length} survive`);
  }
  const share = 1 - survivors.length / mutants.length;
  console.log(
    `seed ${values.seed}, commit ${git('rev-parse', '--short', 'HEAD')}: ${values.area}, ${mutants.length} of ${all.length} mutants; ${mutants.length - survivors.length} noticed, ${inPerCent(share)} % (95 %: ${intervalOf(share, mutants.length)})`,
  );
} finally {
  copy.remove();
}
