import { createReadStream, readFileSync } from 'node:fs';
import process from 'node:process';

/*
 * What `bench/evaluate.ts` measures the command against: loops over the same lines, in plain JavaScript, that decide
 * nothing. `node bench/evaluate-loops.js LOOP FILE [ANSWER]`.
 */
const [loop, file, answerFile] = process.argv.slice(2);
const answer = answerFile === undefined ? '' : readFileSync(answerFile, 'utf8');
const verdict = answer === '' ? {} : JSON.parse(answer);

const LOOPS = {
  /** Starts, and does nothing. */
  nothing: null,
  /** Reads each line and writes it again. */
  plain: (line) => JSON.stringify(JSON.parse(line)),
  /** Writes as many bytes as an answer has besides; they are ready-made. */
  'as-many-bytes': (line) => JSON.stringify(JSON.parse(line)) + answer,
  /** Puts an answer of the usual size into text besides. */
  'as-much-text': (line) => JSON.stringify(JSON.parse(line)) + JSON.stringify(verdict),
};

const each = LOOPS[loop];
if (each) {
  let rest = '';
  for await (const piece of createReadStream(file, { encoding: 'utf8' })) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (!process.stdout.write(lines.map((line) => `${each(line)}\n`).join(''))) {
      await new Promise((written) => process.stdout.once('drain', written));
    }
  }
}
