import { moneyOf } from '../../../src/contract/money';
import type { Money } from '../../../src/policy';

/** The sum in one currency; zero where there is none. */
export const amountIn = (amounts: readonly Money[], currency: string): Money =>
  amounts.find((money) => money.currency === currency) ?? moneyOf(0n, currency);
