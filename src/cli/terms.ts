import { documents } from '../policy';
import { readArguments, run } from './command';

const USAGE = `Usage: npm run -s terms

Writes the vendor's documents that answers are given by, as JSON: the form of
a file for --terms and compare. Its JSON Schema: docs/terms.schema.json.
`;

await run(USAGE, () => {
  const args = readArguments(USAGE, {}, { least: 0, most: 0 });
  if (args === 'help') return Promise.resolve(args);
  process.stdout.write(`${JSON.stringify({ documents }, null, 2)}\n`);
  return Promise.resolve(0);
});
