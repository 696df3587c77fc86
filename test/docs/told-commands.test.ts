import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Folders that no one wrote, or that tools want where they are. */
const MADE = /^(\.|node_modules$|build$|coverage$)/;

/** Pages that tell commands, and the fewest different ones that each has. */
const PAGES: [page: string, least: number][] = [
  ['README.md', 6],
  ['CONTRIBUTING.md', 6],
  ['docs/architecture.md', 1],
  ['docs/preview.md', 2],
  ['docs/running.md', 3],
  ['docs/security.md', 2],
];

describe.each(PAGES)('%s', (page, least) => {
  const text = readFileSync(page, 'utf8');
  it('tells commands that there are', () => {
    const names = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
    expect(new Set(names).size).toBeGreaterThanOrEqual(least);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });
});

const NAMING = [
  ...PAGES.map(([page]) => page),
  'docs/platform.md',
  ...readdirSync('docs/adr').map((name) => `docs/adr/${name}`),
];

it.each(NAMING)('%s names files and folders that there are', (page) => {
  const told = [...readFileSync(page, 'utf8').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  const paths = told.filter((code) => /^(src|static|test|docs|preview|bench|deploy)\/[\w./-]*$/.test(code));
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

it('README has each folder of the sources in its layout, and no other', () => {
  const [, layout = ''] = /## Layout\n\n```\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const folders = layout.split('\n').flatMap((line) => /^(\S+)/.exec(line)?.[1] ?? []);
  expect(folders.filter((folder) => !existsSync(folder))).toEqual([]);
  const inside = (parent: string) =>
    readdirSync(parent, { withFileTypes: true })
      .filter((each) => each.isDirectory() && !MADE.test(each.name))
      .map(({ name }) => path.posix.join(parent, name));
  const split = ['src', 'static'];
  const there = inside('.').flatMap((name) => (split.includes(name) ? inside(name) : [name]));
  expect(there.filter((folder) => !folders.includes(folder))).toEqual([]);
});
