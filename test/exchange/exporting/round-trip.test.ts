import fc from 'fast-check';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { toCsv } from '../../../src/exchange/exporting/csv';
import { toJsonLines } from '../../../src/exchange/exporting/json-lines';
import { type PlannedRow, planRow } from '../../../src/exchange/importing/plan-row';
import { readRow } from '../../../src/exchange/importing/read-row';
import { readFile } from '../../../src/exchange/reading/read-file';
import { mockupsPolicy } from '../../../src/policy';
import { anyEntries, entry } from '../../contract/entries';

const TODAY = '2040-01-01';

const formats: [name: string, write: (entries: readonly LicenseEntry[]) => string][] = [
  ['json-lines', toJsonLines],
  ['csv', (entries) => toCsv(mockupsPolicy, entries, '2015-05-09')],
];

/** What importing the text into a register of these entries would do. */
async function planned(text: string, registered: readonly LicenseEntry[]): Promise<PlannedRow[]> {
  const read = await readFile(mockupsPolicy, TODAY, text);
  if (!read.ok) return [];
  return read.value.rows.map((row): PlannedRow => {
    if ('fault' in row) return { outcome: 'refuse', id: row.id, fault: row.fault };
    const incoming = readRow(mockupsPolicy, row.row, TODAY);
    if (!incoming.ok) return { outcome: 'refuse', id: row.id, fault: incoming.failure };
    return planRow(
      mockupsPolicy,
      incoming.value,
      registered.find(({ id }) => id === incoming.value.id) ?? null,
      TODAY,
    );
  });
}

describe.each(formats)('an export as %s', (format, write) => {
  it('is read as what it is', async () => {
    const read = await readFile(mockupsPolicy, TODAY, write([entry(), entry({ id: 'acme-2' })]));
    expect(read).toMatchObject({ value: { format, rows: [{}, {}] } });
  });

  it('imports again and changes nothing, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyEntries, async (entries) => {
        expect(await planned(write(entries), entries)).toEqual(
          entries.map(({ id, revision }) => ({ outcome: 'unchanged', id, expected: revision })),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('imported into an empty register is exported as the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(anyEntries, async (entries) => {
        const text = write(entries);
        const added = (await planned(text, [])).map((row) => {
          if (row.outcome !== 'add') throw new Error(JSON.stringify(row));
          return entry({ id: row.id, ...row.draft });
        });
        expect(write(added)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('goes through a byte order mark and a spreadsheet that ends lines its own way', async () => {
    const text = write([entry(), entry({ id: 'acme-2' })]);
    for (const ending of ['\n', '\r\n']) {
      const saved = `\uFEFF${text.replace(/\r?\n/g, ending)}`;
      expect((await planned(saved, [])).map(({ outcome }) => outcome)).toEqual(['add', 'add']);
    }
  });

  it('imported again leaves what was decided as it is', async () => {
    const decision = {
      intent: { is: 'lapse' },
      endsOn: '2015-01-31',
      decidedAt: '2015-01-01T00:00:00.000Z',
    } as const;
    const decided = entry({ decision });
    expect(write([decided])).toContain('lapse');
    expect(await planned(write([decided]), [decided])).toMatchObject([{ outcome: 'unchanged' }]);
  });

  it('holds nothing of the key', () => {
    expect(write([entry({ hasKey: true, keyHint: 'WXYZ' })])).not.toContain('WXYZ');
  });
});
