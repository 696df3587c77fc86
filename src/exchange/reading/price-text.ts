import { type DecimalMark, markTold, readAmount } from '../../words/typed-amount';

/** What a cell tells of a price. Null as currency: the cell has none, or a sign that several currencies share. */
export type PriceRead =
  { is: 'price'; amount: string; currency: string | null } | { is: 'ambiguous' } | { is: 'none' };

/** Signs that stand for one currency. A dollar sign does not: there are many dollars. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  us$: 'USD',
  r$: 'BRL',
  fr: 'CHF',
  sfr: 'CHF',
  円: 'JPY',
};
const SHARED = new Set(['$', '¥', '￥', 'kr']);

/** A currency as a cell of its own has it, a code or a sign; null where it is none, or one that several share. */
export function readCurrency(text: string): string | null {
  const word = text.trim().replace(/\.$/, '');
  if (/^[a-z]{3}$/i.test(word)) return word.toUpperCase();
  return SIGNS[word.toLowerCase()] ?? null;
}

/** `1.234,50 €`, `USD 890`, `$1,200.00`, `890`. The mark is that before the decimals, where the column tells it. */
export function readPrice(text: string, decimal: DecimalMark | null): PriceRead {
  const { amount, sign } = partsOf(text);
  const currency = sign === '' ? null : readCurrency(sign);
  if (sign !== '' && currency === null && !SHARED.has(sign.toLowerCase())) return { is: 'none' };
  const read = readAmount(amount, decimal);
  return read.is === 'amount' ? { is: 'price', amount: read.amount, currency } : read;
}

/** The mark before the decimals that a price tells; null where it tells none. */
export const priceMark = (text: string): DecimalMark | null => markTold(partsOf(text).amount);

const AMOUNT = /\d(?:[\d.,'’\s]*[.,][-–—]+|[\d.,'’\s]*)/;

/** The amount in a cell, and what stands around it. */
function partsOf(text: string): { amount: string; sign: string } {
  const found = AMOUNT.exec(text)?.[0].trim() ?? '';
  return { amount: found, sign: found === '' ? text : text.replace(found, '').trim() };
}
