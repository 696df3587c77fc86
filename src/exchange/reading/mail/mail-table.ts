import type { ColumnMap } from '../../../contract/import-columns';
import { COLUMN_FIELDS, type ColumnField } from '../../../words/column-words';
import { columnWords } from '../../../words/columns';
import { folded } from '../../../words/folded';
import type { TableRow } from '../table';
import type { MailLicense } from './mail-licenses';

/** How the columns are called that a mail has none of; by field. Where it is left out, as tables are kept in English. */
export type FieldNames = Partial<Readonly<Record<ColumnField, string>>>;

/** The licenses of a mail as a table: a row of headings, a row each, and what each heading holds. */
export function tableOfMail(
  licenses: readonly MailLicense[],
  names: FieldNames = {},
): { rows: TableRow[]; columns: ColumnMap } {
  const fields = COLUMN_FIELDS.filter((field) => licenses.some(({ values }) => values[field] !== undefined));
  const headings = fields.map((field) => names[field] ?? usualName(field));
  const rows = licenses.map(({ line, values }): TableRow => ({
    line,
    cells: fields.map((field) => values[field] ?? ''),
    fault: null,
  }));
  return {
    rows: [{ line: 0, cells: headings, fault: null }, ...rows],
    columns: Object.fromEntries(
      headings.map((heading, index) => [folded(heading), fields[index] ?? 'ignore']),
    ),
  };
}

const usualName = (field: ColumnField): string =>
  columnWords.find(({ locale }) => locale.startsWith('en'))?.headings[field][0] ?? field;
