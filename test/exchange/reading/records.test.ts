import { readRow } from '../../../src/exchange/importing/read-row';
import type { ReadingOptions } from '../../../src/exchange/reading/reading';
import { mockupsPolicy } from '../../../src/policy';
import { reading, TODAY } from './strangers';

const summary = async (text: string) => {
  const { format, counts, rows } = await reading(text);
  return {
    format,
    counts,
    rows: rows.map((row) => [row.line, row.id, 'fault' in row ? row.fault.code : 'ok']),
  };
};
const MARKET = '{"addonLicenseId": "22", "addonKey": "com.balsamiq.mockups.jira"}';

it.each<[title: string, text: string, expected: Awaited<ReturnType<typeof summary>>]>([
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
    'id,name,history\r\na,"x\r\ny",\r\n\r\nb,z,\r\n',
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
])('reads %s', async (_, text, expected) => {
  expect(await summary(text)).toEqual(expected);
});

it('reads a row of our table as a license record, an empty cell as a field left out', async () => {
  const text =
    'id,name,contact,product,channel,ownServers,subscription,history\na,,,jira-server,direct,TRUE,,new 2014-01-31 seats 10\n';
  expect((await reading(text)).rows).toEqual([
    {
      line: 2,
      id: 'a',
      key: null,
      label: 'a',
      notes: [],
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
  async (heading) => {
    const { rows } = await reading(
      `addonLicenseId,addonKey,company,${heading}\n22,com.balsamiq.mockups.jira,Acme,Ann\n`,
    );
    expect(rows).toMatchObject([
      { row: { contactDetails: { company: 'Acme', technicalContact: { name: 'Ann' } } } },
    ]);
  },
);

it('a record that is nested without end is refused by itself, and the others are read', async () => {
  const deep = `${'['.repeat(6000)}${']'.repeat(6000)}`;
  const { rows } = await reading(`[{"id":"a"},${deep},{"id":"b"}]`);
  expect(rows).toMatchObject([
    { line: 1, id: 'a', row: { id: 'a' } },
    { line: 2, id: null, fault: { code: 'not-a-record', path: '', clauses: [] } },
    { line: 3, id: 'b', row: { id: 'b' } },
  ]);
  expect((await reading(`{"id":"a"}\n${deep}`)).rows).toMatchObject([
    { id: 'a' },
    { fault: { code: 'not-a-record' } },
  ]);
});

const market = (over: object) =>
  JSON.stringify({
    addonLicenseId: '22',
    addonKey: 'com.balsamiq.mockups.jira',
    hosting: 'Server',
    lastUpdated: '2026-02-01',
    maintenanceStartDate: '2025-06-01',
    ...over,
  });
const rowsOf = async (text: string, options: ReadingOptions) => {
  const { rows, questions } = await reading(text, options);
  return {
    rows: rows.map((row) => ('fault' in row ? [row.fault.code, row.fault.path] : row.row)),
    questions: questions.map(({ about, isAnswered }) => [about, isAnswered]),
  };
};

describe('a day that stands for no end, in a record', () => {
  const OURS = '{"id":"a","product":"jira-server","history":[{"kind":"new","on":"2015-05-09"},';
  const ENDLESS = `${OURS}{"kind":"statement","on":"2015-05-09","expiresOn":"9999-12-31"}]}`;
  it.each([
    ['the Marketplace', market({ maintenanceEndDate: '9999-12-31' }), 'maintenanceEndDate'],
    ['ours', ENDLESS, 'expiresOn'],
  ])('of %s is asked about', async (_, text, field) => {
    expect(await rowsOf(text, {})).toEqual({
      rows: [['end-not-known', field]],
      questions: [['no-end', false]],
    });
  });
  it('of the Marketplace can be said to be none', async () => {
    const { rows, questions } = await rowsOf(market({ maintenanceEndDate: '9999-12-31' }), {
      isNoEndUnknown: true,
    });
    expect(questions).toEqual([['no-end', true]]);
    expect(readRow(mockupsPolicy, rows[0], TODAY)).toMatchObject({
      ok: true,
      value: { license: { product: 'jira-server', channel: 'marketplace' } },
    });
  });
  it('of ours can be said to be none: what was bought stays', async () => {
    const { rows } = await rowsOf(ENDLESS, { isNoEndUnknown: true });
    expect(rows).toMatchObject([{ id: 'a', history: [{ kind: 'new', on: '2015-05-09' }] }]);
  });
  it('is no question where the day can be kept', async () => {
    const { questions } = await rowsOf(ENDLESS.replace('9999', '2099'), {});
    expect(questions).toEqual([]);
  });
});

describe('the persons that Marketplace records name', () => {
  const contactDetails = { company: 'Acme', technicalContact: { name: 'Ann', email: 'ann@acme.example' } };
  const text = `[${market({ contactDetails })},${market({ addonLicenseId: '23' })}]`;
  it('are counted, and read', async () => {
    expect((await reading(text)).contacts).toBe(1);
    expect(JSON.stringify((await rowsOf(text, {})).rows)).toContain('ann@acme.example');
  });
  it('are left out where nobody wants them, and the company stays', async () => {
    const { rows } = await rowsOf(text, { isContactLeftOut: true });
    expect(JSON.stringify(rows)).not.toContain('nn');
    expect(rows[0]).toMatchObject({ contactDetails: { company: 'Acme' } });
  });
});
