import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a process took, its start included. */
export interface Cost {
  processorMs: number;
  memoryMb: number;
}

/** The process tells its cost at its end, to a file that is its fourth stream. */
const TELLS = `import fs from 'node:fs'; process.on('exit', () => fs.writeSync(3, JSON.stringify(process.resourceUsage())))`;

/** The cost of Node with these arguments. What it prints goes to `outFile`. */
export function costOf(args: readonly string[], outFile = '/dev/null'): Cost {
  const room = mkdtempSync(path.join(tmpdir(), 'cost-'));
  const told = path.join(room, 'told');
  const streams = [openSync(outFile, 'w'), openSync(told, 'w')] as const;
  try {
    const preload = `data:text/javascript,${encodeURIComponent(TELLS)}`;
    const { status } = spawnSync(process.execPath, ['--import', preload, ...args], {
      stdio: ['ignore', streams[0], 'inherit', streams[1]],
    });
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
    const usage = JSON.parse(readFileSync(told, 'utf8')) as NodeJS.ResourceUsage;
    return {
      processorMs: (usage.userCPUTime + usage.systemCPUTime) / 1000,
      memoryMb: usage.maxRSS / 1024,
    };
  } finally {
    streams.forEach(closeSync);
    rmSync(room, { recursive: true });
  }
}

/** Each run's costs, in turns, so that what else the machine does meets all of them alike. */
export function inTurns<Name extends string>(
  runs: Record<Name, () => Cost>,
  turns: number,
): Record<Name, Cost> {
  const names = Object.keys(runs) as Name[];
  const costs = Object.fromEntries(names.map((name) => [name, [] as Cost[]])) as Record<Name, Cost[]>;
  for (let turn = 0; turn < turns; turn += 1) for (const name of names) costs[name].push(runs[name]());
  return Object.fromEntries(names.map((name) => [name, bestOf(costs[name])])) as Record<Name, Cost>;
}

/** The least time, for what else runs only adds to it; the most memory. */
const bestOf = (costs: readonly Cost[]): Cost => ({
  processorMs: Math.min(...costs.map(({ processorMs }) => processorMs)),
  memoryMb: Math.max(...costs.map(({ memoryMb }) => memoryMb)),
});
