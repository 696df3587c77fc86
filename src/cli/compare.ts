import { mockupsPolicy } from '../policy';
import { CommandError, openRecords, policyOf, readArguments, run } from './command';
import { asJson, asText, compareStream } from './compare-lines';

const USAGE = `Usage: npm run -s compare -- [--as-of YYYY-MM-DD] [--json] TERMS [LICENSES]

Who is affected if TERMS were the terms: reads license records, one JSON
object a line, from LICENSES or standard input, and writes for each that
would be answered differently what changes, then a summary: each kind of
change, how many licenses it concerns, and the smallest of them. TERMS has the
form that 'npm run -s terms' prints. Without --as-of: today in UTC. With
--json: one JSON object a line, the summary last.
Exit status: 0 nothing differs, 1 something does, 2 wrong arguments, no such
file, or faulty terms.
`;

await run(USAGE, async () => {
  const options = { 'as-of': { type: 'string' }, json: { type: 'boolean' } } as const;
  const args = readArguments(USAGE, options, { least: 1, most: 2 });
  if (args === 'help') return args;
  const [terms, licenses] = args.files;
  if (terms === undefined) throw new CommandError(USAGE);
  const { affected, unreadable } = await compareStream(
    [mockupsPolicy, await policyOf(terms)],
    openRecords(licenses),
    process.stdout,
    args.json ? asJson : asText,
    args.asOf,
  );
  if (unreadable > 0) process.stderr.write(`${unreadable} lines were not compared\n`);
  return affected > 0 ? 1 : 0;
});
