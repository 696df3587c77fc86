import { readRecord } from '../../src/contract/record';
import {
  citingIn,
  type ClauseId,
  type Example,
  examples,
  facts,
  isPeriodic,
  mockupsPolicy,
  type Policy,
  policyFor,
  type Shown,
  type Verdict,
} from '../../src/policy';

/** What the policy says to the question of an example: the same part of the answer, with the clauses that it cites. */
function answered(example: Example): {
  shows: Shown;
  clauses: readonly string[];
} {
  const { license, on, ask, proposal, shows } = example;
  const policy = policyFor(example);
  if (shows.what === 'refused') {
    const read = readRecord({ id: 'example', ...license });
    const fault = read.ok ? policy.faultIn(license, on) : read.failure;
    return { shows: { ...shows, is: fault?.code as typeof shows.is }, clauses: fault?.clauses ?? [] };
  }
  if (shows.what === 'document') {
    const { policy: reference, clauses } = policy.inForceOn(on);
    return { shows: { ...shows, is: reference.id }, clauses };
  }
  if (shows.what === 'effect') {
    const { effects, daysLost } = policy.plan(license, on, proposal!);
    const effect = effects.find(({ code }) => code === shows.is);
    return { shows: { ...shows, is: effect!.code, daysLost }, clauses: effect!.clauses };
  }
  const verdict = policy.evaluate(license, on, ask);
  if (shows.what === 'leadDays') {
    const { leadDays, clauses } = policy.attentionTo(verdict, shows.of);
    return { shows: { ...shows, is: leadDays! }, clauses };
  }
  return partOf(verdict, shows);
}

function partOf(
  verdict: Verdict,
  shows: Exclude<Shown, { what: 'refused' | 'document' | 'effect' | 'leadDays' }>,
): { shows: Shown; clauses: readonly string[] } {
  const { maintenance } = verdict;
  const { clauses } = maintenance;
  switch (shows.what) {
    case 'state':
      return { shows: { ...shows, is: maintenance.state }, clauses };
    case 'expiresOn':
      return { shows: { ...shows, is: isPeriodic(maintenance) ? maintenance.expiresOn! : '' }, clauses };
    case 'renewals':
      return {
        shows: { ...shows, is: isPeriodic(maintenance) ? maintenance.renewalsToCover! : -1 },
        clauses,
      };
    case 'link': {
      const { links, clauses: cited } = questionIn(verdict, shows.of);
      return { shows: { ...shows, is: links.find((link) => link === shows.is) ?? '' }, clauses: cited };
    }
    case 'answer': {
      const { is, reason, clauses: cited } = questionIn(verdict, shows.of);
      return { shows: { ...shows, is, reason }, clauses: cited };
    }
  }
}

function questionIn(verdict: Verdict, of: (Shown & { what: 'answer' })['of']) {
  switch (of) {
    case 'support':
    case 'updates':
      return { ...verdict[of], is: verdict[of].available };
    case 'release':
      return { ...verdict.release!, is: verdict.release!.available };
    case 'hostTier':
      return { ...verdict.hostTier, is: verdict.hostTier.mustMatch };
    default:
      return { ...verdict.actions[of], is: verdict.actions[of].eligible };
  }
}

it.each(Object.entries(examples))('%s is shown by its example, and cited', (clause, example) => {
  const { shows, clauses } = answered(example);
  expect(shows).toEqual(example.shows);
  expect(clauses).toContain(clause);
});

it('every fact of the documents has an example', () => {
  expect(Object.keys(examples).sort()).toEqual(Object.keys(facts).sort());
});

/** What cites the clause in the answers to its example alone. */
const citing = (shown: Shown['what'], found: Example[] = Object.values(examples)) =>
  found
    .filter(({ shows }) => shows.what === shown)
    .map((example) => [...citingIn({ X: example } as unknown as Record<ClauseId, Example>).values()].flat());

it('a clause whose example is refused is cited by the refusal, and by nothing else', () => {
  const found = citing('refused');
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((by) => by.join() !== 'refusal')).toEqual([]);
});

it('what a purchase does is cited by the plan', () => {
  const found = citing('effect');
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((by) => !by.includes('plan'))).toEqual([]);
});

it('where a product is supposed to be sold no longer, the others are', () => {
  const dropped = Object.values(examples).filter(({ droppedFrom }) => droppedFrom !== undefined);
  expect(dropped.length).toBeGreaterThan(0);
  const renewing = (policy: Policy, { license, on }: Example) =>
    policy.evaluate({ ...license, product: 'confluence-server' }, on).actions.renew;
  for (const example of dropped)
    expect(renewing(policyFor(example), example)).toMatchObject({
      eligible: true,
      reason: renewing(mockupsPolicy, example).reason,
    });
});
