import type { BookedLicense } from '../contract/booking';
import { consider } from '../contract/consider';
import { isLapsing } from '../contract/decided';
import { moneyOf, tenThousandths, totalsOf } from '../contract/money';
import { addMonths, type Day, isPeriodic, type Money, type Policy, type WayToCover } from '../policy';
import type { BudgetLicense, BudgetRow, NotKnownBy } from './row';
import { type BudgetWay, pricedWay } from './ways';

/** One purchase, or several on one day, on the way to stay covered. */
export interface CoverStep extends BudgetWay {
  on: Day;
}

/** How one license stays covered through a day. */
export interface CoverPlan extends Pick<BudgetRow, 'id' | 'name' | 'product'> {
  /** In the order of days; none where the license is covered through that day already. */
  steps: CoverStep[];
  purchases: number;
  /** How many purchases renewals alone would take; null where they are as few, or where none is sold. */
  byRenewalsAlone: number | null;
  /** The first day without cover afterwards. */
  expiresOn: Day;
  /** Days from today on that are paid already. No step gives up any of them. */
  prepaidDays: number;
  /** What the steps cost by known prices; null where one of them has none. */
  amount: Money | null;
}

/** How a register stays covered through a day, with the fewest purchases. */
export interface StayCovered {
  through: Day;
  plans: CoverPlan[];
  purchases: number;
  prepaidDays: number;
  /** What all steps with a known price cost, a sum for each currency. */
  due: Money[];
  /** Licenses with a step that no price is known of. */
  withoutPrice: number;
  /** Licenses that nothing can be said of. */
  notKnown: (Pick<BudgetRow, 'id' | 'name' | 'product'> & { by: NotKnownBy | 'no-way' })[];
}

/** How many years ahead this reckons: further on, nobody knows the terms. */
export const FURTHEST_YEARS = 20;

/** The last day that can be asked for. */
export const furthestDay = (today: Day): Day => addMonths(today, FURTHEST_YEARS * 12);

/**
 * How every license with periods of maintenance stays covered through `through`, with the fewest purchases, the first of
 * them today at the earliest. What has ended begins with renewals, with a new license or with an upgrade, whichever comes to fewer
 * purchases in the end (M6, M7, M8, D3). What is covered is only renewed, each time when it ends: an upgrade would give up days that are
 * paid (D4). What is to lapse is left out. Throws a `RangeError` for a day before today, or too far ahead.
 */
export function stayCovered(
  policy: Policy,
  licenses: readonly BudgetLicense[],
  through: Day,
  today: Day,
): StayCovered {
  if (through < today || through > furthestDay(today))
    throw new RangeError(`Ask for a day from today on, at most ${FURTHEST_YEARS} years ahead.`);
  const answer: StayCovered = {
    through,
    plans: [],
    purchases: 0,
    prepaidDays: 0,
    due: [],
    withoutPrice: 0,
    notKnown: [],
  };
  for (const each of licenses) {
    if (isLapsing(policy, each)) continue;
    const { id, name, license } = each;
    const about = { id, name, product: license.product };
    const found = planOf(policy, license, through, today);
    if (found === null) continue;
    if ('by' in found) answer.notKnown.push({ ...about, by: found.by });
    else answer.plans.push({ ...about, ...found });
  }
  return withSums(answer);
}

function withSums(answer: StayCovered): StayCovered {
  const steps = answer.plans.flatMap((plan) => plan.steps);
  return {
    ...answer,
    purchases: answer.plans.reduce((sum, { purchases }) => sum + purchases, 0),
    prepaidDays: answer.plans.reduce((sum, { prepaidDays }) => sum + prepaidDays, 0),
    due: totalsOf(steps.flatMap(({ amount }) => (amount ? [amount] : []))),
    withoutPrice: answer.plans.filter((plan) => plan.steps.some(({ amount }) => amount === null)).length,
  };
}

type PlanFields = Omit<CoverPlan, 'id' | 'name' | 'product'>;

/** Null: the license has no maintenance that is bought in periods. */
function planOf(
  policy: Policy,
  license: BookedLicense,
  through: Day,
  today: Day,
): PlanFields | { by: NotKnownBy | 'no-way' } | null {
  const read = consider(() => policy.evaluate(license, today));
  if (!read.ok) return { by: 'contradicts-terms' };
  const { maintenance } = read.value;
  if (!isPeriodic(maintenance)) return null;
  const { expiresOn, daysLeft } = maintenance;
  if (expiresOn === null || daysLeft === null) return { by: 'end-not-known' };
  if (expiresOn > through) return planFields([], expiresOn, daysLeft, null);
  const isCovered = expiresOn > today;
  const paths = isCovered
    ? pathsOf(policy, license, through, expiresOn, ['renewal'])
    : pathsOf(policy, license, through, today, ['renewal', 'new', 'upgrade']);
  // Of equals, the first one stays the first.
  const best = paths.toSorted((a, b) => purchasesOf(a) - purchasesOf(b))[0];
  const last = best?.at(-1);
  if (!best || !last) return { by: 'no-way' };
  const renewals = renewalsAlone(policy, license, through);
  const isMore = renewals !== null && renewals > purchasesOf(best);
  return planFields(best, last.expiresOn, Math.max(0, daysLeft), isMore ? renewals : null);
}

const planFields = (
  steps: CoverStep[],
  expiresOn: Day,
  prepaidDays: number,
  byRenewalsAlone: number | null,
): PlanFields => ({
  steps,
  purchases: purchasesOf(steps),
  byRenewalsAlone,
  expiresOn,
  prepaidDays,
  amount: sumOf(steps),
});

const purchasesOf = (steps: readonly CoverStep[]) => steps.reduce((sum, { purchases }) => sum + purchases, 0);

/** The paths from `on`, a day without cover, each begun in another way. */
function pathsOf(
  policy: Policy,
  license: BookedLicense,
  through: Day,
  on: Day,
  beginnings: readonly BudgetWay['kind'][],
): CoverStep[][] {
  return beginnings.flatMap((kind) => {
    const begun = take(policy, license, kind, on);
    const rest = begun && renewUntil(policy, begun.license, through, begun.step.expiresOn);
    return rest ? [[priced(license, begun.step), ...rest.map((step) => priced(license, step))]] : [];
  });
}

type TakenStep = WayToCover & { on: Day; times: number };

/** Renewals, each bought on the day on which the last one ends; null where none is sold. */
function renewUntil(
  policy: Policy,
  license: BookedLicense,
  through: Day,
  expiresOn: Day,
): TakenStep[] | null {
  const steps: TakenStep[] = [];
  let [current, end] = [license, expiresOn];
  while (end <= through) {
    const taken = take(policy, current, 'renewal', end);
    if (!taken) return null;
    steps.push(taken.step);
    current = taken.license;
    end = taken.step.expiresOn;
  }
  return steps;
}

/** More renewals at once than the policy plans are never the fewest purchases. */
const MOST_AT_ONCE = 100;

/** Makes the day `on` covered in one way: what is bought, and the license with it. Null where the terms offer it not. */
function take(
  policy: Policy,
  license: BookedLicense,
  kind: WayToCover['proposal']['kind'],
  on: Day,
): { step: TakenStep; license: BookedLicense } | null {
  const way = policy.waysToCover(license, on).find(({ proposal }) => proposal.kind === kind);
  if (!way) return null;
  const times = way.proposal.kind === 'renewal' ? way.proposal.times : 1;
  if (times > MOST_AT_ONCE) return null;
  const { seats } = policy.evaluate(license, on);
  const plan = policy.plan(
    license,
    on,
    kind === 'renewal' ? { kind, times } : { kind, seats: (seats ?? 1) + (kind === 'upgrade' ? 1 : 0) },
  );
  return { step: { ...way, on, times }, license: plan.license };
}

const priced = (license: BookedLicense, step: TakenStep): CoverStep => ({
  ...pricedWay(license, step),
  on: step.on,
});

/** How many renewals in all reach the day (D3); null where none is sold. */
function renewalsAlone(policy: Policy, license: BookedLicense, through: Day): number | null {
  const { maintenance } = policy.evaluate(license, through);
  return isPeriodic(maintenance) ? maintenance.renewalsToCover : null;
}

/** What steps cost together; null where a price is missing, or where there are two currencies. */
function sumOf(steps: readonly CoverStep[]): Money | null {
  const amounts = steps.flatMap(({ amount }) => (amount ? [amount] : []));
  const [first] = amounts;
  if (!first || amounts.length < steps.length) return null;
  if (amounts.some(({ currency }) => currency !== first.currency)) return null;
  return moneyOf(
    amounts.reduce((sum, amount) => sum + tenThousandths(amount), 0n),
    first.currency,
  );
}
