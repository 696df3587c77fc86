import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const command = ['run', '-s', 'evaluate', '--'];
const good = '{"id":"a","product":"desktop"}\n';

function evaluate(args: string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('npm', [...command, ...args], { input, encoding: 'utf8' });
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('npm run -s evaluate', () => {
  it('answers a file on standard output, and says nothing else', () => {
    const file = join(folder, 'records.jsonl');
    writeFileSync(file, good);
    const { status, stdout, stderr } = evaluate(['--as-of', '2015-05-09', file]);
    expect({
      status,
      lines: stdout.split('\n').length,
      notes: stderr.replace(/^npm warn.*\n/gm, ''),
    }).toEqual({ status: 0, lines: 2, notes: '' });
    expect(JSON.parse(stdout)).toMatchObject({ id: 'a', asOf: '2015-05-09' });
  });

  it('answers standard input as of today in UTC', () => {
    const before = new Date().toISOString().slice(0, 10);
    const { asOf } = JSON.parse(evaluate([], good).stdout) as { asOf: string };
    expect([before, new Date().toISOString().slice(0, 10)]).toContain(asOf);
  });

  it('ends with 1 and one line of summary when a record was refused', () => {
    const { status, stdout, stderr } = evaluate(['--as-of', '2015-05-09'], `${good}nope\n`);
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr).toMatch(/1 of 2 records refused\n$/);
  });

  it('says in another language what is wrong', () => {
    const { stdout, stderr } = evaluate(['--language', 'de'], 'nope\n');
    expect(stdout).toContain('Diese Zeile ist kein JSON.');
    expect(stderr).toMatch(/1 von 1 Einträgen abgelehnt\n$/);
  });

  it.each([
    ['an impossible day', ['--as-of', '2015-02-30']],
    ['an unknown option', ['--when', '2015-02-01']],
    ['two files', ['a', 'b']],
    ['a language without words', ['--language', 'fr']],
  ])('shows its usage and ends with 2 on %s', (_title, args) => {
    const { status, stderr } = evaluate(args);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage:');
  });

  it('ends with 2 on a file that cannot be read, and says so', () => {
    const { status, stderr } = evaluate([join(folder, 'missing.jsonl')]);
    expect(status).toBe(2);
    expect(stderr).toContain('ENOENT');
  });

  it('ends quietly when its reader has seen enough', async () => {
    const file = join(folder, 'many.jsonl');
    writeFileSync(file, good.repeat(20_000));
    const child = spawn('sh', ['-c', `npm ${command.join(' ')} "${file}" | head -1`]);
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.stdout.resume();
    await new Promise((resolve) => child.once('close', resolve));
    expect(errors.replace(/^npm warn.*\n/gm, '')).toBe('');
  });
});
