import type { Milestone } from '../../../reminders';
import type { ReminderContent, TextPart } from '../../../words/reminder-text';

/** The title of a subject's page; one a space, so that a second page cannot come to be. */
export const pageTitle = (subject: string): string => `Mockups reminder ${subject.replaceAll(':', ' ')}`;

const MESSAGE = /^Mockups reminder, milestone (-?\d+)$/;
/** The message of the version that says that an end is settled. */
export const SETTLED = 'Mockups reminder, settled';

/** The message of a version: by it a second try knows that the first one was made. */
export const idempotentMessage = (milestone: Milestone): string => `Mockups reminder, milestone ${milestone}`;

/** The milestone that a version shows; behind all others where it does not say. */
export function milestoneIn(message: string | null | undefined): Milestone {
  const found = MESSAGE.exec(message ?? '')?.[1];
  return found === undefined ? Number.MAX_SAFE_INTEGER : Number(found);
}

/** A reminder as Confluence stores it. The page's own title tells it apart; what people look for stands above the text. */
export function toStorage({ title, paragraphs }: Pick<ReminderContent, 'title' | 'paragraphs'>): string {
  return `<h2>${escape(title)}</h2>${paragraphsOf(paragraphs)}`;
}

/** Paragraphs alone. */
export function paragraphsOf(paragraphs: readonly (readonly TextPart[])[]): string {
  return paragraphs.map((parts) => `<p>${parts.map(partOf).join('')}</p>`).join('');
}

function partOf({ text, link, strong = false }: TextPart): string {
  const said = strong ? `<strong>${escape(text)}</strong>` : escape(text);
  return link === undefined ? said : `<a href="${escape(link)}">${said}</a>`;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
