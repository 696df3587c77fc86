import { buffer } from 'node:stream/consumers';
import { readFile } from '../exchange/reading/read-file';
import { mockupsPolicy } from '../policy';
import { CommandError, openRecords, run } from './command';
import { describeReading } from './describe-reading';
import { acceptsReading, readingOptions } from './reading-options';
import { writeReading } from './write-reading';

const text = { type: 'string' } as const;
const options = {
  'as-of': text,
  dates: text,
  'no-end': text,
  decimals: text,
  currency: text,
  channel: text,
  product: text,
  encoding: text,
  separator: text,
  sheet: text,
  map: { type: 'string', multiple: true },
} as const;

await run(
  { name: 'read', options, files: { least: 0, most: 1 }, accepts: acceptsReading },
  async ({ asOf, files, values }, speech) => {
    const content = await buffer(openRecords(files[0]));
    const reading = await readFile(mockupsPolicy, asOf, content, readingOptions(values));
    if (!reading.ok) throw new CommandError(`${speech.say(`reading.failure-${reading.failure}`)}\n`);
    const refused = await writeReading(mockupsPolicy, reading.value, process.stdout, asOf, speech);
    process.stderr.write(describeReading(reading.value, refused, speech));
    return refused > 0 ? 1 : 0;
  },
);
