import { readImportFile } from '../../../src/exchange/importing/import-file';

const summary = (text: string) => {
  const { format, counts, rows } = readImportFile(text);
  return {
    format,
    counts,
    rows: rows.map((row) => [row.line, row.id, 'fault' in row ? row.fault.code : 'ok']),
  };
};
const MARKET = '{"addonLicenseId": "22", "addonKey": "com.balsamiq.mockups.jira"}';

it.each<[title: string, text: string, expected: ReturnType<typeof summary>]>([
  [
    'records, one a line',
    '{"id": "a"}\n\n{"id": "b"}\n',
    {
      format: 'json-lines',
      counts: 'lines',
      rows: [
        [1, 'a', 'ok'],
        [3, 'b', 'ok'],
      ],
    },
  ],
  [
    'a line that is not JSON among others that are',
    '{"id": "a"}\r\nid=b\r\n{"id": "c"}\r\n',
    {
      format: 'json-lines',
      counts: 'lines',
      rows: [
        [1, 'a', 'ok'],
        [2, null, 'not-json'],
        [3, 'c', 'ok'],
      ],
    },
  ],
  [
    'text that is no table either',
    'hello\n{"id": "a"}',
    {
      format: 'json-lines',
      counts: 'lines',
      rows: [
        [1, null, 'not-json'],
        [2, 'a', 'ok'],
      ],
    },
  ],
  ['nothing', '\n \n', { format: 'json-lines', counts: 'lines', rows: [] }],
  [
    'an id that stands there twice',
    '{"id": "a"}\n{"id": "b"}\n{"id": "a"}\n',
    {
      format: 'json-lines',
      counts: 'lines',
      rows: [
        [1, 'a', 'ok'],
        [2, 'b', 'ok'],
        [3, 'a', 'twice-in-file'],
      ],
    },
  ],
  [
    'a list of Marketplace records',
    `\uFEFF[${MARKET}]`,
    { format: 'marketplace-json', counts: 'records', rows: [[1, 'marketplace-22', 'ok']] },
  ],
  [
    'the same as an answer of its API',
    `{"licenses": [${MARKET}]}`,
    { format: 'marketplace-json', counts: 'records', rows: [[1, 'marketplace-22', 'ok']] },
  ],
  [
    'the same one a line',
    `${MARKET}\n${MARKET}`,
    {
      format: 'marketplace-json',
      counts: 'lines',
      rows: [
        [1, 'marketplace-22', 'ok'],
        [2, 'marketplace-22', 'twice-in-file'],
      ],
    },
  ],
  [
    'a table of ours',
    'id,product\na,desktop\nb,desktop',
    {
      format: 'csv',
      counts: 'lines',
      rows: [
        [2, 'a', 'ok'],
        [3, 'b', 'ok'],
      ],
    },
  ],
  [
    'a table that a spreadsheet parted by semicolons',
    'id;product\r\na;desktop\r\n',
    { format: 'csv', counts: 'lines', rows: [[2, 'a', 'ok']] },
  ],
  [
    'a table whose cells hold lines',
    'id,name\r\na,"x\r\ny"\r\n\r\nb,z\r\n',
    {
      format: 'csv',
      counts: 'lines',
      rows: [
        [2, 'a', 'ok'],
        [5, 'b', 'ok'],
      ],
    },
  ],
  [
    'a table of the Marketplace',
    'Addon License Id,Addon Key\n22,com.balsamiq.mockups.jira\n',
    { format: 'marketplace-csv', counts: 'lines', rows: [[2, 'marketplace-22', 'ok']] },
  ],
])('reads %s', (_, text, expected) => {
  expect(summary(text)).toEqual(expected);
});

it('reads a row of our table as a license record, an empty cell as a field left out', () => {
  const text =
    'id,name,contact,product,channel,ownServers,subscription,history\na,,,jira-server,direct,TRUE,,new 2014-01-31 seats 10\n';
  expect(readImportFile(text).rows).toEqual([
    {
      line: 2,
      id: 'a',
      row: {
        id: 'a',
        contact: '',
        product: 'jira-server',
        channel: 'direct',
        ownServers: true,
        history: [{ kind: 'new', on: '2014-01-31', seats: 10 }],
      },
    },
  ]);
});

it.each(['contactDetails.technicalContact.name', 'Technical Contact Name', 'technicalContactName'])(
  'finds the contact of a Marketplace table under %s',
  (heading) => {
    const { rows } = readImportFile(
      `addonLicenseId,addonKey,company,${heading}\n22,com.balsamiq.mockups.jira,Acme,Ann\n`,
    );
    expect(rows).toMatchObject([
      { row: { contactDetails: { company: 'Acme', technicalContact: { name: 'Ann' } } } },
    ]);
  },
);

it('a record that is nested without end is refused by itself, and the others are read', () => {
  const deep = `${'['.repeat(6000)}${']'.repeat(6000)}`;
  const { rows } = readImportFile(`[{"id":"a"},${deep},{"id":"b"}]`);
  expect(rows).toEqual([
    { line: 1, id: 'a', row: { id: 'a' } },
    { line: 2, id: null, fault: { code: 'not-a-record', path: '', clauses: [] } },
    { line: 3, id: 'b', row: { id: 'b' } },
  ]);
  expect(readImportFile(`{"id":"a"}\n${deep}`).rows).toMatchObject([
    { id: 'a' },
    { fault: { code: 'not-a-record' } },
  ]);
});
