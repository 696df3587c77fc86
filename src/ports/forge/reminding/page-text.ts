import type { Milestone } from '../../../reminders';
import type { ReminderContent, TextPart } from '../../../words/reminder-text';

/** The title of a subject's page. A space has only one page of a title, so a second one cannot be created. */
export const pageTitle = (subject: string): string => `Mockups reminder ${subject.replaceAll(':', ' ')}`;

const MESSAGE = /^Mockups reminder, milestone (-?\d+)$/;
/** The message of the page's version which says that an end is settled. */
export const SETTLED = 'Mockups reminder, settled';

/** The message of a page's version. By it, a second try sees that the first one was successful. */
export const idempotentMessage = (milestone: Milestone): string => `Mockups reminder, milestone ${milestone}`;

/** The milestone that a version shows. If its message names none, a number above every milestone. */
export function milestoneIn(message: string | null | undefined): Milestone {
  const found = MESSAGE.exec(message ?? '')?.[1];
  return found === undefined ? Number.MAX_SAFE_INTEGER : Number(found);
}

/**
 * A reminder in Confluence's storage format. The page's own title only identifies the page, so the title for people
 * is a heading above the text.
 */
export function toStorage({ title, paragraphs }: Pick<ReminderContent, 'title' | 'paragraphs'>): string {
  return `<h2>${escape(title)}</h2>${paragraphsOf(paragraphs)}`;
}

/** Paragraphs without a heading, in the same format. */
export function paragraphsOf(paragraphs: readonly (readonly TextPart[])[]): string {
  return paragraphs.map((parts) => `<p>${parts.map(partOf).join('')}</p>`).join('');
}

function partOf({ text, link, strong = false }: TextPart): string {
  const said = strong ? `<strong>${escape(text)}</strong>` : escape(text);
  return link === undefined ? said : `<a href="${escape(link)}">${said}</a>`;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
