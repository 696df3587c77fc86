import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFile } from '../../../src/exchange/reading/read-file';
import { rowsOfText } from '../../../src/exchange/reading/separated-text';
import { SEPARATORS } from '../../../src/exchange/reading/separator';
import { mockupsPolicy } from '../../../src/policy';
import { reading, TODAY } from './strangers';
import { writeWorkbook } from './write-workbook';

const cell = fc.string({ unit: fc.constantFrom('a', 'ü', '"', ',', ';', '\t', '|', '\n', '\r\n', ' ', '1') });
const separators = fc.constantFrom(...SEPARATORS);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

function looksLikeRows(row: string, separator: string): boolean {
  const lines = row.split(/\r\n|\n|\r/);
  return lines.length > 1 && lines.every((line) => line.split(separator).length === 3);
}

it('cells that are quoted as they should be are read as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), separators, (rows, separator) => {
      // A heading that has letters: blank rows are passed over, and three columns are none.
      const filled = rows.map(([first, ...others]) => [`x${first}`, ...others]);
      const lines = filled.map((row) => row.map(quoted).join(separator));
      // A row whose every line has as many cells as the table could be several rows: that is a fault, not a guess.
      fc.pre(lines.every((row) => !looksLikeRows(row, separator)));
      const text = lines.join('\r\n');
      expect(rowsOfText(text, separator).map(({ cells }) => cells)).toEqual(filled);
    }),
  );
});

it('of lines without a quote that spans lines, each is a row', () => {
  const line = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', ' ') }).map((text) => `x,${text}`);
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      const rows = rowsOfText(lines.join(end), ',');
      const spanned = rows.reduce((count, { cells }) => count + cells.join('').split(/\r\n|\n|\r/).length, 0);
      expect(spanned).toBe(lines.length);
    }),
  );
});

it('a quote that does not close costs no other row', () => {
  fc.assert(
    fc.property(fc.nat(8), fc.nat(8), (before, behind) => {
      const rows = (count: number) => Array.from({ length: count }, (_, index) => `desktop,"n${index}",z`);
      const text = ['product,name,note', ...rows(before), 'desktop,"broken,z', ...rows(behind)].join('\n');
      const read = rowsOfText(text, ',');
      expect(read).toHaveLength(before + behind + 2);
      expect(read.filter(({ fault }) => fault !== null).map(({ line }) => line)).toEqual([before + 2]);
    }),
  );
});

const BOOK = writeWorkbook([
  {
    name: 'A',
    rows: [
      ['product', 'seats'],
      ['desktop', 5, { day: 41_670 }],
    ],
  },
]);
const PARTS = Object.keys(unzipSync(BOOK));
/** A text with another one put somewhere into it. */
const broken = (whole: string, text: string, at: number) => {
  const place = at % (whole.length + 1);
  return `${whole.slice(0, place)}${text}${whole.slice(place)}`;
};

it('whatever the bytes are, there is an answer', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    // Parts that a workbook has, with anything in them: these reach the reader of sheets.
    fc.tuple(fc.nat(PARTS.length - 1), fc.string({ unit: 'binary' }), fc.nat()).map(([part, text, at]) =>
      zipSync({
        ...unzipSync(BOOK),
        [PARTS[part] ?? '']: strToU8(
          broken(strFromU8(unzipSync(BOOK)[PARTS[part] ?? ''] ?? new Uint8Array()), text, at),
        ),
      }),
    ),
    // A workbook with a byte changed anywhere.
    fc.tuple(fc.nat(BOOK.length - 1), fc.nat(255)).map(([at, byte]) => BOOK.with(at, byte)),
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(`product,name,purchased\n${text}`)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (content) => {
      expect(await readFile(mockupsPolicy, TODAY, content)).toHaveProperty('ok');
    }),
  );
});

it('each row of a table is in the answer, and reading it again says the same', async () => {
  const value = fc.constantFrom(
    'desktop',
    'jira-server',
    '',
    '31.12.2014',
    '03/04/2014',
    '9999-12-31',
    '5',
    'x, y',
    '"',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(value, value, value)), async (rows) => {
      const filled = rows.filter((row) => row.some((text) => text !== ''));
      const text = ['product;name;purchased', ...filled.map((row) => row.map(quoted).join(';'))].join('\n');
      const read = await reading(text);
      expect(read.rows.map(({ line }) => line)).toEqual(filled.map((_, index) => index + 2));
      expect(await reading(text)).toEqual(read);
    }),
  );
});
