import { budgetOf } from '../../src/budget/budget';
import type { BudgetLicense } from '../../src/budget/row';
import { stayCovered } from '../../src/budget/stay-covered';
import { mockupsPolicy } from '../../src/policy';
import { decided, paid, registered } from '../budget/booked';
import { bought, renewed } from '../builders';
import { buildCommands, type Commands } from './commands';

const AS_OF = '2026-11-30';
const paris: BudgetLicense = {
  ...registered(
    [bought('2025-03-12'), paid(renewed('2026-02-01'), '890.00')],
    { costCentre: 'CC-1' },
    'paris',
  ),
  owner: 'anna',
};
const archive = decided(registered([paid(bought('2019-05-02'), '1200')], {}, 'archive'), {
  is: 'renew',
  by: '2027-02-15',
});
const REGISTER = [paris, archive];

/** As the export of the register writes it. */
const lineOf = ({ license, ...about }: BudgetLicense) => `${JSON.stringify({ ...about, ...license })}\n`;
const LINES = REGISTER.map(lineOf).join('');

let commands: Commands;
beforeAll(() => {
  commands = buildCommands();
});
afterAll(() => commands.remove());

const run = (args: readonly string[], input = LINES) =>
  commands.run('budget', ['--as-of', AS_OF, ...args], input);

it.each([
  [['--year', '2027'], { year: 2027, firstMonth: 1 }],
  [['--year', '2026', '--first-month', '4'], { year: 2026, firstMonth: 4 }],
])('prints the budget of %j', (args, year) => {
  const { status, stdout, stderr } = run(args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const expected = budgetOf(mockupsPolicy, REGISTER, year, AS_OF);
  expect(expected.rows.map(({ id }) => id)).toEqual(['archive', 'paris']);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify({ ...expected, refused: [] })));
});

it('prints how to stay covered through a day', () => {
  const expected = stayCovered(mockupsPolicy, REGISTER, '2028-12-31', AS_OF);
  expect(JSON.parse(run(['--through', '2028-12-31']).stdout)).toEqual(
    JSON.parse(JSON.stringify({ ...expected, refused: [] })),
  );
});

it('lists a record that cannot be read, with its line and what to do, and ends with 1', () => {
  const broken = JSON.stringify({
    id: 'x',
    product: 'jira-server',
    history: [{ kind: 'new', on: '2026-02-30' }],
  });
  const { status, stdout, stderr } = run(['--year', '2027'], `${LINES}${broken}\n`);
  expect(status).toBe(1);
  expect(stderr).toBe('1 of 3 records refused\n');
  expect(JSON.parse(stdout)).toMatchObject({
    refused: [{ id: 'x', error: { code: 'impossible-date', path: 'history[0].on', line: 3 } }],
    totals: { rows: 2 },
  });
});

it.each([
  ['neither a year nor a day', []],
  ['both', ['--year', '2027', '--through', '2028-12-31']],
  ['a year that is none', ['--year', 'next']],
  ['a month that is none', ['--year', '2027', '--first-month', '13']],
  ['a first month without a year', ['--through', '2028-12-31', '--first-month', '4']],
  ['a day that is none', ['--through', '2028-02-30']],
])('shows its usage and ends with 2 on %s', (_, args) => {
  const { status, stdout, stderr } = run(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('Usage: npm run -s budget');
});

it.each([
  ['before the day that is asked as of', '2026-11-29'],
  ['too far ahead', '2047-01-01'],
])('names the days that can be asked for where one is %s', (_, day) => {
  expect(run(['--through', day])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'Name a day from 2026-11-30 to 2046-11-30 with --through.\n',
  });
});
