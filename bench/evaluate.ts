import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { recordsOf } from './engines/records';
import { costOf, inTurns } from './process-cost';

/*
 * Prints what `evaluate` costs a file of licenses, in processor time of the whole process, beside loops over the same
 * lines that decide nothing (`bench/evaluate-loops.js`), all in one run; and the memory it takes. `npm run
 * bench:evaluate`.
 */
const ROWS = 100_000;
const SEED = 2026;
const TURNS = 5;
const COMMAND = ['src/cli/start.js', 'evaluate', '--as-of', '2016-03-15'];
const LOOPS = 'bench/evaluate-loops.js';

const room = mkdtempSync(path.join(tmpdir(), 'evaluate-'));
try {
  const file = path.join(room, 'licenses.jsonl');
  const out = path.join(room, 'out');
  const answer = path.join(room, 'answer.json');
  const records = recordsOf(SEED, ROWS).map(({ license }, index) => ({ id: `license-${index}`, ...license }));
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  costOf([...COMMAND, file], out); // builds the command where it is out of date
  const answers = readFileSync(out, 'utf8').trimEnd().split('\n');
  const usual = answers.map(({ length }) => length).sort((a, b) => a - b)[ROWS / 2];
  writeFileSync(answer, answers.find(({ length }) => length === usual) ?? '');

  const costs = inTurns(
    {
      'Node starts, and does nothing': () => costOf([LOOPS, 'nothing'], out),
      'a loop that reads and writes each line': () => costOf([LOOPS, 'plain', file], out),
      'and writes as many bytes, ready-made': () => costOf([LOOPS, 'as-many-bytes', file, answer], out),
      'and puts as much into text': () => costOf([LOOPS, 'as-much-text', file, answer], out),
      'evaluate --brief': () => costOf([...COMMAND, '--brief', file], out),
      evaluate: () => costOf([...COMMAND, file], out),
    },
    TURNS,
  );
  const plain = costs['a loop that reads and writes each line'].processorMs;
  const text = costs['and puts as much into text'].processorMs;
  console.log(`${ROWS} licenses, ${(answers.join('\n').length / 1e6).toFixed(0)} MB of answers\n`);
  console.log(`${''.padEnd(38)} processor  to the plain loop  to the loop with text  memory`);
  for (const [name, { processorMs, memoryMb }] of Object.entries(costs)) {
    console.log(
      name.padEnd(38),
      `${processorMs.toFixed(0)} ms`.padStart(9),
      (processorMs / plain).toFixed(2).padStart(18),
      (processorMs / text).toFixed(2).padStart(22),
      `${memoryMb.toFixed(0)} MB`.padStart(7),
    );
  }
} finally {
  rmSync(room, { recursive: true });
}
