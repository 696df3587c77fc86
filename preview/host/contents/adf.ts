import { h } from '../dom';
import type { Site } from '../site';
import { linkTo } from './links';

/** A node of an Atlassian document, as far as it is drawn here. */
interface AdfNode {
  type?: string;
  text?: string;
  attrs?: { level?: number; href?: string };
  marks?: { type?: string; attrs?: { href?: string } }[];
  content?: AdfNode[];
}

const BLOCKS: Record<string, keyof HTMLElementTagNameMap> = {
  doc: 'div',
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  codeBlock: 'pre',
};
const MARKS: Record<string, keyof HTMLElementTagNameMap> = { strong: 'strong', em: 'em', code: 'code' };

/** Draws an Atlassian document, as Jira does with descriptions and comments. What is not known here is named. */
export function drawAdf(site: Site, document: unknown): Node {
  const node = (document ?? {}) as AdfNode;
  const inner = () => (node.content ?? []).map((child) => drawAdf(site, child));
  const { type = '' } = node;
  if (type === 'text') return textOf(site, node);
  if (type === 'hardBreak') return h('br');
  if (type === 'rule') return h('hr');
  if (type === 'heading') {
    const tag = `h${Math.min(Math.max(node.attrs?.level ?? 3, 1), 6)}` as 'h1';
    return h(tag, ...inner());
  }
  const block = BLOCKS[type];
  if (block) return h(block, type === 'doc' && { class: 'rich' }, ...inner());
  return h('span.unknown-content', `[${type || 'nothing'}]`, ...inner());
}

function textOf(site: Site, { text = '', marks = [] }: AdfNode): Node {
  return marks.reduce<Node>((inside, { type = '', attrs }) => {
    const tag = MARKS[type];
    if (tag) return h(tag, inside);
    const link = type === 'link' ? linkTo(site, attrs?.href ?? '') : undefined;
    return link ? h('a', link, inside) : inside;
  }, document.createTextNode(text));
}
