import { REST_CALLS } from './rest-calls';

const BEGIN = '<!-- Written by `npm run docs` from docs/rest-calls.ts. -->\n\n';
const END = '\n\n<!-- End of what is written. -->';

/** The table of REST calls, laid out as Prettier does. */
function restCallsTable(): string {
  const head = ['call', 'of', 'as', 'scope', 'for'];
  const rows = REST_CALLS.map(({ method, path, product, as, scope, why }) => [
    `\`${method} ${path}\``,
    product,
    `the ${as}`,
    scope === null ? 'none' : `\`${scope}\``,
    why,
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** README with the table as the code has it. Throws if README has no place for it. */
export function withRestCalls(readme: string): string {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.slice(rest.indexOf(END));
  if (before === undefined || !after?.startsWith(END))
    throw new Error(`README has no place for the table of REST calls: ${BEGIN.trim()}`);
  return `${before}${BEGIN}${restCallsTable()}${after}`;
}
