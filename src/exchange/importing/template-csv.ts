import { csvText } from '../exporting/csv-text';
import type { Separator } from '../reading/separator';
import { TEMPLATE_FIELDS, type TemplateTexts } from './template';

/** A table to begin with, as CSV: the headings and one example. Where a comma parts decimals, spreadsheets part cells by a semicolon. */
export function templateCsv(texts: TemplateTexts, locale: string): string {
  const decimal = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal');
  const delimiter: Separator = decimal?.value === ',' ? ';' : ',';
  const cells = (part: 'heading' | 'example') => TEMPLATE_FIELDS.map((field) => texts[field][part]);
  return csvText([cells('heading'), cells('example')], delimiter);
}
