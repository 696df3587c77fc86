import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { isDay, type Day } from '../policy';
import { LANGUAGES } from '../words/spoken';
import { evaluateStream } from './evaluate-lines';
import { commandSpeech, ENGLISH, type CommandSpeech } from './speech';

interface Options {
  asOf: Day;
  file: string | undefined;
  speech: CommandSpeech;
}

/** The arguments; a text is the usage, asked for or needed. */
async function readArguments(args: string[]): Promise<Options | { usage: string; isAskedFor: boolean }> {
  const usage = ({ say }: CommandSpeech, isAskedFor: boolean) => ({
    usage: say('command.evaluateUsage', { languages: LANGUAGES.join(', ') }),
    isAskedFor,
  });
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        language: { type: 'string', default: 'en' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const speech = await commandSpeech(values.language);
    if (values.help || speech === null) return usage(speech ?? ENGLISH, values.help === true);
    const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10);
    return positionals.length > 1 || !isDay(asOf)
      ? usage(speech, false)
      : { asOf, file: positionals[0], speech };
  } catch {
    return usage(ENGLISH, false);
  }
}

async function main(): Promise<number> {
  const options = await readArguments(process.argv.slice(2));
  if ('usage' in options) {
    (options.isAskedFor ? process.stdout : process.stderr).write(options.usage);
    return options.isAskedFor ? 0 : 2;
  }
  const { file, asOf, speech } = options;
  // A reader that has seen enough (`| head -1`) closes the pipe: that is no error.
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(0);
    process.stderr.write(`${speech.say('command.cannotWrite', { why: code ?? message })}\n`);
    process.exit(2);
  });
  try {
    const input = file === undefined || file === '-' ? process.stdin : createReadStream(file);
    const { read, refused } = await evaluateStream(input, process.stdout, asOf, speech);
    if (refused > 0) process.stderr.write(`${speech.say('command.refused', { refused, read })}\n`);
    return refused > 0 ? 1 : 0;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    process.stderr.write(`${speech.say('command.cannotRead', { why: code ?? message })}\n`);
    return 2;
  }
}

process.exitCode = await main();
