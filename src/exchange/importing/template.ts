import type { ColumnField } from '../../words/column-words';
import { csvText } from '../exporting/csv-text';
import type { Separator } from '../reading/separator';

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

/** A table to begin with, as CSV: the headings and one example. Where a comma parts decimals, spreadsheets part cells by a semicolon. */
export function templateCsv(texts: TemplateTexts, locale: string): string {
  const decimal = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal');
  const delimiter: Separator = decimal?.value === ',' ? ';' : ',';
  const cells = (part: 'heading' | 'example') => TEMPLATE_FIELDS.map((field) => texts[field][part]);
  return csvText([cells('heading'), cells('example')], delimiter);
}
