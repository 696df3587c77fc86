import fc from 'fast-check';
import type { BudgetLicense } from '../../src/budget/row';
import type { BookedEvent } from '../../src/contract/booking';
import { dueOn } from '../../src/contract/due-on';
import type { Intent } from '../../src/contract/intent';
import { addDays, mockupsPolicy } from '../../src/policy';
import { anyServerLicense } from '../policy/random-license';

/** A day on which the histories of {@link anyServerLicense} are known whole. */
export const AFTER_ALL = '2044-06-15';

const anyPrice = fc.record({
  amount: fc.integer({ min: 0, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2)),
  currency: fc.constantFrom('EUR', 'EUR', 'USD', 'JPY'),
});

const anyIntent: fc.Arbitrary<Intent> = fc.oneof(
  fc.record({
    is: fc.constantFrom('renew' as const, 'replace' as const),
    by: fc.integer({ min: -400, max: 900 }).map((days) => addDays(AFTER_ALL, days)),
  }),
  fc.constant({ is: 'lapse' as const }),
);

/** Server licenses with prices at some of their events and a decision about some of them. */
export const anyRegister: fc.Arbitrary<BudgetLicense[]> = fc
  .array(
    fc.record({
      license: anyServerLicense,
      prices: fc.array(fc.option(anyPrice), { minLength: 9, maxLength: 9 }),
      costCentre: fc.option(fc.constantFrom('CC-1', 'CC-2'), { nil: undefined }),
      owner: fc.option(fc.constantFrom('anna', 'ben'), { nil: undefined }),
      intent: fc.option(anyIntent),
      moved: fc.integer({ min: 0, max: 9000 }),
    }),
    { maxLength: 12 },
  )
  .map((licenses) =>
    licenses.map(({ license, prices, costCentre, owner, intent, moved }, index): BudgetLicense => {
      const history = license.history.map((event, at): BookedEvent => {
        const later = { ...event, on: addDays(event.on, moved) };
        const price = prices[at];
        const shifted =
          later.kind === 'statement' ? { ...later, expiresOn: addDays(later.expiresOn, moved) } : later;
        return price ? { ...shifted, price } : shifted;
      });
      const past = history.filter(({ on }) => on <= AFTER_ALL);
      const booked = { ...license, history: past, costCentre };
      const endsOn = dueOn(mockupsPolicy, booked);
      return {
        id: `license-${index}`,
        name: `License ${index}`,
        license: booked,
        ...(owner === undefined ? {} : { owner }),
        ...(intent ? { decision: { intent, endsOn, decidedAt: '2044-01-01T00:00:00Z' } } : {}),
      };
    }),
  );
