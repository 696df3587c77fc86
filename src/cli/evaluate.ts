import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { isDay, mockupsPolicy, type Day } from '../policy';
import { evaluateStream } from './evaluate-lines';

const USAGE = `Usage: npm run -s evaluate -- [--as-of YYYY-MM-DD] [FILE]

Reads license records, one JSON object a line, from FILE or standard input,
and writes one verdict a line. Without --as-of: today in UTC. Days have the
form YYYY-MM-DD, in the years 0001 to 8999.
Exit status: 0 all read, 1 some records refused, 2 wrong arguments or no such file.
`;

interface Options {
  asOf: Day;
  file: string | undefined;
}

/** The arguments, or null where they are wrong. */
function readArguments(args: string[]): Options | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'as-of': { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return 'help';
    const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10);
    return positionals.length > 1 || !isDay(asOf) ? null : { asOf, file: positionals[0] };
  } catch {
    return null;
  }
}

async function main(): Promise<number> {
  const options = readArguments(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (!options) {
    process.stderr.write(USAGE);
    return 2;
  }
  const input =
    options.file === undefined || options.file === '-' ? process.stdin : createReadStream(options.file);
  const { read, refused } = await evaluateStream(mockupsPolicy, input, process.stdout, options.asOf);
  if (refused > 0) process.stderr.write(`${refused} of ${read} records refused\n`);
  return refused > 0 ? 1 : 0;
}

// A reader that has seen enough (`| head -1`) closes the pipe: that is no error.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(0);
  process.stderr.write(`Cannot write the verdicts: ${code ?? message}.\n`);
  process.exit(2);
});

try {
  process.exitCode = await main();
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  process.stderr.write(`Cannot read the records: ${code ?? message}. Name a readable file of JSON lines.\n`);
  process.exitCode = 2;
}
