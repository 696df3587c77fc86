import { type Action, ACTIONS, addDays, type Day, isDay } from '../../../src/policy';

/** An order page was opened for a license, and nobody has said yet whether it was bought. */
export interface BegunOrder {
  /** Of the license. */
  id: string;
  action: Action;
  /** The day on which the page was opened. */
  on: Day;
  /** The first day on which the console asks. */
  askFrom: Day;
}

const KEY = 'mockups-orders-begun';
/** So many are remembered, and so long: what was not bought in two months is not being bought. */
const MOST = 50;
const DAYS_KEPT = 60;

/**
 * The orders that were begun in this browser, the latest first. It is a question to the person who went to the order page,
 * and to nobody else: whoever wants to tell the others marks the renewal as in progress.
 */
export function readBegunOrders(today: Day): readonly BegunOrder[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return [];
    const oldest = addDays(today, -DAYS_KEPT);
    return kept.filter((each): each is BegunOrder => isBegunOrder(each) && each.on > oldest);
  } catch {
    return [];
  }
}

/** Where the browser keeps nothing, they hold as long as the console is open. */
export function keepBegunOrders(begun: readonly BegunOrder[]): void {
  try {
    if (begun.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(begun.slice(0, MOST)));
  } catch {
    // As it says above.
  }
}

function isBegunOrder(kept: unknown): kept is BegunOrder {
  const { id, action, on, askFrom } = (kept ?? {}) as Partial<Record<keyof BegunOrder, unknown>>;
  return (
    typeof id === 'string' &&
    ACTIONS.some((each) => each === action) &&
    typeof on === 'string' &&
    isDay(on) &&
    typeof askFrom === 'string' &&
    isDay(askFrom)
  );
}
