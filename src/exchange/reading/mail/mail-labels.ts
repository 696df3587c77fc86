import { COLUMN_FIELDS, type ColumnField } from '../../../words/column-words';
import { columnWords } from '../../../words/columns';
import { folded } from '../../../words/folded';

/** What a label of a mail stands before. */
export type MailField = ColumnField | 'total' | 'quantity';

/**
 * What mails call other things than tables do, or what only stands around a license. In a mail, `Name` is the person
 * who bought, and `Article` the head of a list of articles.
 */
const NOT_FROM_HEADINGS: ReadonlySet<ColumnField> = new Set(['id', 'name', 'notes', 'statedOn', 'renewed']);

const FIELD_OF = new Map<string, MailField>();
for (const { mail, headings } of columnWords) {
  for (const text of mail.totals) FIELD_OF.set(folded(text), 'total');
  for (const text of mail.quantities) FIELD_OF.set(folded(text), 'quantity');
  for (const field of COLUMN_FIELDS) for (const text of mail.labels[field] ?? []) note(text, field);
  for (const field of COLUMN_FIELDS)
    if (!NOT_FROM_HEADINGS.has(field)) for (const text of headings[field]) note(text, field);
}

function note(text: string, field: MailField): void {
  const label = folded(text);
  if (label !== '' && !FIELD_OF.has(label)) FIELD_OF.set(label, field);
}

/** The most words that a label has. */
const MOST_WORDS = Math.max(
  ...columnWords.flatMap(({ mail, headings }) => wordCounts(mail.labels, headings)),
);

function wordCounts(...lists: readonly Partial<Record<string, readonly string[]>>[]): number[] {
  return lists.flatMap((list) =>
    Object.values(list).flatMap((texts = []) => texts.map((text) => text.split(' ').length)),
  );
}

/** What a text stands before where all of it is a label. */
export const fieldOfLabel = (text: string): MailField | null =>
  FIELD_OF.get(folded(text)) ?? FIELD_OF.get(folded(text.replace(/\(.*\)/, ''))) ?? null;

/** A line in two: `Order number: 4711`, `Order number ..... 4711`, or with a tab or wide blanks between. */
export function partedLine(text: string): { label: string; value: string } | null {
  const [, label, value] = /^(.{1,60}?)\s*(?:[:：]|\t|\s{2,}|\.{3,}|…)[\s.:]*(.*)$/u.exec(text) ?? [];
  return label === undefined || value === undefined ? null : { label, value: value.trim() };
}

/** The label that a text ends with, such as `will expire on` in a sentence before a day; the longest that is known. */
export function fieldBefore(text: string): MailField | null {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let count = Math.min(MOST_WORDS + 1, words.length); count > 0; count -= 1) {
    const field = FIELD_OF.get(folded(words.slice(-count).join('')));
    if (field) return field;
  }
  return wordlessBefore(text);
}

/** The same in a language that puts no blanks between words. */
function wordlessBefore(text: string): MailField | null {
  const end = folded(text);
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(end)) return null;
  const found = [...FIELD_OF.keys()].filter((label) => label.length > 1 && end.endsWith(label));
  const longest = found.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? null : (FIELD_OF.get(longest) ?? null);
}
