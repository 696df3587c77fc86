import type { Readable, Writable } from 'node:stream';
import type { Day, Policy } from '../policy';
import { type Change, changesOf, kindOf, lineOf } from './changes';
import { linesTo } from './lines-out';
import { type RecordLine, recordsOf } from './records';
import { type CommandSpeech, describeFault, ENGLISH } from './speech';

/** A kind of change: how many licenses it concerns, and the smallest record among them. */
export interface Affected {
  change: string;
  licenses: number;
  example: unknown;
}

/** What other terms would change for the licenses of a file. */
export interface Comparison {
  asOf: Day;
  /** How many records were compared, and how many would be answered differently. */
  compared: number;
  affected: number;
  /** Lines that are no license record: no terms answer them. */
  unreadable: number;
  changes: Affected[];
}

/** How a comparison is written: line by line while it goes, and its summary at the end. */
export interface Report {
  affected: (id: string, line: number, changes: readonly Change[]) => string;
  unreadable: (id: string | null, line: number, message: string) => string;
  summary: (comparison: Comparison) => string;
}

/** Compares the answers to each record of a stream, holding what one piece of the stream brings, and writes the report as it goes. */
export async function compareStream(
  policies: readonly [Policy, Policy],
  input: Readable,
  output: Writable,
  report: Report,
  asOf: Day,
  speech = ENGLISH,
): Promise<Comparison> {
  const { write, flush } = linesTo(output);
  const kinds: Kinds = new Map();
  const count = { compared: 0, affected: 0, unreadable: 0 };
  for await (const records of recordsOf(input)) {
    for (const { number, text, read } of records) {
      if (!read.ok) {
        count.unreadable += 1;
        const { id, fault } = read.failure;
        await write(report.unreadable(id, number, describeFault(fault, speech)));
        continue;
      }
      count.compared += 1;
      const changes = changesOf(...policies, read.value, asOf);
      if (changes.length === 0) continue;
      count.affected += 1;
      tally(kinds, changes, text);
      await write(report.affected(read.value.id, number, changes));
    }
    await flush();
  }
  const comparison = { asOf, ...count, changes: summed(kinds) };
  await write(report.summary(comparison));
  await flush();
  return comparison;
}

type Kinds = Map<string, { licenses: number; smallest: string }>;

/** Counts the license once for each kind of change, and keeps the shortest record of each kind; of equals the first. */
function tally(kinds: Kinds, changes: readonly Change[], text: RecordLine['text']): void {
  for (const kind of new Set(changes.map(kindOf))) {
    const { licenses, smallest } = kinds.get(kind) ?? { licenses: 0, smallest: text };
    kinds.set(kind, { licenses: licenses + 1, smallest: text.length < smallest.length ? text : smallest });
  }
}

/** What concerns most licenses comes first. */
function summed(kinds: Kinds): Affected[] {
  return [...kinds]
    .map(([change, { licenses, smallest }]) => ({
      change,
      licenses,
      example: JSON.parse(smallest.replace(/^\uFEFF/, '')) as unknown,
    }))
    .sort((a, b) => b.licenses - a.licenses || (a.change < b.change ? -1 : 1));
}

/** For people. */
export const textReport = (speech: CommandSpeech): Report => ({
  affected: (id, _line, changes) =>
    [id, ...changes.map((change) => `  ${lineOf(change, speech)}`)].join('\n'),
  unreadable: (id, line, message) =>
    `${id ?? speech.say('comparison.line', { line })}\n  ${speech.say('comparison.notCompared', { message })}`,
  summary: ({ asOf, compared, affected, unreadable, changes }) =>
    [
      speech.say('comparison.summary', { affected, compared, asOf }),
      ...(unreadable > 0 ? [speech.say('comparison.unreadable', { count: unreadable })] : []),
      ...changes.flatMap(({ change, licenses, example }) => [
        `${String(licenses).padStart(7)}  ${change}`,
        `         ${speech.say('comparison.example', { record: JSON.stringify(example) })}`,
      ]),
    ].join('\n'),
});

export const asText = textReport(ENGLISH);

/** For machines: one JSON object a line; the last one is the summary. */
export const asJson: Report = {
  affected: (id, line, changes) => JSON.stringify({ id, line, changes }),
  unreadable: (id, line, message) => JSON.stringify({ id, line, error: message }),
  summary: (comparison) => JSON.stringify({ summary: comparison }),
};
