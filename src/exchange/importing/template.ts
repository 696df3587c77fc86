import type { ColumnField } from '../../words/column-words';

/** The columns of a template, in order: as many as one row needs that says all that can be known of most licenses. */
export const TEMPLATE_FIELDS = [
  'product',
  'name',
  'channel',
  'purchased',
  'seats',
  'renewed',
  'coveredThrough',
  'key',
  'contact',
] as const satisfies readonly ColumnField[];
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** What stands in the cells of a template: a heading and an example for each column, in the language of whoever fills it in. */
export type TemplateTexts = Readonly<Record<TemplateField, { heading: string; example: string }>>;
