import { strToU8, zipSync } from 'fflate';

/** What a cell can hold: a text, a number, a day with a date format, or XML as it stands. */
export type WrittenCell = string | number | { day: number } | { xml: string } | null;

/** A sheet to be written. */
export interface WrittenSheet {
  name: string;
  rows: readonly (readonly WrittenCell[])[];
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Writes an XLSX file as Excel does. `workbookPr`: the attributes that say from which day it counts. */
export function writeWorkbook(sheets: readonly WrittenSheet[], workbookPr = ''): Uint8Array {
  const texts = new Map<string, number>();
  const files = sheets.map(({ rows }, index): [string, string] => [
    `xl/worksheets/sheet${index + 1}.xml`,
    `<worksheet xmlns="${MAIN}"><sheetData>${rows.map((row, at) => rowOf(row, at + 1, texts)).join('')}</sheetData></worksheet>`,
  ]);
  const all: [string, string][] = [
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr ${workbookPr}/><sheets>${sheets
        .map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}">${files
        .map(([path], index) => relation(`rId${index + 1}`, 'worksheet', path))
        .join(
          '',
        )}${relation('rId98', 'styles', 'xl/styles.xml')}${relation('rId99', 'sharedStrings', 'xl/sharedStrings.xml')}</Relationships>`,
    ],
    [
      'xl/styles.xml',
      `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ],
    ...files,
    [
      'xl/sharedStrings.xml',
      `<sst xmlns="${MAIN}">${[...texts.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    ],
  ];
  return zipSync(Object.fromEntries(all.map(([path, text]) => [path, strToU8(`${XML}${text}`)])));
}

const relation = (id: string, kind: string, path: string) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${path.replace(/^xl\//, '')}"/>`;

function rowOf(row: readonly WrittenCell[], line: number, texts: Map<string, number>): string {
  const cells = row.map((cell, column) =>
    cell === null ? '' : cellOf(cell, `${String.fromCharCode(65 + column)}${line}`, texts),
  );
  return row.length === 0 ? '' : `<row r="${line}">${cells.join('')}</row>`;
}

function cellOf(cell: Exclude<WrittenCell, null>, place: string, texts: Map<string, number>): string {
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    if (!texts.has(cell)) texts.set(cell, texts.size);
    return `<c r="${place}" t="s"><v>${String(texts.get(cell))}</v></c>`;
  }
  return 'day' in cell
    ? `<c r="${place}" s="1"><v>${cell.day}</v></c>`
    : cell.xml.replace('<c ', `<c r="${place}" `);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
