import type { Day, Policy } from '../../../policy';
import type { ColumnField } from '../../../words/column-words';
import { readCurrency } from '../price-text';
import { readSeats } from '../seats-text';
import { continuesKey, isLabelledKey, looksLikeKey } from './mail-keys';
import { fieldBefore, fieldOfLabel, type MailField, partedLine } from './mail-labels';
import { licensesOf, type MailLicense } from './mail-licenses';
import { type MailLine, mailLines } from './mail-lines';
import { mentionFinder, type ProductMention } from './mail-products';
import { type MailValues, sortMail } from './mail-sections';
import {
  boughtIn,
  daysIn,
  emailIn,
  isPrice,
  orderNumbersIn,
  piecesIn,
  pricesIn,
  seatsIn,
} from './mail-values';

/** What a text tells that is no table: a mail about a purchase, or a list of keys. */
export interface MailReading {
  licenses: readonly MailLicense[];
  /** Lines with a day, an amount or a label of which nothing was taken, in their order. */
  unread: readonly string[];
  /** Whether a product of the vendor's is named at all. */
  namesProduct: boolean;
}

/** Unread lines that are told, and the characters of each. */
const MOST_UNREAD = 8;
const LONGEST_UNREAD = 100;

type SortedMail = ReturnType<typeof sortMail>;

const DAYS: ReadonlySet<MailField> = new Set([
  'purchased',
  'renewed',
  'expiresOn',
  'coveredThrough',
  'statedOn',
]);
/** Fields that are taken as they stand. */
const TEXTS: ReadonlySet<MailField> = new Set(['company', 'contact', 'name', 'costCentre']);

/**
 * Reads what a mail tells of licenses: order confirmations, receipts, keys one below the other. Nothing is guessed: a
 * value is taken by its label, its place in a sentence, or its form. No licenses: the text is about something else.
 */
export function readMail(policy: Policy, today: Day, text: string): MailReading {
  const mentionIn = mentionFinder(policy, today);
  const sorted = sortMail();
  const lines = mailLines(text);
  const unread: string[] = [];
  let namesProduct = false;
  /** The field of a label that stands alone on its line: its value is on the next one. */
  let open: MailField | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    const opened = open;
    open = null;
    if (isHeadingsRow(line.text)) continue;
    const alone = fieldOfLabel(line.text.replace(/\s*[:：]\s*$/, ''));
    if (alone && !/\d/.test(line.text)) {
      open = alone;
      continue;
    }
    const parted = partedLine(line.text);
    const field = parted && parted.value !== '' ? fieldOfLabel(parted.label) : null;
    const keyText = opened === 'key' ? line.text : field === 'key' ? (parted?.value ?? '') : line.text;
    if (isKey(keyText, opened === 'key' || field === 'key')) {
      const whole = wholeKey(keyText, line, lines, index);
      sorted.put('key', whole.key, line.line);
      index += whole.more;
      continue;
    }
    const isTaken =
      (opened !== null && takeValue(sorted, opened, line.text, line)) ||
      (field !== null && takeValue(sorted, field, parted?.value ?? '', line));
    const mention = mentionIn(line.text);
    namesProduct ||= mention !== null;
    const isFree = takeFree(sorted, line, mention, isTaken);
    if (!isTaken && !isFree && tells(line.text)) unread.push(line.text.slice(0, LONGEST_UNREAD));
  }
  const licenses = sorted.orders().flatMap((order) => licensesOf(policy, today, order));
  return { licenses, unread: licenses.length === 0 ? [] : unread.slice(0, MOST_UNREAD), namesProduct };
}

/** The headings of a table within a mail. */
function isHeadingsRow(text: string): boolean {
  const cells = text.split(/\t|\s{2,}|\s\|\s/).filter((cell) => cell.trim() !== '');
  return cells.length > 1 && cells.every((cell) => fieldOfLabel(cell) !== null);
}

const isKey = (text: string, isLabelled: boolean) => (isLabelled ? isLabelledKey(text) : looksLikeKey(text));

/** A key with the lines on which it goes on, and how many these are. */
function wholeKey(first: string, { line }: MailLine, lines: readonly MailLine[], index: number) {
  let key = first;
  let last = first;
  let more = 0;
  for (let next = lines[index + 1]; next; next = lines[index + more + 1]) {
    if (next.line !== line + more + 1 || !continuesKey(last, next.text)) break;
    key += next.text;
    last = next.text;
    more += 1;
  }
  return { key, more };
}

/** Takes a value by its label; false where it is none. */
function takeValue(sorted: SortedMail, field: MailField, value: string, { line }: MailLine): boolean {
  const put = (name: ColumnField | 'total' | 'quantity', text: string | null | undefined) => {
    if (text === null || text === undefined || text === '') return false;
    sorted.put(name, text, line);
    return true;
  };
  if (DAYS.has(field)) return put(field, daysIn(value)[0]?.text);
  if (TEXTS.has(field)) return put(field, value.replace(/[,;.]$/, ''));
  switch (field) {
    case 'seats':
      return put(field, seatsIn(value) ?? (typeof readSeats(value) === 'number' ? value : null));
    case 'quantity':
      return put(field, /^\d{1,5}$/.test(value) ? value : null);
    case 'price':
    case 'total':
      return put(field, pricesIn(value)[0]?.text ?? (isPrice(value, null) ? value : null));
    case 'currency':
      return put(field, readCurrency(value) === null ? null : value);
    case 'email':
      return put(field, emailIn(value));
    case 'order':
      return put(field, orderNumbersIn(value)[0]?.text);
    default:
      return false;
  }
}

/** Takes what a sentence or a line of an order tells; false where it tells nothing. */
function takeFree(
  sorted: SortedMail,
  { line, text, isSubject }: MailLine,
  mention: ProductMention | null,
  isTaken: boolean,
): boolean {
  const days = daysIn(text);
  const dated = days.flatMap((each) => {
    const field = fieldBefore(text.slice(0, each.at));
    return field !== null && DAYS.has(field) ? [{ field, text: each.text }] : [];
  });
  const order = orderNumbersIn(text).find(
    (each) => fieldBefore(text.slice(0, each.at)) === 'order' && !days.some((day) => overlaps(day, each)),
  );
  if (!isTaken) {
    if (order) sorted.put('order', order.text, line);
    for (const each of dated) sorted.put(each.field, each.text, line);
  }
  const seats = seatsIn(text);
  const [price] = pricesIn(text);
  if (mention) {
    const values: MailValues = {
      ...(seats !== null && { seats }),
      ...(price && !isSubject && !isTaken && { price: price.text }),
    };
    const pieces = piecesIn(text);
    if (pieces !== null) values.quantity = pieces;
    sorted.putItem({ ...mention, line, values, bought: boughtIn(text) });
    return true;
  }
  const isPriceAlone = price !== undefined && price.text.length === text.trim().length;
  if (!isTaken && isPriceAlone) sorted.put('price', price.text, line);
  if (!isTaken && seats !== null) sorted.put('seats', seats, line);
  return order !== undefined || dated.length > 0 || isPriceAlone || seats !== null;
}

const overlaps = (a: { text: string; at: number }, b: { text: string; at: number }) =>
  a.at < b.at + b.text.length && b.at < a.at + a.text.length;

/** Whether a line of which nothing was taken tells something all the same. */
const tells = (text: string): boolean =>
  daysIn(text).length > 0 ||
  pricesIn(text).length > 0 ||
  ((partedLine(text)?.value.length ?? 0) > 0 && !/https?:/.test(text) && text.length < 80);
