import { mockupsPolicy } from '../policy';
import { openRecords, policyOf, readArguments, run } from './command';
import { evaluateStream } from './evaluate-lines';

const USAGE = `Usage: npm run -s evaluate -- [--as-of YYYY-MM-DD] [--terms TERMS] [FILE]

Reads license records, one JSON object a line, from FILE or standard input,
and writes one verdict a line. Without --as-of: today in UTC. Days have the
form YYYY-MM-DD, in the years 0001 to 8999. With --terms: by the documents in
the file TERMS, which has the form that 'npm run -s terms' prints.
Exit status: 0 all read, 1 some records refused, 2 wrong arguments, no such
file, or faulty terms.
`;

await run(USAGE, async () => {
  const options = { 'as-of': { type: 'string' }, terms: { type: 'string' } } as const;
  const args = readArguments(USAGE, options, { least: 0, most: 1 });
  if (args === 'help') return args;
  const policy = args.terms === undefined ? mockupsPolicy : await policyOf(args.terms);
  const { read, refused } = await evaluateStream(
    policy,
    openRecords(args.files[0]),
    process.stdout,
    args.asOf,
  );
  if (refused > 0) process.stderr.write(`${refused} of ${read} records refused\n`);
  return refused > 0 ? 1 : 0;
});
