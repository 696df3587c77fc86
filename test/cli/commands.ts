import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Command = 'budget' | 'compare' | 'evaluate' | 'read' | 'terms';

/** How a command ended, and what it wrote. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** The commands of a test file, with a folder for what they read. */
export interface Commands {
  /** Where a command lies that Node can start as it is. */
  pathOf: (command: Command) => string;
  run: (command: Command, args: readonly string[], input?: string) => Ended;
  /** As people start it: through npm, from its source. */
  runByNpm: (command: Command, args: readonly string[], input?: string) => Ended;
  /** Writes a file and gives its path. */
  file: (name: string, text: string | Uint8Array) => string;
  remove: () => void;
}

/** Builds the commands once: from their sources each start would take as long as the build. */
export function buildCommands(): Commands {
  const folder = mkdtempSync(join(tmpdir(), 'commands-'));
  const built = join(folder, 'built');
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--config', 'src/cli/vite.config.ts'];
  const { status, stderr } = node([...vite, '--outDir', built, '--emptyOutDir', '--logLevel', 'error']);
  if (status !== 0) throw new Error(`The commands were not built:\n${stderr}`);
  const file = (name: string, text: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  // What was built is made of modules.
  file('package.json', '{"type":"module"}');
  const pathOf = (command: Command) => join(built, `${command}.js`);
  return {
    pathOf,
    file,
    run: (command, args, input) => node([pathOf(command), ...args], input),
    runByNpm: (command, args, input = '') => {
      const npm = spawnSync('npm', ['run', '-s', command, '--', ...args], { input, encoding: 'utf8' });
      return { ...ended(npm), stderr: npm.stderr.replace(/^npm warn.*\n/gm, '') };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

const node = (args: readonly string[], input = ''): Ended =>
  ended(spawnSync(process.execPath, args, { input, encoding: 'utf8' }));

const ended = ({ status, stdout, stderr }: SpawnSyncReturns<string>): Ended => ({ status, stdout, stderr });
