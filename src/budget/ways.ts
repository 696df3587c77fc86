import type { BookedLicense } from '../contract/booking';
import { moneyOf, tenThousandths } from '../contract/money';
import type { ClauseId, Day, Money, Policy, WayToCover } from '../policy';
import { type LastPrice, lastPrice } from './prices';

/** A way to be covered on a day: what has to be bought, how often, and what that comes to by the company's own prices. */
export interface BudgetWay {
  kind: 'renewal' | 'upgrade' | 'new';
  purchases: number;
  /** The first day without cover afterwards. */
  expiresOn: Day;
  clauses: readonly ClauseId[];
  /** What one of the purchases cost last; null where no price is known. */
  price: LastPrice | null;
  /** The price of all purchases together. */
  amount: Money | null;
}

/**
 * Why one way is the cheapest: it costs less than the others by known prices, it takes fewer purchases, or a renewal takes no more
 * purchases than anything else and keeps the license.
 */
export type CheapestBy = 'price' | 'purchases' | 'keeps-license';

/** The ways to be covered on a day, the cheapest first. */
export interface PricedWays {
  ways: BudgetWay[];
  by: CheapestBy;
}

/** A statement tells of a period that was paid and not how it was bought: to have the next one takes a renewal. */
const PAID_BY = {
  renewal: ['renewal', 'statement'],
  upgrade: ['upgrade'],
  new: ['new'],
} as const;

/**
 * The ways to be covered on a day on which the license is not (M6, M7, M8, D3), the cheapest first; null where the terms
 * offer none. Prices decide where that of a renewal and that of a new license are both known, in one currency. Else
 * the fewest purchases do. An upgrade never comes before a new license, because it buys a larger size that nobody has asked for (D9).
 */
export function pricedWays(policy: Policy, license: BookedLicense, on: Day): PricedWays | null {
  const ways = policy.waysToCover(license, on).map((way) => pricedWay(license, way));
  const renewal = ways.find(({ kind }) => kind === 'renewal');
  const other = ways.find(({ kind }) => kind === 'new');
  const first = renewal ?? other;
  if (!first) return null;
  if (!renewal || !other) return { ways: firstOf(first, ways), by: 'purchases' };
  const dearer = differenceOf(renewal, other);
  if (dearer !== null && dearer !== 0n)
    return { ways: firstOf(dearer > 0n ? other : renewal, ways), by: 'price' };
  return renewal.purchases > other.purchases
    ? { ways: firstOf(other, ways), by: 'purchases' }
    : { ways: firstOf(renewal, ways), by: 'keeps-license' };
}

/** What a decision means to buy. */
const BOUGHT_BY = { renew: 'renewal', replace: 'new' } as const;

/** The way that money is planned for: the one that was decided, else the cheapest; null where there is none. */
export function chosenWay(
  priced: PricedWays | null,
  intent: { is: keyof typeof BOUGHT_BY } | null,
): BudgetWay | null {
  const decided = intent && priced?.ways.find(({ kind }) => kind === BOUGHT_BY[intent.is]);
  return decided ?? priced?.ways[0] ?? null;
}

/** A way with what it comes to by the last price of its kind of purchase. */
export function pricedWay(license: BookedLicense, { proposal, expiresOn, clauses }: WayToCover): BudgetWay {
  const purchases = proposal.kind === 'renewal' ? proposal.times : 1;
  const price = lastPrice(license, PAID_BY[proposal.kind]);
  const amount = price && timesPrice(price.price, purchases);
  return { kind: proposal.kind, purchases, expiresOn, clauses, price, amount };
}

/** A price so many times. */
const timesPrice = (price: Money, times: number): Money =>
  moneyOf(tenThousandths(price) * BigInt(times), price.currency);

/** What the first way costs more than the second one, in ten-thousandths; null where that is not known. */
function differenceOf({ amount: a }: BudgetWay, { amount: b }: BudgetWay): bigint | null {
  if (!a || !b || a.currency !== b.currency) return null;
  return tenThousandths(a) - tenThousandths(b);
}

/** The one first, then those that take the fewest purchases. */
const firstOf = (first: BudgetWay, ways: readonly BudgetWay[]): BudgetWay[] => [
  first,
  ...ways.filter((way) => way !== first).toSorted((a, b) => a.purchases - b.purchases),
];
