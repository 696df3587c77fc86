import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { simulate } from '../test/simulation/simulate';

/*
 * Lets the whole app live on made-up sites, driven by people and jobs that meet every fault (test/simulation).
 * `npm run simulate -- --seed 7 --sites 100 --months 2`. Exit status 1: something was as it must never be; the shortest
 * story that comes to it is told, with the arguments that tell it again.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    sites: { type: 'string', default: '50' },
    months: { type: 'string', default: '2' },
    path: { type: 'string' },
    replay: { type: 'string' },
  },
});

function numberIn(option: 'seed' | 'sites' | 'months'): number {
  if (!/^\d{1,9}$/.test(values[option]))
    throw new Error(`--${option} takes a whole number, not '${values[option]}'.`);
  return Number(values[option]);
}

const seed = numberIn('seed');
const months = numberIn('months');
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const before = process.cpuUsage();
const { path, replay } = values;
const { failed, ...lived } = await simulate({
  seed,
  months,
  sites: numberIn('sites'),
  ...(path !== undefined && { path }),
  ...(replay !== undefined && { replayPath: replay }),
});
const { user, system } = process.cpuUsage(before);
const count = (number: number) => Math.floor(number).toLocaleString('en');
console.log(
  `seed ${seed}, commit ${commit}: ${count(lived.stories)} sites, ${count(lived.days / 30)} site-months, ${count(lived.acts)} acts, ${count(lived.faults)} calls failed, ${count(lived.deaths)} functions died; ${count((user + system) / 1e6)} s of processor time`,
);
if (failed) {
  console.log(failed.lines.join('\n'));
  console.log(
    `Again: npm run simulate -- --seed ${seed} --months ${months} --path "${failed.path}" --replay "${failed.replayPath}"`,
  );
  process.exitCode = 1;
}
