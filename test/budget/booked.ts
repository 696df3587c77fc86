import type { BudgetLicense } from '../../src/budget/row';
import type { BookedEvent, BookedLicense } from '../../src/contract/booking';
import { dueOn } from '../../src/contract/due-on';
import type { Intent } from '../../src/contract/intent';
import { mockupsPolicy } from '../../src/policy';
import { serverLicense } from '../builders';

/** An event with what was paid for it. */
export const paid = (event: BookedEvent, amount: string, currency = 'EUR'): BookedEvent => ({
  ...event,
  price: { amount, currency },
});

/** A Jira Server license with this history, as the register has it. */
export const registered = (
  history: readonly BookedEvent[],
  over: Partial<BookedLicense> = {},
  id = 'a',
): BudgetLicense => ({
  id,
  name: `License ${id}`,
  license: { ...serverLicense(), history, ...over },
});

/** The license, and what was decided about the end that it has. */
export const decided = (entry: BudgetLicense, intent: Intent): BudgetLicense => ({
  ...entry,
  decision: { intent, endsOn: dueOn(mockupsPolicy, entry.license), decidedAt: '2026-11-01T08:00:00Z' },
});

/** A license of another product, with what it has beside its product. */
export const ofProduct = (product: string, over: Partial<BookedLicense> = {}, id = 'a'): BudgetLicense => ({
  id,
  name: `License ${id}`,
  license: { product, ...over },
});
