import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the repository, in which sources can be changed and the tests of the copy run. */
export interface Copy {
  /** Whether all these tests hold; the first that fails ends the run. Throws where they do not end. */
  holds: (tests: readonly string[]) => boolean;
  /** The same, with the file changed meanwhile. */
  holdsWith: (path: string, text: string, tests: readonly string[]) => boolean;
  /** The files of tests that import the file, however far away. */
  testsOf: (path: string) => string[];
  remove: () => void;
}

/** More than any of these runs takes: it ends what goes on for ever. */
const LONGEST_MS = 240_000;

export function copyOfRepository(): Copy {
  const root = resolve(import.meta.dirname, '../..');
  const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  }).split('\0');
  for (const file of files.filter(Boolean))
    cpSync(join(root, file), join(copy, file), { recursive: true, preserveTimestamps: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

  const jest = (args: readonly string[]) =>
    spawnSync(
      process.execPath,
      ['node_modules/jest/bin/jest.js', '--selectProjects', 'unit', '-w', '1', ...args],
      { cwd: copy, encoding: 'utf8', timeout: LONGEST_MS, killSignal: 'SIGKILL', maxBuffer: 2 ** 28 },
    );
  const holds: Copy['holds'] = (tests) => {
    const { status } = jest(['--bail', '--silent', '--runTestsByPath', '--', ...tests]);
    if (status === null) throw new Error(`The tests did not end within ${LONGEST_MS / 1000} seconds.`);
    return status === 0;
  };

  return {
    holds,
    holdsWith: (path, text, tests) => {
      const file = join(copy, path);
      const original = readFileSync(file);
      writeFileSync(file, text);
      try {
        return holds(tests);
      } finally {
        writeFileSync(file, original);
      }
    },
    testsOf: (path) =>
      jest(['--listTests', '--findRelatedTests', path])
        .stdout.split('\n')
        .filter((line) => line.startsWith(copy))
        .map((line) => line.slice(copy.length + 1)),
    remove: () => rmSync(copy, { recursive: true, force: true }),
  };
}
