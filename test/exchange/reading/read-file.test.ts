import { toCsv } from '../../../src/exchange/exporting/csv';
import { readFile } from '../../../src/exchange/reading/read-file';
import type { ReadingOptions } from '../../../src/exchange/reading/reading';
import { mockupsPolicy } from '../../../src/policy';
import { reading, rowsIn, TODAY, windows1252 } from './strangers';

describe('what only a person can tell is asked', () => {
  const dates = (...days: string[]) =>
    `product,channel,name,purchased\n${days.map((day, index) => `jira-server,direct,n${index},${day}\n`).join('')}`;

  it('the order of day and month, where no row tells', async () => {
    const text = dates('03/04/2014', '05/05/2014');
    expect((await reading(text)).questions).toEqual([
      {
        about: 'day-order',
        column: 'purchased',
        heading: 'purchased',
        example: { line: 2, text: '03/04/2014' },
        isAnswered: false,
      },
    ]);
    expect(await rowsIn(text)).toMatchObject([
      [2, 'ambiguous-date', 'purchased'],
      [3, {}],
    ]);
    expect(await rowsIn(text, { dayOrder: 'day-first' })).toMatchObject([
      [2, { history: [{ on: '2014-04-03' }] }],
      [3, {}],
    ]);
    expect(await rowsIn(text, { dayOrder: { purchased: 'month-first' } })).toMatchObject([
      [2, { history: [{ on: '2014-03-04' }] }],
      [3, {}],
    ]);
  });

  it('also where a cell holds several days', async () => {
    const text = 'product,channel,purchased,renewed\njira-server,direct,1/31/2012,03/04/2013; 03/04/2014\n';
    expect((await reading(text)).questions).toMatchObject([
      { about: 'day-order', column: 'renewed', example: { line: 2, text: '03/04/2013' } },
    ]);
    expect((await reading(text, { dayOrder: { renewed: 'day-first' } })).rows).toMatchObject([
      { row: { history: [{}, { on: '2013-04-03' }, { on: '2014-04-03' }] } },
    ]);
  });

  it('stays a question that was answered', async () => {
    const text = dates('03/04/2014');
    expect((await reading(text, { dayOrder: { purchased: 'day-first' } })).questions).toMatchObject([
      { about: 'day-order', isAnswered: true },
    ]);
  });

  it('not where another row of the column tells, and that row is named', async () => {
    const { questions, columns, rows } = await reading(dates('03/04/2014', '31/04/2014', '31/05/2014'));
    expect(questions).toEqual([]);
    expect(columns[3]?.order).toEqual({
      order: 'day-first',
      decidedBy: 4,
      example: { line: 2, text: '03/04/2014' },
    });
    expect(rows).toMatchObject([
      { row: { history: [{ on: '2014-04-03' }] } },
      { fault: { code: 'impossible-date' } },
      {},
    ]);
  });

  it('where the rows of a column contradict each other', async () => {
    expect((await reading(dates('03/04/2014', '31/05/2014', '05/31/2014'))).questions).toMatchObject([
      { about: 'day-order' },
    ]);
  });

  it.each(['9999-12-31', '31.12.2999', '12/31/2099', 'never', 'unbefristet'])(
    'whether %s is no end',
    async (end) => {
      const text = `product,channel,expires\njira-server,direct,${end}\n`;
      expect((await reading(text)).questions).toMatchObject([
        { about: 'no-end', column: 'expires', example: { line: 2, text: end } },
      ]);
      expect(await rowsIn(text)).toEqual([[2, 'end-not-known', 'expires']]);
      expect((await reading(text, { isNoEndUnknown: true })).rows).toMatchObject([{ notes: ['no-end'] }]);
    },
  );

  it('where it was bought, of a product that is sold in two places', async () => {
    const text = 'product,name\ndesktop,a\njira-server,b\n';
    expect((await reading(text)).questions).toEqual([
      { about: 'channel', example: { line: 3 }, isAnswered: false },
    ]);
    expect(await rowsIn(text, { channel: 'marketplace' })).toMatchObject([
      [2, { product: 'desktop' }],
      [3, { channel: 'marketplace' }],
    ]);
  });

  it('where it was bought, of a column that names firms', async () => {
    const text = 'product,supplier\njira-server,Acme Software Ltd\ndesktop,Acme Software Ltd\n';
    expect((await reading(text)).questions).toEqual([
      { about: 'channel', example: { line: 2 }, isAnswered: false },
    ]);
    const { rows } = await reading(text, { channel: 'direct' });
    expect(rows).toMatchObject([
      { row: { channel: 'direct' }, notes: ['channel-unread', 'nothing-known'] },
      { row: { product: 'desktop' }, notes: ['channel-unread'] },
    ]);
  });
});

describe('nothing is dropped without a word', () => {
  it('each column says what it is taken for, or why it is not read', async () => {
    const { columns } = await reading('product,price,seats,users,color,key\ndesktop,1,2,3,red,SECRET\n', {
      columns: { color: 'ignore' },
    });
    expect(columns.map(({ field, source, samples }) => [field, source, samples])).toEqual([
      ['product', 'recognised', ['desktop']],
      ['price', 'recognised', ['1']],
      ['seats', 'recognised', ['2']],
      [null, 'double', ['3']],
      [null, 'left-out', ['red']],
      ['key', 'recognised', []],
    ]);
  });

  it.each([
    ['no date', 'jira-server,,', ['nothing-known']],
    ['seats and no date', 'jira-server,5,', ['seats-without-date', 'nothing-known']],
    ['seats without a number', 'jira-server,unlimited users,2014-01-31', ['seats-unlimited']],
    ['a subscription without a state', 'jira-cloud,,', ['subscription-unknown']],
  ])('a row with %s says what will not be known', async (_, row, notes) => {
    const { rows } = await reading(`product,seats,purchased\n${row}\n`, {
      channel: row.startsWith('jira-cloud') ? undefined : 'direct',
    });
    expect(rows).toMatchObject([{ notes }]);
  });
});

it.each(['Summe:;;25', 'Gesamt (netto);;25', ';Total;25'])(
  'a total (%s) is no license, and is named',
  async (row) => {
    const { rows, totals } = await reading(`Produkt;Name;Plätze;Kanal\ndesktop;Berlin;1;direkt\n${row};\n`);
    expect(rows).toHaveLength(1);
    expect(totals).toEqual([{ line: 3, text: row.replaceAll(';', '').replace('25', '') }]);
  },
);

it.each(['Total,desktop,direct,', 'Total,,direct,KEY-1'])(
  'a license called Total (%s) is one',
  async (row) => {
    const { rows, totals } = await reading(`name,product,channel,key\n${row}\n`);
    expect([rows.length, totals]).toEqual([1, []]);
  },
);

it('a column without a heading can be said to hold something', async () => {
  const text = 'Product,,Channel\ndesktop,Berlin,direct\n';
  const { columns } = await reading(text);
  expect(columns[1]).toMatchObject({ name: '#1', field: null, samples: ['Berlin'] });
  expect((await reading(text, { columns: { '#1': 'name' } })).rows).toMatchObject([
    { row: { name: 'Berlin' } },
  ]);
});

it.each([
  ['its name', 'Product,Name\nfoo,Berlin\n', 'Berlin'],
  ['else its product', 'Product,Key\nfoo,SECRET-1\n', 'foo'],
  ['nothing, and never its key', 'Product,Key\n,SECRET-1\n', null],
])('a faulty row is called by %s', async (_, text, label) => {
  expect((await reading(text)).rows).toMatchObject([{ fault: {}, label, key: null }]);
});

it('a key that has characters nobody can see is refused in its row', async () => {
  expect(await rowsIn('product,channel,key\ndesktop,direct,A\u0007B\n')).toEqual([
    [2, 'unseen-characters', 'key'],
  ]);
});

describe('a file that is no table', () => {
  const PNG = [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 8,
  ];
  it.each<[title: string, bytes: Uint8Array]>([
    ['a PNG', Uint8Array.from(PNG)],
    ['a JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1])],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/Catalog>>')],
    ['random bytes', Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251)],
  ])('%s is refused as such', async (_, bytes) => {
    expect(await readFile(mockupsPolicy, TODAY, bytes)).toEqual({ ok: false, failure: 'not-a-table' });
  });
  it.each(['a\fb', 'tabs\tand\x85 ends'])('%j is text', async (text) => {
    expect(await readFile(mockupsPolicy, TODAY, windows1252(text))).toMatchObject({
      failure: 'nothing-recognised',
    });
  });
});

describe('licenses are told apart', () => {
  const ids = async (text: string, options?: ReadingOptions) =>
    (await reading(text, { channel: 'direct', ...options })).rows.map(({ id }) => id);

  it('by key where there is one: it is no part of the record, and cannot be told from the id', async () => {
    const text = 'product,name,key\ndesktop,a,ONE-1\ndesktop,a,ONE-2\n';
    const { rows } = await reading(text);
    expect(rows.map(({ key }) => key)).toEqual(['ONE-1', 'ONE-2']);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
    expect(JSON.stringify(rows.map((row) => [row.id, 'row' in row && row.row]))).not.toContain('ONE');
    expect(await ids('name;key;product\nanother;ONE-1;jira-server\n')).toEqual([rows[0]?.id]);
  });

  it('else by product, name and purchase, or the end that is stated, whatever the day of reading', async () => {
    const [one] = await ids('product,name,purchased,seats\njira-server,a,2014-01-31,5\n');
    expect(await ids('Seats,Purchased,Name,Product\n6,31.1.2014,a,jira-server\n')).toEqual([one]);
    expect(
      await ids(
        'product,name,purchased\njira-server,a,2014-02-01\njira-server,b,2014-01-31\ndesktop,a,2014-01-31\n',
      ),
    ).not.toContain(one);
    const text = 'product,name,channel,expires\njira-server,a,direct,2014-01-31\n';
    const later = await readFile(mockupsPolicy, '2026-12-24', text);
    expect(later.ok && later.value.rows[0]?.id).toBe((await ids(text))[0]);
  });
});

it('a license of the Marketplace is named by product and company', async () => {
  const text =
    'Addon License Id,Addon Key,Hosting,Company,Maintenance Start Date,Maintenance End Date\n22,com.balsamiq.mockups.jira,Server,Acme,2014-01-31,2015-01-31\n';
  expect(await reading(text)).toMatchObject({ format: 'marketplace-csv', rows: [{ id: 'marketplace-22' }] });
});

it('our own export is read again as it was', async () => {
  const entries = ['Köln; "alt"', '=1+1', 'a\nb,c'].map((name, index) => ({
    id: `l${index}`,
    name,
    contact: '',
    license: {
      product: 'jira-server',
      channel: 'direct' as const,
      history: [{ kind: 'new' as const, on: '2014-01-31', seats: 5 }],
    },
    revision: '1',
    hasKey: false,
    keyHint: null,
    createdAt: '',
    updatedAt: '',
  }));
  const { rows } = await reading(toCsv(mockupsPolicy, entries, TODAY));
  expect(rows.map((row) => 'row' in row && row.row)).toEqual(
    entries.map(({ id, name, contact, license }) => ({ id, name, contact, notes: '', ...license })),
  );
});
