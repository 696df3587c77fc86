import { spawn } from 'node:child_process';
import { documents } from '../../src/policy';
import { buildCommands, type Commands } from './commands';

const [document] = documents;
const later = { ...document, id: 'later', inForceFrom: '2015-09-01', periodMonths: 6, facts: {} };
const good = '{"id":"a","product":"desktop"}\n';
const license =
  '{"id":"a","product":"jira-server","channel":"direct","history":[{"kind":"new","on":"2015-09-01"}]}\n';

let commands: Commands;
/** What commands read, by name: their paths. */
let files: Record<'good' | 'terms' | 'faulty' | 'licenses' | 'many' | 'missing', string>;
beforeAll(() => {
  commands = buildCommands();
  const { file } = commands;
  const asTerms = (...all: object[]) => JSON.stringify({ documents: all });
  files = {
    good: file('good.jsonl', good),
    terms: file('terms.json', asTerms(document, later)),
    faulty: file('faulty.json', asTerms(document, { ...later, inForceFrom: '2015-05-09' })),
    licenses: file('licenses.jsonl', license),
    many: file('many.jsonl', good.repeat(20_000)),
    missing: `${file('there', '')}-is-none`,
  };
});
afterAll(() => commands.remove());

/** A word that names a file stands for its path. */
const withPaths = (args: readonly string[]) =>
  args.map((arg) => (files as Record<string, string>)[arg] ?? arg);

describe('through npm', () => {
  it('evaluate answers a file on standard output, and says nothing else', () => {
    const { status, stdout, stderr } = commands.runByNpm('evaluate', ['--as-of', '2015-05-09', files.good]);
    expect({ status, lines: stdout.split('\n').length, stderr }).toEqual({ status: 0, lines: 2, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ id: 'a', asOf: '2015-05-09' });
  });

  it('terms prints the documents, in the form that evaluate and compare read', () => {
    const { status, stdout, stderr } = commands.runByNpm('terms', []);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify({ documents })));
    const printed = commands.file('printed.json', stdout);
    expect(commands.runByNpm('compare', ['--as-of', '2015-12-01', printed, files.licenses])).toMatchObject({
      status: 0,
      stderr: '',
    });
  });
});

describe('evaluate', () => {
  it('answers standard input as of today in UTC', () => {
    const before = new Date().toISOString().slice(0, 10);
    const { asOf } = JSON.parse(commands.run('evaluate', [], good).stdout) as { asOf: string };
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(asOf);
  });

  it('ends with 1 and one line of summary when a record was refused', () => {
    const { status, stdout, stderr } = commands.run('evaluate', ['--as-of', '2015-05-09'], `${good}nope\n`);
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr).toMatch(/1 of 2 records refused\n$/);
  });

  it('says in another language what is wrong', () => {
    const { stdout, stderr } = commands.run('evaluate', ['--language', 'de'], 'nope\n');
    expect(stdout).toContain('Diese Zeile ist kein JSON.');
    expect(stderr).toMatch(/1 von 1 Einträgen abgelehnt\n$/);
  });

  it('answers by the documents of a file', () => {
    const args = ['--terms', files.terms, '--as-of', '2015-12-01', files.licenses];
    const { status, stdout } = commands.run('evaluate', args);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      policy: { id: 'later' },
      maintenance: { expiresOn: '2016-03-01', periods: [{ document: 'later' }] },
    });
  });

  it('ends quietly when its reader has seen enough', async () => {
    const started = `"${process.execPath}" "${commands.pathOf('evaluate')}" "${files.many}" | head -1`;
    const child = spawn('sh', ['-c', started]);
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.stdout.resume();
    await new Promise((resolve) => child.once('close', resolve));
    expect(errors).toBe('');
  });
});

describe('read', () => {
  it('prints records that evaluate answers, and on standard error what it took the file for', () => {
    const args = ['--as-of', '2026-11-25', 'docs/examples/licenses.csv'];
    const { status, stdout, stderr } = commands.runByNpm('read', args);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Read 4 rows as csv, utf-8, ";"\.\n/);
    expect(stdout.trim().split('\n')).toHaveLength(4);
    expect(stdout).not.toContain('EXAMPLE-KEY');
    expect(commands.run('evaluate', ['--as-of', '2026-11-25'], stdout)).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('ends with 1 where a row is refused, which stands in its place with its row and column', () => {
    const table = 'Product,Channel,Purchased\njira-server,direct,31.02.2014\ndesktop,,\n';
    const { status, stdout } = commands.run('read', ['--as-of', '2026-11-25'], table);
    const [first = '', second = ''] = stdout.split('\n');
    expect(status).toBe(1);
    expect(JSON.parse(first)).toMatchObject({
      error: { code: 'impossible-date', path: 'Purchased', line: 2 },
    });
    expect(JSON.parse(second)).toMatchObject({ product: 'desktop' });
  });

  it.each([
    ['nothing', ''],
    ['a workbook with a password', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])],
    ['a picture', Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'latin1')],
  ])('ends with 2 and writes no record for %s', (_, content) => {
    const { status, stdout, stderr } = commands.run('read', [commands.file('strange', content)]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toBe('');
  });
});

it('read says of a file that is not there which files it takes', () => {
  const { status, stderr } = commands.run('read', withPaths(['missing']));
  expect(status).toBe(2);
  expect(stderr).toMatch(/ENOENT.*XLSX/);
});

it('compare ends with 1 where something differs, and says what', () => {
  const args = ['--as-of', '2015-12-01', files.terms, files.licenses];
  const { status, stdout } = commands.run('compare', args);
  expect(status).toBe(1);
  expect(stdout).toContain('a\n  expiry: 2016-09-01 -> 2016-03-01 (184 days lost)\n');
});

it.each([
  ['evaluate', ['--terms', 'faulty', 'licenses']],
  ['compare', ['faulty', 'licenses']],
] as const)('%s refuses faulty terms with 2, the place and what to do', (command, args) => {
  const { status, stdout, stderr } = commands.run(command, withPaths(args));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe(
    `${files.faulty}: documents[1].inForceFrom: Another document comes into force on this day. Only one can: change the day of one of them.\n`,
  );
});

it.each([
  ['evaluate', 'an impossible day', ['--as-of', '2015-02-30']],
  ['evaluate', 'an unknown option', ['--when', '2015-02-01']],
  ['evaluate', 'two files', ['good', 'good']],
  ['evaluate', 'a language without words', ['--language', 'la']],
  ['read', 'an impossible day', ['--as-of', '2015-02-30']],
  ['read', 'an order of dates that there is not', ['--dates', 'year-first']],
  ['read', 'a column for what no license has', ['--map', 'Color=color']],
  ['compare', 'an impossible day', ['--as-of', 'today', 'terms']],
  ['compare', 'no file', []],
  ['compare', 'three files', ['terms', 'licenses', 'licenses']],
  ['terms', 'a file', ['terms']],
] as const)('%s shows its usage and ends with 2 on %s', (command, _what, args) => {
  const { status, stderr } = commands.run(command, withPaths(args));
  expect(status).toBe(2);
  expect(stderr).toContain(`Usage: npm run -s ${command}`);
});

it.each([
  ['evaluate', 'the records', ['missing']],
  ['compare', 'the terms', ['missing', 'licenses']],
  ['compare', 'the licenses', ['terms', 'missing']],
] as const)('%s ends with 2 where it cannot read %s, and says so', (command, _what, args) => {
  const { status, stderr } = commands.run(command, withPaths(args));
  expect(status).toBe(2);
  expect(stderr).toContain('ENOENT');
});
