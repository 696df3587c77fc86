import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { describeTermsFaults } from '../exchange/terms/describe-terms-fault';
import { readTerms } from '../exchange/terms/read-terms';
import { createPolicy, isDay, type Day, type Policy } from '../policy';

/** Ends the command with 2 and this text on standard error. */
export class CommandError extends Error {}

/** The arguments of a command; wrong ones end it with its usage. */
export interface Arguments {
  /** Without `--as-of`: today in UTC. */
  asOf: Day;
  terms: string | undefined;
  json: boolean;
  files: string[];
}

/** Reads the arguments; `options` are those that the command has beside `--as-of` and `--help`, `files` how many it takes. */
export function readArguments(
  usage: string,
  options: Pick<ParseArgsOptionsConfig, string>,
  files: { least: number; most: number },
): Arguments | 'help' {
  const wrong = new CommandError(usage);
  let parsed;
  try {
    parsed = parseArgs({
      args: process.argv.slice(2),
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, ...options },
    });
  } catch {
    throw wrong;
  }
  const values: Record<string, unknown> = parsed.values;
  const { positionals } = parsed;
  if (values['help']) return 'help';
  const asOf = (values['as-of'] as string | undefined) ?? new Date().toISOString().slice(0, 10);
  if (!isDay(asOf) || positionals.length < files.least || positionals.length > files.most) throw wrong;
  return {
    asOf,
    terms: values['terms'] as string | undefined,
    json: values['json'] === true,
    files: positionals,
  };
}

/** The records of a file, or of standard input for `-` and for none. */
export function openRecords(file: string | undefined): Readable {
  return file === undefined || file === '-' ? process.stdin : createReadStream(file);
}

/** The policy by the documents of a file; throws a {@link CommandError} that names every fault in it. */
export async function policyOf(file: string): Promise<Policy> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CommandError(`Cannot read the terms in ${file}: ${code ?? message}. Name a readable file.\n`);
  }
  const read = readTerms(text);
  if (!read.ok) throw new CommandError(describeTermsFaults(file, read.failure));
  return createPolicy(read.value);
}

/** Runs a command: its answer is the exit status; what cannot be read or written ends it with 2. */
export async function run(usage: string, command: () => Promise<number | 'help'>): Promise<void> {
  // A reader that has seen enough (`| head -1`) closes the pipe: that is no error.
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(0);
    process.stderr.write(`Cannot write the answers: ${code ?? message}.\n`);
    process.exit(2);
  });
  try {
    const status = await command();
    if (status === 'help') process.stdout.write(usage);
    process.exitCode = status === 'help' ? 0 : status;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    process.stderr.write(
      error instanceof CommandError
        ? message
        : `Cannot read the records: ${code ?? message}. Name a readable file of JSON lines.\n`,
    );
    process.exitCode = 2;
  }
}
