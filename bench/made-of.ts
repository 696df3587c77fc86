import { readFileSync } from 'node:fs';
import path from 'node:path';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What of a bundle comes from no source: the bundler's own. */
const BUNDLER = 'the bundler';

interface SourceMap {
  sources: string[];
  mappings: string;
}

/** How many characters of a bundle come from which package or folder of the app, the most first, by its source map. */
export function madeOf(file: string): [name: string, characters: number][] {
  const { sources, mappings } = JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMap;
  const lines = readFileSync(file, 'utf8').split('\n');
  const sums = new Map<string, number>();
  let source = 0;
  mappings.split(';').forEach((line, index) => {
    const length = (lines[index] ?? '').length + 1;
    let column = 0;
    let from = BUNDLER;
    let at = 0;
    const count = (to: number) => {
      sums.set(from, (sums.get(from) ?? 0) + to - at);
      at = to;
    };
    for (const segment of line === '' ? [] : line.split(',')) {
      const [columns = 0, sourcesOn] = numbersIn(segment);
      column += columns;
      count(column);
      source += sourcesOn ?? 0;
      from = sourcesOn === undefined ? BUNDLER : homeOf(sources[source] ?? '');
    }
    count(length);
  });
  for (const line of lines.slice(mappings.split(';').length))
    sums.set(BUNDLER, (sums.get(BUNDLER) ?? 0) + line.length + 1);
  return [...sums].sort(([, a], [, b]) => b - a);
}

/** The package of a source, or the folder of the app that it stands in. */
function homeOf(source: string): string {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
  const folder = /(?:^|\/)src\/([^/]+)/.exec(source)?.[1];
  if (inPackage !== undefined) return inPackage;
  return folder === undefined ? BUNDLER : path.join('src', folder.replace(/\.ts$/, ''));
}

/** The numbers of a segment, as the format of source maps writes them. */
function numbersIn(segment: string): number[] {
  const numbers: number[] = [];
  let shift = 0;
  let value = 0;
  for (const character of segment) {
    const digit = DIGITS.indexOf(character);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}
