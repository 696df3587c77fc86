/** A piece of a line: words that are set apart, or that lead somewhere. */
export type Inline =
  | { kind: 'text' | 'strong' | 'em' | 'code'; text: string }
  /** `to` as the guide writes it: `#decide`, `policy.md`. */
  | { kind: 'link'; text: string; to: string };

type GuideLine = readonly Inline[];

export type Block =
  | { kind: 'paragraph'; line: GuideLine }
  | { kind: 'list'; isOrdered: boolean; items: readonly GuideLine[] }
  | { kind: 'table'; heads: readonly GuideLine[]; rows: readonly (readonly GuideLine[])[] };

/** A part of the guide; `id` is the anchor that its title has. */
export interface GuidePart {
  id: string;
  title: string;
  blocks: readonly Block[];
}

/**
 * Reads the guide for admins, in the little Markdown that it is written in: parts with titles of the second rank,
 * paragraphs, lists, tables. Pictures and what stands before the first part are left out.
 */
export const readGuide = (markdown: string): GuidePart[] =>
  markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return { id: anchorOf(title), title, blocks: blocksOf(lines.join('\n')) };
    });

/** The anchor of a title, as it is made where the guide is read in the repository. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const blocksOf = (text: string): Block[] =>
  text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.startsWith('!['))
    .map(blockOf);

function blockOf(text: string): Block {
  const lines = text.split('\n');
  if (lines.every((line) => line.startsWith('|'))) return tableOf(lines);
  const items = lines.map((line) => /^(?:- |\d+\. )(.*)$/.exec(line)?.[1]);
  if (items.every((item) => item !== undefined))
    return { kind: 'list', isOrdered: /^\d/.test(text), items: items.map(lineOf) };
  return { kind: 'paragraph', line: lineOf(lines.join(' ')) };
}

function tableOf(lines: readonly string[]): Block {
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => lineOf(cell.trim()));
  const [heads = '', , ...rows] = lines;
  return { kind: 'table', heads: cells(heads), rows: rows.map(cells) };
}

const MARKS = /\*\*(?<strong>[^*]+)\*\*|_(?<em>[^_]+)_|`(?<code>[^`]+)`|\[(?<link>[^\]]+)\]\((?<to>[^)]+)\)/g;

function lineOf(text: string): GuideLine {
  const pieces: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKS)) {
    if (match.index > from) pieces.push({ kind: 'text', text: text.slice(from, match.index) });
    pieces.push(markedPiece(match.groups ?? {}));
    from = match.index + match[0].length;
  }
  return from < text.length ? [...pieces, { kind: 'text', text: text.slice(from) }] : pieces;
}

function markedPiece({ strong, em, code, link, to }: Record<string, string | undefined>): Inline {
  if (link !== undefined && to !== undefined)
    return { kind: 'link', text: link.replaceAll(/[_`*]/g, ''), to };
  if (strong !== undefined) return { kind: 'strong', text: strong };
  return em === undefined ? { kind: 'code', text: code ?? '' } : { kind: 'em', text: em };
}
