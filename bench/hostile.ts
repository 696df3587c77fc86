import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runHostile } from '../test/hostile/run';

/*
 * Sends the app what is nearly right (test/hostile): questions with their contexts, events, files to import, lines of
 * `evaluate`, files of terms. `npm run hostile -- --seed 7 --cases 100000`; `--from` leaves out those before. Exit status
 * 1: something threw, or had no clear answer, or was stored and does not read back.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    cases: { type: 'string', default: '20000' },
    from: { type: 'string', default: '0' },
  },
});

function numberIn(option: keyof typeof values): number {
  if (!/^\d{1,9}$/.test(values[option]))
    throw new Error(`--${option} takes a whole number, not '${values[option]}'.`);
  return Number(values[option]);
}

const [seed, cases, from] = [numberIn('seed'), numberIn('cases'), numberIn('from')];
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const before = process.cpuUsage();
const { cases: sent, found, hangs } = await runHostile(seed, from, from + cases);
const { user, system } = process.cpuUsage(before);
const count = (number: number) => number.toLocaleString('en');
const kinds = Object.entries(sent).map(([kind, number]) => `${kind} ${count(number)}`);
console.log(
  `seed ${seed}, commit ${commit}: ${count(cases)} cases (${kinds.join(', ')}); ${found.size} kinds of faults, ${hangs.length} took over a second; ${count(Math.round((user + system) / 1e6))} s of processor time`,
);
for (const { index, ms, kind } of hangs) console.log(`case ${index}, ${kind}: ${ms} ms`);
for (const [what, { index, times }] of found)
  console.log(`${times} times, first --from ${index} --cases 1: ${what}`);
if (found.size > 0) process.exitCode = 1;
