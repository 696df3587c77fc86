import type { InputFault } from '../../contract/input-fault';
import { readCell } from '../cell';
import type { TableRow } from '../reading/table';
import { marketplaceRecordOf } from './csv-marketplace';
import { recordOf } from './csv-record';
import type { RawRow } from './raw-row';

/** Whether a table was written by a program: it is our own export, with its histories, or the Marketplace's. */
export function isRecordTable([heading]: readonly TableRow[]): boolean {
  const names = (heading?.cells ?? []).map(columnName);
  return names.includes('addonkey') || (names.includes('id') && names.includes('history'));
}

/** The rows of such a table as records. */
export function recordRowsOf([heading, ...rows]: readonly TableRow[]): RawRow[] | null {
  const names = (heading?.cells ?? []).map(columnName);
  const convert = names.includes('addonkey') ? marketplaceRecordOf : names.includes('id') ? recordOf : null;
  if (!convert) return null;
  return rows.map(({ line, cells, fault }): RawRow => {
    if (fault) return { line, fault: rowFault(fault) };
    if (cells.slice(names.length).some((cell) => cell.trim() !== ''))
      return { line, fault: rowFault('surplus-cells') };
    return {
      line,
      row: convert(new Map(names.map((name, index) => [name, readCell(cells[index] ?? '')]))),
    };
  });
}

const rowFault = (code: InputFault['code']): InputFault => ({ code, path: '', clauses: [] });

/** `Technical Contact Name`, `technicalContactName` and `contactDetails.technicalContact.name` are one column. */
function columnName(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^contactdetails/, '');
}
