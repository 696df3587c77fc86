import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCommands, type Commands } from '../cli/commands';

type Command = Parameters<Commands['pathOf']>[0];

/**
 * Lines that the README's console blocks tell, without their notes. `bench:views` builds first and fails by itself where
 * what it prints is not so. The two lines at the top of the page are installation, preview and all tests.
 */
const lines = [...readFileSync('README.md', 'utf8').matchAll(/^```console\n([\s\S]*?)^```/gm)]
  .flatMap(([, block = '']) => [...block.matchAll(/^\$ (.+)$/gm)])
  .map(([, line = '']) => line.replace(/ +# .*$/, ''))
  .filter((line) => !line.includes('bench:views'));

let commands: Commands;
/** Where the lines run: with the examples that they name, and what they write. */
let folder: string;
beforeAll(() => {
  commands = buildCommands();
  folder = mkdtempSync(path.join(tmpdir(), 'readme-'));
  cpSync('docs/examples', path.join(folder, 'docs/examples'), { recursive: true });
});
afterAll(() => {
  commands.remove();
  rmSync(folder, { recursive: true });
});

/** Each command is started by Node, for npm would take longer than the command. */
const compiled = (line: string) =>
  line.replace(
    /npm run -s (\w+)(?: --)?/g,
    (_, command: Command) => `"${process.execPath}" "${commands.pathOf(command)}"`,
  );

it('tells of each command that reads licenses', () => {
  expect(new Set(lines.flatMap((line) => line.match(/(?<=npm run -s )\w+/g)))).toEqual(
    new Set(['evaluate', 'read', 'budget', 'terms', 'compare']),
  );
});

// In the order of the page: a later line reads what an earlier one wrote.
it.each(lines)('%s works as it stands there', (line) => {
  const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', compiled(line)], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
});

it('shows the first record of the examples, folded', () => {
  const [, shown = ''] = /^```json\n([\s\S]*?)^```/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  const [first = ''] = readFileSync('docs/examples/licenses.jsonl', 'utf8').split('\n');
  expect(JSON.parse(shown)).toEqual(JSON.parse(first));
});
