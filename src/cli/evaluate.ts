import { mockupsPolicy } from '../policy';
import { briefOf } from './brief';
import { openRecords, policyOf, run } from './command';
import { evaluateStream } from './evaluate-lines';

const options = {
  'as-of': { type: 'string' },
  terms: { type: 'string' },
  brief: { type: 'boolean' },
} as const;

await run(
  { name: 'evaluate', options, files: { least: 0, most: 1 } },
  async ({ asOf, terms, brief, files }, speech) => {
    const policy = terms === undefined ? mockupsPolicy : await policyOf(terms, speech);
    const { read, refused } = await evaluateStream(
      policy,
      openRecords(files[0]),
      process.stdout,
      asOf,
      speech,
      brief ? briefOf : undefined,
    );
    if (refused > 0) process.stderr.write(`${speech.say('command.refused', { refused, read })}\n`);
    return refused > 0 ? 1 : 0;
  },
);
