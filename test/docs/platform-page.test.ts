import { readFileSync } from 'node:fs';
import path from 'node:path';
import { INSTALLATION_CHECKS } from '../../src/contract/installation';

const PAGE = readFileSync(path.join(import.meta.dirname, '../../docs/platform.md'), 'utf8');

/** The rows of the table, each with what stands in its last cell. */
const rows = PAGE.split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells) => [cells[1] ?? '', cells.at(-2) ?? ''] as const);

it('the page has a table', () => expect(rows.length).toBeGreaterThan(8));

it.each(rows)('%s: a check tries it, or it says why none does', (_, cell) => {
  const named = [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  if (named.length === 0) expect(cell).toMatch(/^none: \S/);
  expect(named.filter((name) => !(INSTALLATION_CHECKS as readonly string[]).includes(name ?? ''))).toEqual(
    [],
  );
});
