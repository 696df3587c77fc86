import { chosenWay, pricedWays } from '../../../src/budget/ways';
import { totalsOf } from '../../../src/contract/money';
import type { Day, Money, Policy } from '../../../src/policy';
import type { Row } from '../data/row';

/** What it takes to go on with the licenses that end in a stretch of time, by the company's own last prices. */
export interface KnownMoney {
  /** A sum for each currency; none where no price is known. */
  sums: readonly Money[];
  /** How many of the licenses have no known price; they are in no sum. */
  unpriced: number;
}

/**
 * The money of each month, as '2027-03', for what ends in it from today on, and of all months together under ''. What is
 * to lapse takes none. Each is bought as the budget reckons: as decided, else the cheapest way, on the first day without
 * cover. Only prices that the company entered itself are in it.
 */
export function yearMoney(
  policy: Policy,
  rows: readonly Row[],
  months: readonly string[],
  today: Day,
): ReadonlyMap<string, KnownMoney> {
  const amounts = new Map<string, (Money | null)[]>([...months, ''].map((month) => [month, []]));
  for (const row of rows) {
    const month = row.coveredThrough?.slice(0, 7);
    if (row.coveredThrough === null || row.coveredThrough < today || month === undefined) continue;
    if (row.intent?.is === 'lapse' || !amounts.has(month)) continue;
    const amount = amountOf(policy, row);
    for (const part of [month, '']) amounts.get(part)?.push(amount);
  }
  return new Map([...amounts].map(([month, each]) => [month, knownIn(each)]));
}

const knownIn = (amounts: readonly (Money | null)[]): KnownMoney => ({
  sums: totalsOf(amounts.filter((amount) => amount !== null)),
  unpriced: amounts.filter((amount) => amount === null).length,
});

function amountOf(policy: Policy, { entry, expiresOn, intent }: Row): Money | null {
  const hasPrice = entry.license.history?.some(({ price }) => price) ?? false;
  if (!hasPrice || expiresOn === null) return null;
  const buying = intent?.is === 'lapse' ? null : intent;
  return chosenWay(pricedWays(policy, entry.license, expiresOn), buying)?.amount ?? null;
}
