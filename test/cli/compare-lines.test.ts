import { PassThrough, Readable } from 'node:stream';
import { asJson, asText, compareStream, type Comparison } from '../../src/cli/compare-lines';
import { createPolicy, documents, mockupsPolicy } from '../../src/policy';

const [document] = documents;
const later = createPolicy([
  document,
  { ...document, id: 'later', documentsOf: '2015-08-01', inForceFrom: '2015-09-01', periodMonths: 6 },
]);
const record = (id: string, ...history: object[]) =>
  JSON.stringify({ id, product: 'jira-server', channel: 'direct', history });
const bought = (on: string) => ({ kind: 'new', on });
const renewed = (on: string) => ({ kind: 'renewal', on });

async function compared(
  lines: string[],
  report = asText,
  then = later,
): Promise<{ output: string; comparison: Comparison }> {
  const output = new PassThrough();
  let written = '';
  output.setEncoding('utf8').on('data', (text: string) => (written += text));
  const input = Readable.from([Buffer.from(lines.join('\n'))], { objectMode: false });
  const comparison = await compareStream([mockupsPolicy, then], input, output, report, '2015-12-01');
  return { output: written, comparison };
}

const before = record('before', bought('2015-01-31'));
const after = record('after', bought('2015-09-01'));
const longer = record('a-longer-record', bought('2015-09-02'), renewed('2015-09-03'));

it('names only what would be answered differently, with the days, and sums it up', async () => {
  const { output, comparison } = await compared([before, longer, after]);
  expect(output.split('\n').slice(0, 4)).toEqual([
    'a-longer-record',
    '  expiry: 2017-09-02 -> 2016-09-02 (365 days lost)',
    'after',
    '  expiry: 2016-09-01 -> 2016-03-01 (184 days lost)',
  ]);
  expect(comparison).toEqual({
    asOf: '2015-12-01',
    compared: 3,
    affected: 2,
    unreadable: 0,
    changes: [{ change: 'expiry: earlier', licenses: 2, example: JSON.parse(after) as unknown }],
  });
});

it('says nothing but the count where nothing differs', async () => {
  const { output, comparison } = await compared([before, after], asText, mockupsPolicy);
  expect(output).toBe('0 of 2 licenses would be answered differently on 2015-12-01.\n');
  expect(comparison.affected).toBe(0);
});

it('tells a license that would be refused, and one that no longer would', async () => {
  const { desktop } = document.products;
  const without = createPolicy([{ ...document, products: { desktop } }]);
  const { comparison } = await compared([before], asText, without);
  expect(comparison.changes.map(({ change }) => change)).toEqual(['refused: unknown-product']);
  const back = compareStream(
    [without, mockupsPolicy],
    Readable.from([Buffer.from(before)], { objectMode: false }),
    new PassThrough().resume(),
    asText,
    '2015-12-01',
  );
  expect((await back).changes.map(({ change }) => change)).toEqual(['accepted: no longer unknown-product']);
});

it('says which lines it could not compare, and goes on', async () => {
  const { output, comparison } = await compared(['nope', after]);
  expect(output).toContain('line 1\n  not compared: This line is not JSON.');
  expect(comparison).toMatchObject({ compared: 1, affected: 1, unreadable: 1 });
});

it('writes one JSON object a line for machines, the summary last', async () => {
  const { output, comparison } = await compared([before, 'nope', after], asJson);
  const lines = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  expect(lines).toEqual([
    { id: null, line: 2, error: expect.stringContaining('not JSON') as unknown },
    {
      id: 'after',
      line: 3,
      changes: [{ kind: 'expiry', before: '2016-09-01', after: '2016-03-01', days: -184 }],
    },
    { summary: comparison },
  ]);
});
