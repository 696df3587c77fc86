import fc from 'fast-check';
import { readRecord } from '../../src/contract/record';
import {
  addDays,
  createPolicy,
  documents,
  isPeriodic,
  type License,
  mockupsPolicy,
  type PeriodicMaintenance,
} from '../../src/policy';
import { renewed } from '../builders';
import { anyDay, anyServerLicense } from './random-license';
import { firstPolicy } from './second-document';

function maintenance(license: License, asOf: string): PeriodicMaintenance {
  const { maintenance: found } = firstPolicy.evaluate(license, asOf);
  if (!isPeriodic(found)) throw new Error('a server license has maintenance in periods');
  return found;
}

describe('for every history', () => {
  it('periods are not empty, never overlap and never leave the order of dates', () => {
    fc.assert(
      fc.property(anyServerLicense, anyDay, (license, day) => {
        const { periods } = maintenance(license, day);
        periods.forEach((period, index) => {
          const before = periods[index - 1];
          if (period.startsOn !== null) expect(period.startsOn < period.expiresOn).toBe(true);
          if (before) expect(period.startsOn !== null && before.expiresOn <= period.startsOn).toBe(true);
        });
      }),
    );
  });

  it('a renewal never moves a start earlier, and moves the expiry a period later', () => {
    fc.assert(
      fc.property(anyServerLicense, fc.nat(900), (license, wait) => {
        const last = license.history.at(-1)?.on ?? '';
        const on = addDays(last, wait);
        const before = maintenance(license, on);
        const after = maintenance({ ...license, history: [...license.history, renewed(on)] }, on);
        expect(after.periods.slice(0, before.periods.length)).toEqual(before.periods);
        expect((after.startsOn ?? '') >= (before.startsOn ?? '')).toBe(true);
        expect(after.startsOn).toBe(before.expiresOn);
      }),
    );
  });

  it('an upgrade leaves no cover of the old license after its day, and covers its day', () => {
    fc.assert(
      fc.property(anyServerLicense, fc.nat(900), (license, wait) => {
        const on = addDays(license.history.at(-1)?.on ?? '', wait);
        const after = maintenance(
          { ...license, history: [...license.history, { kind: 'upgrade', on, seats: 10_000 }] },
          on,
        );
        expect(after.periods.slice(0, -1).every((period) => period.expiresOn <= on)).toBe(true);
        expect(after.periods.at(-1)).toMatchObject({ from: 'upgrade', startsOn: on });
        expect(after.state).toBe('covered');
      }),
    );
  });

  it('evaluating as of a day ignores everything after it', () => {
    fc.assert(
      fc.property(anyServerLicense, anyDay, (license, day) => {
        const history = license.history.filter((event) => event.on <= day);
        expect(firstPolicy.evaluate(license, day)).toEqual(
          firstPolicy.evaluate({ ...license, history }, day),
        );
      }),
    );
  });

  it('what a policy has worked out before changes no answer', () => {
    fc.assert(
      fc.property(anyServerLicense, anyDay, (license, day) => {
        expect(mockupsPolicy.evaluate(license, day)).toEqual(createPolicy(documents).evaluate(license, day));
      }),
    );
  });

  it('as many renewals as it says make the day covered, and one fewer does not', () => {
    fc.assert(
      fc.property(anyServerLicense, anyDay, (license, day) => {
        const found = maintenance(license, day);
        fc.pre(found.state === 'expired');
        const count = found.renewalsToCover ?? 0;
        const withRenewals = (times: number) =>
          maintenance(
            {
              ...license,
              history: [
                ...license.history.filter((event) => event.on <= day),
                ...Array.from({ length: times }, () => renewed(day)),
              ],
            },
            day,
          );
        expect(count).toBeGreaterThan(0);
        expect(withRenewals(count).state).toBe('covered');
        expect(withRenewals(count).expiresOn).toBe(found.renewals.at(-1)?.expiresOn);
        expect(withRenewals(count - 1).state).toBe('expired');
      }),
    );
  });

  it('JSON out, parsed and evaluated again, gives the same', () => {
    fc.assert(
      fc.property(anyServerLicense, anyDay, (license, day) => {
        const record = readRecord(JSON.parse(JSON.stringify({ id: 'a', ...license })));
        if (!record.ok) throw new Error(record.failure.code);
        const verdict = firstPolicy.evaluate(license, day);
        expect(firstPolicy.evaluate(record.value.license, day)).toEqual(verdict);
        expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
      }),
    );
  });

  it('the best day to upgrade loses nothing, and no earlier day from the one asked about does', () => {
    fc.assert(
      fc.property(anyServerLicense, fc.nat(900), (license, wait) => {
        const on = addDays(license.history.at(-1)?.on ?? '', wait);
        const best = firstPolicy.bestUpgradeDay(license, on);
        if (!best) throw new Error('a server license with a known expiry has a best day');
        const lostOn = (day: string) =>
          firstPolicy.plan(license, day, { kind: 'upgrade', seats: 10_000 }).daysLost;
        expect(lostOn(best.day)).toBe(0);
        if (best.day > on) expect(lostOn(addDays(best.day, -1))).toBe(1);
      }),
    );
  });

  it('a plan adds up: the days with cover ahead change by what is gained less what is lost', () => {
    fc.assert(
      fc.property(anyServerLicense, fc.nat(900), fc.integer({ min: 1, max: 4 }), (license, wait, times) => {
        const on = addDays(license.history.at(-1)?.on ?? '', wait);
        for (const proposal of [
          { kind: 'renewal', times },
          { kind: 'upgrade', seats: 10_000 },
        ] as const) {
          const plan = firstPolicy.plan(license, on, proposal);
          const ahead = (found: PeriodicMaintenance) => Math.max(0, found.daysLeft ?? 0);
          expect(ahead(maintenance(plan.license, on)) - ahead(maintenance(license, on))).toBe(
            plan.daysGained - plan.daysLost,
          );
          expect(plan.coversTheDay).toBe(maintenance(plan.license, on).state === 'covered');
        }
      }),
    );
  });
});
