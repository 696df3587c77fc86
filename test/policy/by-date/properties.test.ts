import fc from 'fast-check';
import { addDays, createPolicy, isPeriodic, type License } from '../../../src/policy';
import { anyDay, anyServerLicense } from '../random-license';
import { confluenceServer, first, firstPolicy, secondDocument } from '../second-document';

/** Documents that change all that a document can change, from a day on. */
const anyLaterDocument = fc
  .record({
    inForceFrom: anyDay.filter((day) => day > first.inForceFrom),
    periodMonths: fc.integer({ min: 1, max: 30 }),
    begins: fc.record({
      renewal: fc.constantFrom('at-expiry' as const, 'after-cover' as const),
      upgrade: fc.constantFrom('on-purchase' as const, 'after-cover' as const),
    }),
    jiraServer: fc.constantFrom('kept', 'dropped', 'subscription'),
  })
  .map(({ jiraServer, ...over }) => {
    const { products } = secondDocument();
    const changed =
      jiraServer === 'kept' ? confluenceServer : { ...confluenceServer, model: 'subscription' as const };
    return secondDocument({
      ...over,
      products: jiraServer === 'dropped' ? products : { ...products, 'jira-server': changed },
    });
  });

const endingBefore = (license: License, day: string): License => ({
  ...license,
  history: (license.history ?? []).filter((event) => event.on < day),
});

describe('a further document', () => {
  it('changes no verdict and no plan that is asked of a day before it', () => {
    fc.assert(
      fc.property(anyServerLicense, anyLaterDocument, fc.nat(3000), (license, document, before) => {
        const by = createPolicy([first, document]);
        const day = addDays(document.inForceFrom, -1 - before);
        const known = endingBefore(license, document.inForceFrom);
        expect(by.evaluate(known, day)).toEqual(firstPolicy.evaluate(known, day));
        expect(by.faultIn(known, day)).toEqual(firstPolicy.faultIn(known, day));
        expect(by.plan(known, day, { kind: 'new', seats: 5 })).toEqual(
          firstPolicy.plan(known, day, { kind: 'new', seats: 5 }),
        );
        expect(by.waysToCover(known, day)).toEqual(firstPolicy.waysToCover(known, day));
        expect(by.bestUpgradeDay(known, day)).toEqual(firstPolicy.bestUpgradeDay(known, day));
      }),
    );
  });

  it('changes no period that was bought before it, on whatever day one asks', () => {
    fc.assert(
      fc.property(anyServerLicense, anyLaterDocument, anyDay, (license, document, day) => {
        const by = createPolicy([first, document]);
        const known = endingBefore(license, document.inForceFrom);
        const was = firstPolicy.evaluate(known, day).maintenance;
        const is = by.evaluate(known, day).maintenance;
        fc.pre(isPeriodic(was) && was.periods.length > 0);
        if (!isPeriodic(was) || !isPeriodic(is)) throw new Error('what was bought in periods stays');
        expect(is.periods).toEqual(was.periods);
        expect(is.lost).toEqual(was.lost);
        expect(is.state).toBe(was.state);
      }),
    );
  });

  it('that says the same changes nothing but its name, whenever it comes into force', () => {
    fc.assert(
      fc.property(anyServerLicense, anyDay, anyDay, (license, change, day) => {
        fc.pre(change > first.inForceFrom);
        const by = createPolicy([first, { ...first, id: 'again', inForceFrom: change }]);
        const unnamed = (answer: unknown) =>
          JSON.parse(
            JSON.stringify(answer, (key, value: unknown) =>
              ['document', 'policy', 'clauses'].includes(key) ? undefined : value,
            ),
          ) as unknown;
        expect(unnamed(by.evaluate(license, day))).toEqual(unnamed(firstPolicy.evaluate(license, day)));
      }),
    );
  });

  it('leaves periods that never overlap and stay in the order of dates', () => {
    fc.assert(
      fc.property(anyServerLicense, anyLaterDocument, anyDay, (license, document, day) => {
        const confluence = { ...license, product: 'confluence-server' };
        const { maintenance } = createPolicy([first, document]).evaluate(confluence, day);
        const periods = isPeriodic(maintenance) ? maintenance.periods : [];
        periods.forEach((period, index) => {
          const before = periods[index - 1];
          if (period.startsOn !== null) expect(period.startsOn < period.expiresOn).toBe(true);
          if (before) expect(period.startsOn !== null && before.expiresOn <= period.startsOn).toBe(true);
        });
      }),
    );
  });
});
