import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { ENCODINGS } from '../exchange/reading/encoding';
import { readTerms } from '../exchange/terms/read-terms';
import { createPolicy, type Day, isDay, LAST_YEAR, type Policy } from '../policy';
import { COLUMN_FIELDS } from '../words/column-words';
import { LANGUAGES } from '../words/spoken';
import { describeTermsFaults } from './describe-terms-faults';
import { type CommandSpeech, commandSpeech, ENGLISH } from './speech';

/** Ends the command with 2 and this text on standard error. */
export class CommandError extends Error {}

/** A command: its name, the options that it has beside `--language` and `--help`, and how many files it takes. */
export interface Command {
  name: 'budget' | 'evaluate' | 'compare' | 'read' | 'terms';
  options: Pick<ParseArgsOptionsConfig, string>;
  files: { least: number; most: number };
  /** Whether the values of its own options can be read; left out: they can be anything. */
  accepts?: (values: OptionValues) => boolean;
}

/** The options as they were written, by name: a text, a list of texts where there may be several, or true. */
export type OptionValues = Readonly<Record<string, unknown>>;

/** The arguments of a command. */
export interface Arguments {
  /** Without `--as-of`: today in UTC. */
  asOf: Day;
  terms: string | undefined;
  json: boolean;
  brief: boolean;
  files: string[];
  values: OptionValues;
}

type ReadArguments = { speech: CommandSpeech } & ({ args: Arguments } | { isHelp: boolean });

/** Reads the arguments; where help is asked for or they are wrong, the usage is to be shown. */
async function readArguments({ options, files, accepts = () => true }: Command): Promise<ReadArguments> {
  let parsed;
  try {
    parsed = parseArgs({
      args: process.argv.slice(2),
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, language: { type: 'string' }, ...options },
    });
  } catch {
    return { speech: ENGLISH, isHelp: false };
  }
  const values: Record<string, unknown> = parsed.values;
  const { positionals } = parsed;
  const spoken = await commandSpeech((values['language'] as string | undefined) ?? 'en');
  const speech = spoken ?? ENGLISH;
  if (values['help']) return { speech, isHelp: true };
  const asOf = (values['as-of'] as string | undefined) ?? new Date().toISOString().slice(0, 10);
  const isWrong =
    spoken === null ||
    !isDay(asOf) ||
    positionals.length < files.least ||
    positionals.length > files.most ||
    !accepts(values);
  if (isWrong) return { speech, isHelp: false };
  return {
    speech,
    args: {
      asOf,
      terms: values['terms'] as string | undefined,
      json: values['json'] === true,
      brief: values['brief'] === true,
      files: positionals,
      values,
    },
  };
}

/** The records of a file, or of standard input for `-` and for none. */
export function openRecords(file: string | undefined): Readable {
  return file === undefined || file === '-' ? process.stdin : createReadStream(file);
}

/** The policy by the documents of a file; throws a {@link CommandError} that names every fault in it. */
export async function policyOf(file: string, speech: CommandSpeech): Promise<Policy> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandError(`${speech.say('command.cannotReadTerms', { file, why: whyOf(error) })}\n`);
  }
  const read = readTerms(text);
  if (!read.ok) throw new CommandError(describeTermsFaults(file, read.failure, speech));
  return createPolicy(read.value);
}

/** Runs a command: `answer` gives the exit status; what cannot be read or written ends it with 2. */
export async function run(
  command: Command,
  answer: (args: Arguments, speech: CommandSpeech) => Promise<number>,
): Promise<void> {
  const read = await readArguments(command);
  const { say } = read.speech;
  if (!('args' in read)) {
    const usage = say(`usage.${command.name}`, {
      languages: LANGUAGES.join(', '),
      lastYear: LAST_YEAR,
      encodings: ENCODINGS.join(', '),
      fields: inLines(COLUMN_FIELDS),
    });
    (read.isHelp ? process.stdout : process.stderr).write(usage);
    process.exitCode = read.isHelp ? 0 : 2;
    return;
  }
  // A reader that has seen enough (`| head -1`) closes the pipe: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`${say('command.cannotWrite', { why: whyOf(error) })}\n`);
    process.exit(2);
  });
  try {
    process.exitCode = await answer(read.args, read.speech);
  } catch (error) {
    process.stderr.write(
      error instanceof CommandError
        ? error.message
        : `${say(`command.${CANNOT_READ[command.name]}`, { why: whyOf(error) })}\n`,
    );
    process.exitCode = 2;
  }
}

/** What is said of a file of licenses that cannot be opened: which files the command reads. */
const CANNOT_READ = {
  budget: 'cannotRead',
  evaluate: 'cannotRead',
  compare: 'cannotRead',
  terms: 'cannotRead',
  read: 'cannotReadTable',
} as const satisfies Record<Command['name'], string>;

/** Names in lines that fit behind the options of a usage. */
function inLines(names: readonly string[]): string {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last === undefined || last.length + name.length > 42) lines.push(name);
    else lines[lines.length - 1] = `${last}, ${name}`;
  }
  return lines.join(`,\n${' '.repeat(34)}`);
}

function whyOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
