import { columnWords } from '../../../words/columns';
import { folded } from '../../../words/folded';
import { type DecimalMark } from '../../../words/typed-amount';
import { readDayText } from '../day-text';
import { readPrice } from '../price-text';

/** A value in a line, and where it stands. */
export interface FoundValue {
  text: string;
  at: number;
}

const DAY_FORMS = [
  /\d{4}年\s?\d{1,2}月\s?\d{1,2}日/g,
  /(?<!\d)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/g,
  /(?<![\d.,/-])\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}(?!\d)/g,
  /(?<![\d/-])\d{1,2}([-/])\d{1,2}\1\d{2,4}(?![\d-])/g,
  /(?<!\d)\d{1,2}(?:st|nd|rd|th|er|º|\.)?[\s-]*(?:de\s+)?\p{L}+\.?[\s,-]+(?:del?\s+)?\d{4}(?!\d)/gu,
  /\p{L}+\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}(?!\d)/gu,
];

/** The days in a line, in the order in which they stand there. One that can be two days is a day as well. */
export function daysIn(text: string): FoundValue[] {
  const found = DAY_FORMS.flatMap((form) => allOf(form, text)).filter((each) => {
    const { kind } = readDayText(each.text);
    return kind === 'day' || kind === 'either';
  });
  return apart(found);
}

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));
const AMOUNT = String.raw`\d(?:[\d.,'’ ]*\d)?(?:[.,][-–—]+)?`;
const SIGN = String.raw`(?:[A-Z]{3}|US\$|R\$|[$€£¥￥円]|SFr\.?|Fr\.|Euros?)`;
const PRICE_FORMS = [
  new RegExp(`(?<![\\p{L}\\d])${SIGN}\\s?${AMOUNT}`, 'gu'),
  new RegExp(`(?<![\\p{L}\\d.,])${AMOUNT}\\s?${SIGN}(?!\\p{L})`, 'gu'),
];

/** The prices in a line that name a currency, or have a sign of one. */
export function pricesIn(text: string): FoundValue[] {
  const found = PRICE_FORMS.flatMap((form) => allOf(form, text)).filter((each) => {
    const [code] = /[A-Z]{3}/.exec(each.text) ?? [];
    return (code === undefined || CURRENCIES.has(code)) && isPrice(each.text, null);
  });
  return apart(found);
}

/** Whether a text is a price and no more, with a currency or without. */
export const isPrice = (text: string, mark: DecimalMark | null): boolean =>
  readPrice(text, mark).is !== 'none';

const UNITS = columnWords.flatMap(({ mail }) => mail.seatUnits).sort((a, b) => b.length - a.length);
const SEATS = new RegExp(`(?<![\\p{L}\\d.,])(\\d[\\d.,'’]*)[\\s-]*(?:${UNITS.join('|')})(?![a-zà-ÿ])`, 'iu');

/** A number of seats with their unit: `10 editors`, `25-user`, `10ユーザー`. */
export const seatsIn = (text: string): string | null => SEATS.exec(text)?.[1] ?? null;

/** How many pieces a line has bought: `2 x`, or a cell with a whole number. */
export const piecesIn = (text: string): string | null =>
  /(?<![\p{L}\d.,])(\d{1,4})\s?[x×](?![\p{L}\d])/u.exec(text)?.[1] ??
  /(?:\t|\s{2,})(\d{1,4})(?=\t|\s{2,}|$)/.exec(text)?.[1] ??
  null;

const ORDER = /[\p{Lu}\d][\p{L}\d]*(?:[-/_.][\p{L}\d]+)*/gu;

/** What may be the number of an order: one word, with a digit in it. */
export const orderNumbersIn = (text: string): FoundValue[] =>
  allOf(ORDER, text).filter((each) => /\d/.test(each.text) && each.text.length >= 3);

/** The address of a mail in a text. */
export const emailIn = (text: string): string | null =>
  /[^\s<>@,;:()]+@[^\s<>@,;()]+\.\p{L}{2,}/u.exec(text)?.[0] ?? null;

const RENEWALS = columnWords.flatMap(({ mail }) => mail.renewals.map(folded));
const UPGRADES = columnWords.flatMap(({ mail }) => mail.upgrades.map(folded));

/** What a line says was bought, where it says so: else a license. */
export function boughtIn(text: string): 'renewal' | 'upgrade' | null {
  const all = folded(text);
  if (RENEWALS.some((word) => all.includes(word))) return 'renewal';
  return UPGRADES.some((word) => all.includes(word)) ? 'upgrade' : null;
}

function allOf(form: RegExp, text: string): FoundValue[] {
  const found: FoundValue[] = [];
  const search = new RegExp(form);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    found.push({ text: match[0].trim(), at: match.index });
    // What looks like a day and is none may have a day in it: the next search begins behind its first word.
    // The first sign may be two units long: a search that begins between them finds it again, for ever.
    search.lastIndex = match.index + (/^.[\p{L}\d]*/su.exec(text.slice(match.index))?.[0].length ?? 1);
  }
  return found;
}

/** In the order of the line; of two that overlap, the one that begins first, and of these the longer one. */
function apart(found: readonly FoundValue[]): FoundValue[] {
  const kept: FoundValue[] = [];
  for (const each of [...found].sort((a, b) => a.at - b.at || b.text.length - a.text.length)) {
    const last = kept.at(-1);
    if (!last || each.at >= last.at + last.text.length) kept.push(each);
  }
  return kept;
}
