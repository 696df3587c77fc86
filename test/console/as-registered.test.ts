import { readFile } from '../../src/exchange/reading/read-file';
import { mockupsPolicy } from '../../src/policy';
import { asRegistered } from '../../static/console/importing/as-registered';
import { bought, serverLicense, stated } from '../builders';
import { entry } from '../contract/entries';

const read = async (...rows: string[]) => {
  const text = ['product,name,channel,purchased,covered through,id', ...rows].join('\n');
  const reading = await readFile(mockupsPolicy, '2026-11-25', text);
  if (!reading.ok) throw new Error(reading.failure);
  return reading.value.rows;
};
const berlin = (id: string, history = [bought('2014-01-31')]) =>
  entry({ id, name: 'Berlin', license: serverLicense({ history }) });

it.each<
  [title: string, row: string, registered: Parameters<typeof asRegistered>[1], id: string, notes: string[]]
>([
  [
    'the same product, name and purchase',
    'jira-server,Berlin,direct,2014-01-31,,',
    [berlin('by-hand')],
    'by-hand',
    [],
  ],
  [
    'the same end that is stated',
    'jira-server,Berlin,direct,,2026-12-31,',
    [berlin('by-hand', [stated('2026-01-01', '2027-01-01')])],
    'by-hand',
    [],
  ],
  ['an id of its own', 'jira-server,Berlin,direct,2014-01-31,,mine', [berlin('by-hand')], 'mine', []],
  ['another product', 'confluence-server,Berlin,direct,2014-01-31,,', [berlin('by-hand')], 'made', []],
  ['another name', 'jira-server,Bern,direct,2014-01-31,,', [berlin('by-hand')], 'made', []],
  ['another purchase', 'jira-server,Berlin,direct,2015-01-31,,', [berlin('by-hand')], 'made', ['namesake']],
  ['two of them', 'jira-server,Berlin,direct,2014-01-31,,', [berlin('a'), berlin('b')], 'made', ['namesake']],
])('a row with %s', async (_, row, registered, id, notes) => {
  const [found] = asRegistered(await read(row), registered);
  const expected: unknown = id === 'made' ? expect.stringMatching(/^license-[0-9a-f]{16}$/) : id;
  expect(found).toMatchObject({ id: expected, row: { id: expected }, notes });
});

it('a row that was imported before is that license, whatever others are called', async () => {
  const rows = await read('jira-server,Berlin,direct,2014-01-31,,');
  expect(asRegistered(rows, [berlin(rows[0]?.id ?? ''), berlin('by-hand')])).toEqual(rows);
});

it('a faulty row stays what it is', async () => {
  const rows = await read('foo,Berlin,direct,2014-01-31,,');
  expect(asRegistered(rows, [berlin('by-hand')])).toEqual(rows);
});
