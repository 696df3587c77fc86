import { readFileSync } from 'node:fs';
import { words } from '../../src/words/en';
import { type Block, type Inline, readGuide } from '../../static/console/help/read-guide';

const linesOf = (block: Block): readonly (readonly Inline[])[] => {
  if (block.kind === 'paragraph') return [block.line];
  return block.kind === 'list' ? block.items : [block.heads, ...block.rows].flat();
};

/** All that stands in the dictionary, at any depth. */
const messagesIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(messagesIn);

const NAMES = readGuide(readFileSync('docs/guide.md', 'utf8')).flatMap(({ title, blocks }) =>
  blocks
    .flatMap(linesOf)
    .flat()
    .flatMap(({ kind, text }) => (kind === 'em' || kind === 'strong' ? [[title, text] as const] : [])),
);

it('the guide names controls and places as they are named on screen: each is a message of the console', () => {
  const known = new Set(messagesIn(words));
  expect(NAMES.length).toBeGreaterThan(60);
  expect(NAMES.filter(([, name]) => !known.has(name) && !known.has(name.replace(/\.$/, '')))).toEqual([]);
});
