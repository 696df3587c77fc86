import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const CONSOLE = path.join(import.meta.dirname, '../../static/console');
const files = readdirSync(CONSOLE, { recursive: true, encoding: 'utf8' }).sort();
const filesOf = (...ends: string[]) => files.filter((file) => ends.some((end) => file.endsWith(end)));
const textOf = (file: string) => readFileSync(path.join(CONSOLE, file), 'utf8');

/** Steps of the tokens of spacing, in pixels. */
const STEPS = ['2', '4', '6', '8', '12', '16', '20', '24', '32', '40', '48', '64', '80'];
const SPACING = /^\s*(?:(?:row-|column-)?gap|(?:scroll-)?(?:padding|margin)[a-z-]*|border-radius): (.*);$/gm;

/** What names a side as left or right; and four values of which the two sides differ. */
const SIDES =
  /^\s*(?:left|right)\s*:|(?:margin|padding|border|border-top|border-bottom|inset)-(?:left|right)\b|\b(?:float|clear|text-align)\s*:\s*(?:left|right)\b/gm;
const VALUE = String.raw`[\w.%-]+(?:\([^()]*\))?`;
const FOUR = new RegExp(
  String.raw`\b(?:margin|padding|inset|border-(?:width|style|color)):\s*${VALUE}\s+(${VALUE})\s+${VALUE}\s+(${VALUE});`,
  'g',
);

const modules = filesOf('.module.css');
const sources = filesOf('.ts', '.tsx').map((file) => ({ file, text: textOf(file) }));

/** The classes of a module that the console takes from it. */
function takenFrom(module: string): string[] {
  return sources.flatMap(({ file, text }) =>
    [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)]
      .filter(([, , from = '']) => path.join(path.dirname(file), from) === module)
      .flatMap(([, name]) => [...text.matchAll(new RegExp(`\\b${name}\\.(\\w+)\\b(?!\\.css)`, 'g'))])
      .map(([, taken = '']) => taken),
  );
}

const distinct = (names: readonly string[]) => [...new Set(names)].sort();

describe.each(modules)('%s', (module) => {
  const text = textOf(module);
  it('has the classes that are taken from it, and no other', () =>
    expect(distinct([...text.matchAll(/\.([A-Za-z]\w*)/g)].map(([, name = '']) => name))).toEqual(
      distinct(takenFrom(module)),
    ));
});

it('no two modules have one name: the classes in the browser are named by it', () =>
  expect(distinct(modules.map((file) => path.basename(file)))).toHaveLength(modules.length));

it('what lies outside modules names no class but the one for screen readers', () =>
  expect(filesOf('.css').filter((file) => !modules.includes(file))).toEqual(['console.css']));

it.each(filesOf('.css'))('%s takes spacing from the tokens', (file) => {
  const bare = [...textOf(file).matchAll(SPACING)].flatMap(
    ([, value = '']) => value.match(/\b\d+(?=px)/g) ?? [],
  );
  expect(bare.filter((pixels) => STEPS.includes(pixels))).toEqual([]);
});

it.each([...filesOf('.css'), '../prompts/prompts.css'])(
  '%s speaks of the start and the end of a line, for a language that is written from the right',
  (file) => {
    const sided = [...textOf(file).matchAll(SIDES)].map(([found]) => found.trim());
    const uneven = [...textOf(file).matchAll(FOUR)]
      .filter(([, right, left]) => right !== left)
      .map(([found]) => found);
    expect([...sided, ...uneven]).toEqual([]);
  },
);
