import { readFileSync } from 'node:fs';
import { helpOn } from '../../static/console/help/help-part';
import { type Block, type Inline, readGuide } from '../../static/console/help/read-guide';
import { FIRST_BUDGET } from '../../static/console/routing/budget-place';
import { LIST, pathOf, type Route, routeOf, SETTINGS_PARTS } from '../../static/console/routing/route';

const GUIDE = readFileSync('docs/guide.md', 'utf8');
const parts = readGuide(GUIDE);

const linesOf = (block: Block): readonly (readonly Inline[])[] => {
  if (block.kind === 'paragraph') return [block.line];
  return block.kind === 'list' ? block.items : [block.heads, ...block.rows].flat();
};
const pieces = parts.flatMap(({ blocks }) => blocks.flatMap(linesOf)).flat();

it('reads each form that the guide is written in', () => {
  const text = [
    '# Guide',
    'before',
    '## Who’s “first” here',
    'One **two**, _three_ `four`',
    'and [five _six_](#seven).',
    '',
    '![a picture](pictures/a.png)',
    '',
    '1. one',
    '2. two',
    '',
    '| a | b |',
    '| - | - |',
    '| c | [d](e.md) |',
  ].join('\n');
  const said = (value: string): Inline => ({ kind: 'text', text: value });
  expect(readGuide(text)).toEqual([
    {
      id: 'whos-first-here',
      title: 'Who’s “first” here',
      blocks: [
        {
          kind: 'paragraph',
          line: [
            said('One '),
            { kind: 'strong', text: 'two' },
            said(', '),
            { kind: 'em', text: 'three' },
            said(' '),
            { kind: 'code', text: 'four' },
            said(' and '),
            { kind: 'link', text: 'five six', to: '#seven' },
            said('.'),
          ],
        },
        { kind: 'list', isOrdered: true, items: [[said('one')], [said('two')]] },
        {
          kind: 'table',
          heads: [[said('a')], [said('b')]],
          rows: [[[said('c')], [{ kind: 'link', text: 'd', to: 'e.md' }]]],
        },
      ],
    },
  ]);
});

it('leaves no sign of how the guide is written in what is read', () => {
  expect(
    pieces.map(({ text }) => text).filter((text) => /\*\*|\]\(|[|`#]|^- |^\d\. |_\w/.test(text)),
  ).toEqual([]);
});

it('every way within the guide leads to a part of it', () => {
  const ids = parts.map(({ id }) => id);
  const ways = pieces.flatMap((piece) => (piece.kind === 'link' && piece.to.startsWith('#') ? piece.to : []));
  expect(ways.length).toBeGreaterThan(3);
  expect(ways.filter((to) => !ids.includes(to.slice(1)))).toEqual([]);
});

const PLACES: Route[] = [
  LIST,
  { page: 'license', id: 'a', sample: false },
  { page: 'edit', id: 'a' },
  { page: 'add' },
  { page: 'import' },
  { page: 'requests' },
  { page: 'budget', place: FIRST_BUDGET },
  { page: 'covered', through: null },
  { page: 'reminders' },
  { page: 'terms', clause: null },
  ...SETTINGS_PARTS.map((part): Route => ({ page: 'settings', part })),
];

it.each(PLACES.map((route) => [pathOf(route), route] as const))(
  '%s leads to a part of the guide',
  (_, route) => {
    const part = helpOn(route);
    expect(parts.map(({ id }) => id)).toContain(part);
    expect(routeOf(pathOf({ page: 'help', part }))).toEqual({ page: 'help', part });
  },
);
