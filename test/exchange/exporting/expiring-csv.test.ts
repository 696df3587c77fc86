import Papa from 'papaparse';
import { toExpiringCsv } from '../../../src/exchange/exporting/expiring-csv';
import { type License, mockupsPolicy } from '../../../src/policy';
import { entry } from '../../contract/entries';

const expiring = (expiresOn: string): License => ({
  product: 'jira-server',
  channel: 'direct',
  history: [{ kind: 'statement', on: '2014-01-01', expiresOn, seats: 10 }],
});
const rows = (licenses: License[], months = 12) =>
  Papa.parse<Record<string, string>>(
    toExpiringCsv(
      mockupsPolicy,
      licenses.map((license, index) => entry({ id: `l${index}`, license })),
      '2015-05-09',
      months,
    ),
    { header: true, skipEmptyLines: true },
  ).data;

it.each([
  ['2014-05-08', [['expired', '3']]],
  ['2014-05-09', [['expired', '2']]],
  ['2015-05-08', [['expired', '2']]],
  ['2015-05-09', [['expired', '1']]],
  ['2015-05-10', [['covered', '1']]],
  ['2016-05-07', [['covered', '1']]],
  ['2016-05-08', [['covered', '1']]],
  ['2016-05-09', []],
])(
  'what expires on %s: renewals so that 2016-05-08, the last of 12 months, is covered',
  (expiresOn, found) => {
    expect(rows([expiring(expiresOn)]).map(({ state, renewals }) => [state, renewals])).toEqual(found);
  },
);

it('a license that lapsed long ago takes a renewal for each year up to the last day', () => {
  expect(rows([expiring('2012-05-09')], 1)[0]).toMatchObject({ state: 'expired', renewals: '4' });
});

it('several years take several renewals', () => {
  expect(rows([expiring('2015-06-01')], 36)[0]).toMatchObject({
    renewals: '3',
    coveredThrough: '2015-05-31',
    daysLeft: '23',
  });
});

it('the earliest comes first, and what has no day is left out', () => {
  const found = rows([expiring('2016-01-01'), { product: 'desktop' }, expiring('2015-06-01')]);
  expect(found.map(({ id }) => id)).toEqual(['l2', 'l0']);
});

it('what is to lapse is left out; what is to be renewed stays', () => {
  const decided = (id: string, is: 'lapse' | 'renew') =>
    entry({
      id,
      license: expiring('2015-06-01'),
      decision: {
        intent: is === 'lapse' ? { is } : { is, by: '2015-06-01' },
        endsOn: '2015-06-01',
        decidedAt: '2015-05-01T00:00:00.000Z',
      },
    });
  const text = toExpiringCsv(mockupsPolicy, [decided('a', 'lapse'), decided('b', 'renew')], '2015-05-09', 12);
  expect(text.split('\r\n').map((line) => line.split(',')[0])).toEqual(['id', 'b', '']);
});

it('texts that look like formulas are escaped', () => {
  const text = toExpiringCsv(
    mockupsPolicy,
    [entry({ name: '=1+1', license: expiring('2015-06-01') })],
    '2015-05-09',
    12,
  );
  expect(text).toContain("'=1+1");
});
