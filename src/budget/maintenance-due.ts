import type { BookedLicense } from '../contract/booking';
import { consider } from '../contract/consider';
import { type Day, isPeriodic, type Policy } from '../policy';
import type { BudgetRow, Placed } from './row';
import { type BudgetSpan, isInSpan } from './span';
import { chosenWay, pricedWays } from './ways';

/**
 * When maintenance has to be bought next for a license, and for how much; null for a subscription. What is covered falls
 * due on the first day without cover. What has ended falls due by the day that was decided, else on any day; in a year that is over, on
 * the day on which it ended.
 */
export function maintenanceDue(
  policy: Policy,
  license: BookedLicense,
  span: BudgetSpan,
  today: Day,
  intent: BudgetRow['intent'],
): Placed | null {
  const read = consider(() => policy.evaluate(license, today));
  if (!read.ok) return { in: 'notKnown', by: 'contradicts-terms' };
  const { maintenance } = read.value;
  if (maintenance.state === 'inactive' || maintenance.state === 'none') return { in: 'free' };
  if (maintenance.state === 'included' || maintenance.reason === 'subscription-unknown') return null;
  if (!isPeriodic(maintenance) || maintenance.expiresOn === null)
    return { in: 'notKnown', by: 'end-not-known' };
  const dueOn = maintenance.expiresOn;
  const isOver = dueOn <= today;
  const on = fallsOn(dueOn, isOver, span, today, intent);
  if (on !== null && !isInSpan(span, on)) return { in: on < span.startsOn ? 'earlier' : 'later' };
  const priced = pricedWays(policy, license, buyingDay(on, isOver, span, today));
  const chosen = chosenWay(priced, intent);
  return {
    in: 'row',
    row: {
      of: 'maintenance',
      dueOn,
      isOver,
      renewsItself: false,
      paidPer: null,
      ways: priced?.ways ?? [],
      cheapestBy: priced?.by ?? null,
      chosen,
      price: chosen?.price ?? null,
      dues: [{ on, amount: chosen?.amount ?? null }],
    },
  };
}

function fallsOn(
  dueOn: Day,
  isOver: boolean,
  span: BudgetSpan,
  today: Day,
  intent: BudgetRow['intent'],
): Day | null {
  if (!isOver) return dueOn;
  if (intent) return intent.by;
  return span.endsBefore <= today ? dueOn : null;
}

/** The day to buy on: never in the past, and on any day means as soon as the year has begun. */
function buyingDay(on: Day | null, isOver: boolean, { startsOn }: BudgetSpan, today: Day): Day {
  const day = on ?? startsOn;
  return isOver && day < today ? today : day;
}
