/** What may stand between two cells. */
export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** How many lines are looked at. */
const LOOKED_AT = 30;
/** Excel's own first line that names the separator. */
const NAMED = /^"?sep=(.)"?[\t ;,]*(?:\r\n|\n|\r|$)/i;

/** The first line that names the separator, where there is one: it is no row. */
export function namedSeparator(text: string): { separator: Separator; length: number } | null {
  const named = NAMED.exec(text);
  const separator = SEPARATORS.find((mark) => mark === named?.[1]);
  return named && separator ? { separator, length: named[0].length } : null;
}

/**
 * The separator that parts the most lines into the same number of cells. Spreadsheets write a comma, a semicolon or a
 * tab, by the country. Of two that do equally well, the first in the list.
 */
export function separatorOf(text: string): Separator {
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n|\n|\r/, LOOKED_AT)
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/"[^"]*"/g, ''));
  let best: { separator: Separator; score: number } = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const score = agreement(lines.map((line) => line.split(separator).length - 1));
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** How many lines have the most usual number of separators, times that number. */
function agreement(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  return Math.max(0, ...[...lines].map(([count, many]) => count * many));
}
