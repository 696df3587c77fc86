import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  isPeriodic,
  type License,
  mockupsPolicy,
  type Money,
  type Verdict,
} from '../../src/policy';
import { type Decision, type Decisions, type Facts, type Question, QUESTIONS } from './rules';

const ASKED_ON = '2016-03-15';
const EPOCH = '1970-01-01';
const PRODUCTS = mockupsPolicy.productsOn(ASKED_ON);

/** A license, what is asked about an order, and what an engine is told of both. */
export interface Asked {
  license: License;
  orderTotal: Money | undefined;
  facts: Facts;
}

const anyAsked = fc
  .record({
    product: fc.constantFrom(...Object.keys(PRODUCTS)),
    channel: fc.constantFrom('direct' as const, 'marketplace' as const),
    ownServers: fc.boolean(),
    purchases: fc.integer({ min: 0, max: 5 }),
    firstDaysAgo: fc.integer({ min: 200, max: 2_500 }),
    subscription: fc.constantFrom('active' as const, 'evaluation' as const, 'inactive' as const, undefined),
    total: fc.constantFrom(undefined, '299.99', '300.00', '300.01', '1200.00'),
    currency: fc.constantFrom('USD', 'EUR'),
  })
  .map(({ product, purchases, firstDaysAgo, subscription, total, currency, ...where }) => {
    const model = PRODUCTS[product]?.model;
    const first = addDays(ASKED_ON, -firstDaysAgo);
    const history = Array.from({ length: purchases }, (_, index) =>
      index === 0
        ? ({ kind: 'new', on: first, seats: 10 } as const)
        : ({ kind: 'renewal', on: addDays(first, index * 40) } as const),
    );
    const license: License =
      model === 'subscription'
        ? { product, ...where, subscription: subscription && { state: subscription } }
        : { product, ...where, history: model === 'none' ? history.slice(0, 1) : history };
    return asked(license, total === undefined ? undefined : { amount: total, currency });
  });

function asked(license: License, orderTotal: Money | undefined): Asked {
  const verdict = mockupsPolicy.evaluate(license, ASKED_ON, { orderTotal });
  const model = PRODUCTS[license.product]?.model ?? 'none';
  const { maintenance } = verdict;
  const through = isPeriodic(maintenance) ? maintenance.coveredThrough : null;
  const facts: Facts = {
    model,
    product: license.product,
    channel: verdict.channel,
    ownServers: license.ownServers ?? true,
    recorded: (license.history ?? []).length > 0,
    subscription: license.subscription?.state ?? 'unknown',
    coveredThrough: through === null ? -1 : daysBetween(EPOCH, through),
    today: daysBetween(EPOCH, ASKED_ON),
    total: orderTotal === undefined ? -1 : Math.round(Number(orderTotal.amount) * 100),
    currency: orderTotal?.currency ?? '',
  };
  return { license, orderTotal, facts };
}

/** So many licenses of every product, the same for the same seed. */
export const recordsOf = (seed: number, count: number): Asked[] =>
  fc.sample(anyAsked, { seed, numRuns: count });

/** The full verdict of the policy module: with reasons, clauses, links, periods and what a renewal would buy. */
export const verdictOf = ({ license, orderTotal }: Asked): Verdict =>
  mockupsPolicy.evaluate(license, ASKED_ON, { orderTotal });

/** What a verdict decides, without the rest of it. */
export function decisionsIn(verdict: Verdict): Decisions {
  const answerTo = (question: Question): boolean | null => {
    if (question === 'support' || question === 'updates') return verdict[question].available;
    return question === 'hostTier' ? verdict.hostTier.mustMatch : verdict.actions[question].eligible;
  };
  return Object.fromEntries(
    QUESTIONS.map((question) => [question, inWords(answerTo(question))]),
  ) as Decisions;
}

const inWords = (answer: boolean | null): Decision => (answer === null ? 'unknown' : answer ? 'yes' : 'no');
