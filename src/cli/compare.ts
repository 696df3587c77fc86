import { mockupsPolicy } from '../policy';
import { openRecords, policyOf, run } from './command';
import { asJson, compareStream, textReport } from './compare-lines';

const options = { 'as-of': { type: 'string' }, json: { type: 'boolean' } } as const;

await run(
  { name: 'compare', options, files: { least: 1, most: 2 } },
  async ({ asOf, json, files: [terms = '', licenses] }, speech) => {
    const { affected, unreadable } = await compareStream(
      [mockupsPolicy, await policyOf(terms, speech)],
      openRecords(licenses),
      process.stdout,
      json ? asJson : textReport(speech),
      asOf,
      speech,
    );
    if (unreadable > 0) process.stderr.write(`${speech.say('comparison.skipped', { count: unreadable })}\n`);
    return affected > 0 ? 1 : 0;
  },
);
