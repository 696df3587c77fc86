import * as z from 'zod/mini';
import type { Money } from '../policy';
import { saying } from './reading';

/**
 * Money is reckoned in whole ten-thousandths of its currency, as a `bigint`. Every currency divides into fewer parts
 * than that, so nothing is ever rounded.
 */
const DIGITS = 4;

const AMOUNT = /^\d{1,10}(\.\d{1,4})?$/;

/** A decimal of at most ten digits before the point and four behind it. JSON may have it as a number. */
export const amountSchema = z
  .union([z.string(), z.pipe(z.number(), z.transform(String))])
  .check(z.refine((amount) => AMOUNT.test(amount), saying('amount-not-decimal')));

/**
 * A code of ISO 4217, in capitals. Small letters are read as well. No list is asked: those of runtimes and browsers
 * differ, and a currency that is missing in one of them could not be entered.
 */
export const currencySchema = z.string().check(
  z.trim(),
  z.toUpperCase(),
  z.refine((code) => /^[A-Z]{3}$/.test(code), saying('currency-not-a-code')),
);

/** An amount in ten-thousandths: `'890.5'` gives `8905000n`. It takes what {@link amountSchema} does. */
export function tenThousandths({ amount }: Pick<Money, 'amount'>): bigint {
  const [whole = '', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(DIGITS, '0'));
}

/**
 * The money that so many ten-thousandths are, with the digits that its currency usually has, and more only where the
 * amount has more: `890.00` USD, `890` JPY, `0.0125` USD.
 */
export function moneyOf(parts: bigint, currency: string): Money {
  const text = parts.toString().padStart(DIGITS + 1, '0');
  const fraction = text.slice(-DIGITS).replace(/0+$/, '').padEnd(usualDigits(currency), '0');
  const whole = text.slice(0, -DIGITS);
  return { amount: fraction === '' ? whole : `${whole}.${fraction}`, currency };
}

/** The same money in its usual digits: equal amounts are then equal as text. */
export const tidyMoney = (money: Money): Money => moneyOf(tenThousandths(money), money.currency);

/** One sum for each currency, in the order in which the currencies come first. Currencies are never added up. */
export function totalsOf(amounts: Iterable<Money>): Money[] {
  const totals = new Map<string, bigint>();
  for (const money of amounts)
    totals.set(money.currency, (totals.get(money.currency) ?? 0n) + tenThousandths(money));
  return [...totals].map(([currency, parts]) => moneyOf(parts, currency));
}

const digitsOf = new Map<string, number>();

/** How many digits a currency has behind the point. */
function usualDigits(currency: string): number {
  const digits =
    digitsOf.get(currency) ??
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    0;
  digitsOf.set(currency, digits);
  return digits;
}
