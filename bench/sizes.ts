import { loadedOf, MOST_KB, promptScripts } from './prompt-bundle';

/* Prints what the prompts' bundle weighs, gzip: `npm run sizes`. What they ask of the platform: `npm run bench:asked`. */
const scripts = promptScripts();
const line = (kilobytes: number, what: string) =>
  console.log(`${kilobytes.toFixed(1).padStart(8)} KB  ${what}`);
for (const { name, kilobytes } of scripts) line(kilobytes, name);
line(
  loadedOf(scripts),
  `JavaScript that a view of a prompt loads, in the heaviest language, gzip; at most ${MOST_KB}`,
);
