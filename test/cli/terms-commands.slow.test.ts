import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documents } from '../../src/policy';

function npm(script: string, args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', script, '--', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.replace(/^npm warn.*\n/gm, '') };
}

const folder = mkdtempSync(join(tmpdir(), 'terms-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const [document] = documents;
const later = { ...document, id: 'later', inForceFrom: '2015-09-01', periodMonths: 6, facts: {} };
const terms = file('terms.json', JSON.stringify({ documents: [document, later] }));
const faulty = file(
  'faulty.json',
  JSON.stringify({ documents: [document, { ...later, inForceFrom: '2015-05-09' }] }),
);
const license =
  '{"id":"a","product":"jira-server","channel":"direct","history":[{"kind":"new","on":"2015-09-01"}]}';
const licenses = file('licenses.jsonl', `${license}\n`);

it('terms prints the documents, in the form that evaluate and compare read', () => {
  const { status, stdout, stderr } = npm('terms', []);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify({ documents })));
  const printed = file('printed.json', stdout);
  expect(npm('compare', ['--as-of', '2015-12-01', printed, licenses])).toMatchObject({
    status: 0,
    stderr: '',
  });
});

it('evaluate answers by the documents of a file', () => {
  const { status, stdout } = npm('evaluate', ['--terms', terms, '--as-of', '2015-12-01', licenses]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    policy: { id: 'later' },
    maintenance: { expiresOn: '2016-03-01', periods: [{ document: 'later' }] },
  });
});

it('compare ends with 1 where something differs, and says what', () => {
  const { status, stdout } = npm('compare', ['--as-of', '2015-12-01', terms, licenses]);
  expect(status).toBe(1);
  expect(stdout).toContain('a\n  expiry: 2016-09-01 -> 2016-03-01 (184 days lost)\n');
});

it.each([
  ['evaluate', ['--terms', faulty, licenses]],
  ['compare', [faulty, licenses]],
])('%s refuses faulty terms with 2, the place and what to do', (script, args) => {
  const { status, stdout, stderr } = npm(script, args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe(
    `${faulty}: documents[1].inForceFrom: Another document comes into force on this day. Only one can: change the day of one of them.\n`,
  );
});

it.each([
  ['compare', ['--as-of', 'today', terms]],
  ['compare', []],
  ['compare', [terms, licenses, licenses]],
  ['terms', [terms]],
])('%s shows its usage and ends with 2 on %j', (script, args) => {
  const { status, stderr } = npm(script, args);
  expect(status).toBe(2);
  expect(stderr).toContain(`Usage: npm run -s ${script}`);
});

it.each([
  ['the terms', [join(folder, 'none.json'), licenses]],
  ['the licenses', [terms, join(folder, 'none.jsonl')]],
])('compare ends with 2 where it cannot read %s, and says so', (_what, args) => {
  const { status, stderr } = npm('compare', args);
  expect(status).toBe(2);
  expect(stderr).toContain('ENOENT');
});
