import { readFileSync } from 'node:fs';
import { deployedPackages, type Lockfile } from '../../deploy/licenses';

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

it('all that is deployed has a license that allows it, and a checksum', () => {
  const packages = deployedPackages(lockfile);
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['@forge/api', 'react', 'zod']));
  expect(packages.filter(({ isAllowed, isPinned }) => !isAllowed || !isPinned)).toEqual([]);
});

it.each<[title: string, place: string, of: Lockfile['packages'][string], found: object[]]>([
  [
    'one that asks for our source',
    'node_modules/a',
    { license: 'GPL-3.0-only' },
    [{ name: 'a', isAllowed: false }],
  ],
  ['one that names none', 'node_modules/@b/c', {}, [{ name: '@b/c', license: 'none', isAllowed: false }]],
  [
    'one that names a file, and is not of Forge',
    'node_modules/d',
    { license: 'SEE LICENSE IN LICENSE.txt' },
    [{ isAllowed: false }],
  ],
  [
    'one within another',
    'node_modules/a/node_modules/@forge/api',
    { license: 'SEE LICENSE IN LICENSE.txt' },
    [{ name: '@forge/api', isAllowed: true }],
  ],
  ['one without a checksum', 'node_modules/e', { license: 'MIT' }, [{ isAllowed: true, isPinned: false }]],
  ['one of development alone', 'node_modules/f', { license: 'GPL-3.0-only', dev: true }, []],
  ['the project itself', '', { license: 'UNLICENSED' }, []],
])('%s', (_, place, of, found) => {
  expect(deployedPackages({ packages: { [place]: of } })).toMatchObject(found);
});
