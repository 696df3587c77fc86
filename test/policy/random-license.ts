import fc from 'fast-check';
import { addDays, type HistoryEvent, type License } from '../../src/policy';

/** Days over two decades, month ends and leap days among them. */
export const anyDay = fc.integer({ min: 0, max: 7300 }).map((days) => addDays('2008-01-01', days));

const anyStep = fc.record({
  kind: fc.constantFrom('renewal', 'renewal', 'upgrade', 'statement', 'migration'),
  afterDays: fc.integer({ min: 0, max: 700 }),
  moreSeats: fc.integer({ min: 1, max: 50 }),
  expiryDays: fc.integer({ min: -500, max: 900 }),
});

/** Server licenses with a possible history: it begins with a purchase or a statement, upgrades raise, one migration at most. */
export const anyServerLicense: fc.Arbitrary<License & { history: HistoryEvent[] }> = fc
  .record({
    product: fc.constantFrom('confluence-server', 'jira-server'),
    channel: fc.constantFrom('direct' as const, 'marketplace' as const),
    startsOn: anyDay,
    beginsWithStatement: fc.boolean(),
    steps: fc.array(anyStep, { maxLength: 8 }),
  })
  .map(({ product, channel, startsOn, beginsWithStatement, steps }) => {
    const history: HistoryEvent[] = [
      beginsWithStatement
        ? { kind: 'statement', on: startsOn, expiresOn: addDays(startsOn, 100) }
        : { kind: 'new', on: startsOn, seats: 10 },
    ];
    let on = startsOn;
    let seats = 10;
    let mayMigrate = channel === 'direct';
    for (const step of steps) {
      on = addDays(on, step.afterDays);
      switch (step.kind) {
        case 'upgrade':
          seats += step.moreSeats;
          history.push({ kind: 'upgrade', on, seats });
          break;
        case 'statement':
          history.push({ kind: 'statement', on, expiresOn: addDays(on, step.expiryDays) });
          break;
        case 'migration':
          if (mayMigrate) history.push({ kind: 'migration', on });
          mayMigrate = false;
          break;
        default:
          history.push({ kind: 'renewal', on });
      }
    }
    return { product, channel, history };
  });
