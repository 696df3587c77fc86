import { expect } from 'expect';
import { type JestHere, jestHere } from './jest';
import { type Changed, load } from './modules';

/*
 * Runs a file of tests in this process, up to the first that fails: no process is started, and packages stay loaded. It
 * knows of Jest what the fast tests use.
 */
type Work = (...given: unknown[]) => unknown;

interface Group {
  before: Work[];
  after: Work[];
  beforeAll: Work[];
  afterAll: Work[];
  /** In the order in which they stand. */
  parts: (Work | Group)[];
}

const newGroup = (): Group => ({ before: [], after: [], beforeAll: [], afterAll: [], parts: [] });

/** The paths of the files that were loaded, and whether all held. */
export interface Ran {
  loaded: Set<string>;
  holds: boolean;
}

export async function runTests(path: string, changed: Changed | null): Promise<Ran> {
  const all = newGroup();
  const here = jestHere();
  let loaded = new Set<string>();
  try {
    loaded = collect(path, changed, all, here);
    await runGroup(all, [], []);
    return { loaded, holds: true };
  } catch {
    return { loaded, holds: false };
  } finally {
    here.restore();
  }
}

function collect(path: string, changed: Changed | null, all: Group, { jest, mocked }: JestHere): Set<string> {
  let current = all;
  const describe = (_title: string, tell: Work, ...given: unknown[]) => {
    const outer = current;
    current = newGroup();
    outer.parts.push(current);
    tell(...given);
    current = outer;
  };
  const it = (_title: string, work: Work) => current.parts.push(work);
  const rows = (table: readonly unknown[]) =>
    table.every(Array.isArray) ? (table as unknown[][]) : table.map((row) => [row]);
  Object.assign(globalThis, {
    expect,
    jest,
    beforeEach: (work: Work) => current.before.push(work),
    afterEach: (work: Work) => current.after.push(work),
    beforeAll: (work: Work) => current.beforeAll.push(work),
    afterAll: (work: Work) => current.afterAll.push(work),
    it: Object.assign(it, {
      each: (table: readonly unknown[]) => (title: string, work: Work) => {
        for (const row of rows(table)) it(title, () => work(...row));
      },
    }),
    describe: Object.assign(describe, {
      each: (table: readonly unknown[]) => (title: string, tell: Work) => {
        for (const row of rows(table)) describe(title, tell, ...row);
      },
    }),
  });
  return load(path, changed, mocked);
}

async function runGroup(group: Group, before: Work[], after: Work[]): Promise<void> {
  const first = [...before, ...group.before];
  const last = [...group.after, ...after];
  await inTurn(group.beforeAll);
  try {
    for (const part of group.parts) {
      if (typeof part !== 'function') await runGroup(part, first, last);
      else
        try {
          await inTurn(first);
          await part();
        } finally {
          await inTurn(last);
        }
    }
  } finally {
    await inTurn(group.afterAll);
  }
}

async function inTurn(works: readonly Work[]): Promise<void> {
  for (const work of works) await work();
}
