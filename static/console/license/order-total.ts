import type { Money } from '../../../src/policy';

/** An order total as typed, with a comma or a point before the cents; null where it is none, or where `1,000` could be read in two ways. */
export function orderTotalIn(amount: string, currency: string): Money | null {
  const decimal = amount.trim().replace(',', '.');
  const code = currency.trim().toUpperCase();
  return /^\d{1,12}(\.\d{1,2})?$/.test(decimal) && /^[A-Z]{3}$/.test(code)
    ? { amount: decimal, currency: code }
    : null;
}
