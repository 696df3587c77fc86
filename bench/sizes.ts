import path from 'node:path';
import { madeOf } from './made-of';
import { loadedOf, MOST_KB, promptScripts } from './prompt-bundle';
import {
  firstKilobytes,
  functionKilobytes,
  MOST_FIRST_KB,
  MOST_FUNCTION_KB,
  MOST_WORDS_KB,
  wordsKilobytes,
} from './weights';

/* Prints what the bundles weigh, gzip: `npm run sizes`. What is asked of the platform: `npm run bench:asked`. */
/** So many parts of each file of functions are named. */
const MOST_PARTS = 12;

const scripts = promptScripts();
const line = (kilobytes: number, what: string) =>
  console.log(`${kilobytes.toFixed(1).padStart(8)} KB  ${what}`);
for (const { name, kilobytes } of scripts) line(kilobytes, name);
line(
  loadedOf(scripts),
  `JavaScript that a view of a prompt loads, in the heaviest language, gzip; at most ${MOST_KB}`,
);
line(firstKilobytes(), `the console before its first screen, without the words; at most ${MOST_FIRST_KB}`);
line(Math.max(...wordsKilobytes()), `the words of the longest language; at most ${MOST_WORDS_KB}`);
for (const [file, most] of Object.entries(MOST_FUNCTION_KB)) {
  line(functionKilobytes(file as keyof typeof MOST_FUNCTION_KB), `functions in ${file}; at most ${most}`);
  const parts = madeOf(path.join(import.meta.dirname, '../build/functions', file));
  for (const [name, characters] of parts.slice(0, MOST_PARTS)) line(characters / 1024, `  … ${name}, raw`);
  line(
    parts.slice(MOST_PARTS).reduce((sum, [, characters]) => sum + characters, 0) / 1024,
    '  … all else, raw',
  );
}
