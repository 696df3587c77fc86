import type { TextPart } from '../../../words/reminder-text';

/** Paragraphs in the Atlassian Document Format, which Jira expects for descriptions and comments. */
export function toAdf(paragraphs: readonly (readonly TextPart[])[]): object {
  return {
    type: 'doc',
    version: 1,
    content: paragraphs.map((parts) => ({ type: 'paragraph', content: parts.map(textOf) })),
  };
}

function textOf({ text, link, strong = false }: TextPart): object {
  const marks = [
    ...(strong ? [{ type: 'strong' }] : []),
    ...(link === undefined ? [] : [{ type: 'link', attrs: { href: link } }]),
  ];
  return { type: 'text', text, ...(marks.length > 0 ? { marks } : {}) };
}
