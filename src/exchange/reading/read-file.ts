import type { Result } from '../../contract/result';
import type { Day, Policy } from '../../policy';
import { isRecordTable, recordRowsOf } from '../importing/csv-text';
import { readRecordRows, readRecordText } from '../importing/import-file';
import { isBinary } from './binary';
import { decode, type Encoding, encodingOf } from './encoding';
import { knownHeadings } from './headings';
import { isTable } from './is-table';
import { tableOfMail } from './mail/mail-table';
import { type MailReading, readMail } from './mail/read-mail';
import { readTable } from './read-table';
import type { FileReading, ReadingFailure, ReadingOptions } from './reading';
import { readRecords } from './records';
import { rowsOfText } from './separated-text';
import { namedSeparator, type Separator, separatorOf } from './separator';
import type { DayCount, TableRow } from './table';
import { isZip, readWorkbook } from './workbook';

type Form = Pick<FileReading, 'encoding' | 'separator' | 'sheet'>;

/**
 * Reads a file of licenses, or pasted text: a table that people keep, our own table, license records as JSON, or the
 * Marketplace's records. What cannot be read is a fault of its row, and every row of the file is in the answer.
 */
export async function readFile(
  policy: Policy,
  today: Day,
  content: Uint8Array | string,
  options: ReadingOptions = {},
): Promise<Result<FileReading, ReadingFailure>> {
  if (typeof content === 'string') return readText(policy, today, content, null, options);
  if (isZip(content)) return readXlsx(policy, today, content, options);
  if (isOldWorkbook(content)) return { ok: false, failure: 'old-workbook' };
  const found = encodingOf(content);
  if (isBinary(content, found)) return { ok: false, failure: 'not-a-table' };
  const encoding = options.encoding ?? found;
  return readText(policy, today, decode(content, encoding), encoding, options);
}

/** The format of Excel before 2007, and of workbooks with a password. */
const isOldWorkbook = (bytes: Uint8Array) =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

async function readXlsx(
  policy: Policy,
  today: Day,
  bytes: Uint8Array,
  options: ReadingOptions,
): Promise<Result<FileReading, ReadingFailure>> {
  const sheet = await readWorkbook(bytes, options.sheet);
  if (!sheet.ok) return sheet;
  const { name, names, rows, days } = sheet.value;
  const form: Form = { encoding: null, separator: null, sheet: { name, names } };
  return readRows(policy, today, rows, { days, form, format: 'xlsx', options });
}

async function readText(
  policy: Policy,
  today: Day,
  content: string,
  encoding: Encoding | null,
  options: ReadingOptions,
): Promise<Result<FileReading, ReadingFailure>> {
  const text = content.replace(/^\uFEFF/, '');
  if (isJson(text)) {
    const file = readRecordText(text);
    const form: Form = { encoding, separator: null, sheet: null };
    return file.rows.length === 0
      ? EMPTY
      : { ok: true, value: { format: file.format, ...form, ...readRecords(file, options) } };
  }
  const named = namedSeparator(text);
  const separator: Separator = options.separator ?? named?.separator ?? separatorOf(text);
  const rows = rowsOfText(named ? text.slice(named.length) : text, separator, named ? 2 : 1);
  const isSaid = named !== null || options.separator !== undefined;
  if (!isSaid && !isTable(rows, options.columns)) {
    const mail = readMail(policy, today, text);
    if (mail.licenses.length > 0) return readMailText(policy, today, mail, encoding, options);
    if (!mail.namesProduct && knownHeadings(rows, options.columns ?? {}).known === 0) return NOTHING;
  }
  return readRows(policy, today, rows, {
    days: null,
    form: { encoding, separator, sheet: null },
    format: 'csv',
    options,
  });
}

/** What a mail tells, read as the table that it could have been. */
async function readMailText(
  policy: Policy,
  today: Day,
  { licenses, unread }: MailReading,
  encoding: Encoding | null,
  options: ReadingOptions,
): Promise<Result<FileReading, ReadingFailure>> {
  const { rows, columns } = tableOfMail(licenses, options.fieldNames);
  const said = { ...options, columns: { ...columns, ...options.columns } };
  const table = await readTable(policy, today, rows, null, said);
  const form: Form = { encoding, separator: null, sheet: null };
  return { ok: true, value: { format: 'mail', counts: 'lines', contacts: 0, unread, ...form, ...table } };
}

const NOTHING = { ok: false, failure: 'nothing-recognised' } as const;
const EMPTY = { ok: false, failure: 'empty' } as const;

/** Text of which the first line that is not blank, or a later one, begins a value of JSON. */
const isJson = (text: string) => /^\s*[[{]/.test(text) || /^\s*\{\s*"/m.test(text);

async function readRows(
  policy: Policy,
  today: Day,
  rows: readonly TableRow[],
  about: { days: DayCount | null; form: Form; format: 'csv' | 'xlsx'; options: ReadingOptions },
): Promise<Result<FileReading, ReadingFailure>> {
  const { days, form, format, options } = about;
  if (rows.length === 0) return EMPTY;
  const records = isRecordTable(rows) ? recordRowsOf(rows) : null;
  if (records) {
    const file = readRecordRows(records, 'csv', 'lines');
    return {
      ok: true,
      value: { format: format === 'xlsx' ? 'xlsx' : file.format, ...form, ...readRecords(file, options) },
    };
  }
  const table = await readTable(policy, today, rows, days, options);
  return { ok: true, value: { format, counts: 'lines', contacts: 0, ...form, ...table } };
}
