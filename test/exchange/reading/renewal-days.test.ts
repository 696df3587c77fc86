import { columnWords } from '../../../src/words/columns';
import { reading, rowsIn, TODAY } from './strangers';

const tableOf = (heading: string, days: readonly string[], more = { heading: '', cell: '' }) =>
  [
    `Product;Name;Purchased;${heading};Channel;${more.heading}`,
    ...days.map((day, index) => `jira-server;${index};2014-01-31;${day};direct;${more.cell}`),
  ].join('\n');

const columnNamed = async (heading: string, text: string) =>
  (await reading(text)).columns.find((each) => each.heading === heading);

describe('a column such as “Renewal date”', () => {
  it.each<[title: string, days: string[], field: string | null, source: string]>([
    ['with renewals that were made', ['2024-03-01', '2025-03-01'], 'renewed', 'recognised'],
    ['with one that was made today', [TODAY], 'renewed', 'recognised'],
    ['with those that are due', ['2026-11-26', '2027-03-01'], 'expiresOn', 'recognised'],
    ['with both, which only a person can tell', ['2025-03-01', '2027-03-01'], null, 'either'],
    ['with both in one cell', ['"2025-03-01; 2027-03-01"'], null, 'either'],
    [
      'with a day to come, and one that can be either',
      ['2027-03-01', '10/12/2026'],
      'expiresOn',
      'recognised',
    ],
    ['with what is no day', ['2027-03-01', 'soon', ''], 'expiresOn', 'recognised'],
    ['with nothing', [''], 'renewed', 'recognised'],
  ])('%s', async (_title, days, field, source) => {
    expect(await columnNamed('Renewal date', tableOf('Renewal date', days))).toMatchObject({ field, source });
  });

  it('gives each license its end, on the day that is named', async () => {
    expect(await rowsIn(tableOf('Renewal date', ['2027-03-01']))).toMatchObject([
      [
        2,
        {
          history: [
            { kind: 'new', on: '2014-01-31' },
            { kind: 'statement', expiresOn: '2027-03-01' },
          ],
        },
      ],
    ]);
  });

  it.each(['Expires', 'Valid until'])('is not read beside “%s”, which says the same', async (heading) => {
    const text = tableOf('Renewal date', ['2027-03-01'], { heading, cell: '2027-03-01' });
    expect(await columnNamed('Renewal date', text)).toMatchObject({ field: null, source: 'double' });
    expect(await rowsIn(text)).toEqual([[2, expect.objectContaining({ product: 'jira-server' })]]);
  });

  it('is what the person says it is', async () => {
    const text = tableOf('Renewal date', ['2025-03-01', '2027-03-01']);
    const { columns } = await reading(text, {
      columns: { renewaldate: 'renewed' },
    });
    expect(columns[3]).toMatchObject({ field: 'renewed', source: 'mapped' });
  });

  it('is told by its days where its name explains the form of days', async () => {
    const heading = 'Renewal date (YYYY-MM-DD)';
    expect(await columnNamed(heading, tableOf(heading, ['2027-03-01']))).toMatchObject({
      field: 'expiresOn',
    });
  });
});

it('a column of renewals that cannot mean anything else keeps its meaning: a day to come is a fault there', async () => {
  expect(await rowsIn(tableOf('Last renewed', ['2025-03-01', '2027-03-01']))).toMatchObject([
    [2, { product: 'jira-server' }],
    [3, 'dated-after-today', 'Last renewed'],
  ]);
});

it('each of these names is one of a column of renewals in its language', () => {
  for (const { headings, renewalDays } of columnWords) {
    expect(renewalDays.length).toBeGreaterThan(0);
    expect(headings.renewed).toEqual(expect.arrayContaining([...renewalDays]));
  }
});
