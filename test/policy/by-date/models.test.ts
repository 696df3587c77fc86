import type { License } from '../../../src/policy';
import { bought, migrated, renewed, serverLicense, stated, upgraded } from '../../builders';
import { AFTER, BEFORE, CHANGE, confluenceServer, first, withProduct } from '../second-document';

const AFTER_EXPIRY = '2016-09-01';

describe('from periods to a subscription (D16, D17)', () => {
  const policy = withProduct('confluence-server', {
    ...confluenceServer,
    model: 'subscription',
    renew: null,
    migrate: null,
  });
  const license = serverLicense({ product: 'confluence-server', history: [bought('2015-09-01')] });
  const reported = (state: 'active' | 'inactive'): License => ({ ...license, subscription: { state } });

  it.each<[title: string, license: License, on: string, state: string, support: boolean]>([
    ['covered by its period the day before', license, BEFORE, 'covered', true],
    ['covered by its period on the day', license, CHANGE, 'covered', true],
    ['covered by its period the day after', license, AFTER, 'covered', true],
    ['covered by its period on the last day of it', license, '2016-08-31', 'covered', true],
    ['expired once that is over and no subscription is reported', license, AFTER_EXPIRY, 'expired', false],
    ['covered by its period also where a subscription is over', reported('inactive'), AFTER, 'covered', true],
    [
      'included once that is over and a subscription runs',
      reported('active'),
      AFTER_EXPIRY,
      'included',
      true,
    ],
    ['inactive once both are over', reported('inactive'), AFTER_EXPIRY, 'inactive', false],
  ])('%s', (_title, from, on, state, support) => {
    const verdict = policy.evaluate(from, on);
    expect(verdict.maintenance.state).toBe(state);
    expect(verdict.support.available).toBe(support);
  });

  it.each([
    ['the day before the document that sells it as one', BEFORE, 'unknown'],
    ['on the day of that document', CHANGE, 'included'],
  ])('a subscription that is reported alone, %s (D16)', (_title, on, state) => {
    const alone: License = {
      product: 'confluence-server',
      channel: 'direct',
      subscription: { state: 'active' },
    };
    expect(policy.evaluate(alone, on).maintenance.state).toBe(state);
  });

  it('keeps the dates of what was bought, and sells no renewal', () => {
    expect(policy.evaluate(license, AFTER_EXPIRY).maintenance).toMatchObject({
      expiresOn: '2016-09-01',
      periods: [{ startsOn: '2015-09-01', document: first.id }],
      renewalsToCover: null,
      renewals: [],
    });
    expect(policy.evaluate(license, AFTER).actions.renew.reason).toBe('no-renewal-cost');
    expect(policy.waysToCover(license, AFTER_EXPIRY)).toEqual([]);
  });

  it('a release is in time by what was bought (D10)', () => {
    const release = (releasedOn: string) =>
      policy.evaluate(license, AFTER_EXPIRY, { releasedOn }).release?.available;
    expect(release('2016-08-31')).toBe(true);
    expect(release('2016-09-01')).toBe(false);
  });

  it('an upgrade of the subscription cuts and adds no period', () => {
    const plan = policy.plan(license, AFTER, { kind: 'upgrade', seats: 25 });
    expect(plan).toMatchObject({ daysGained: 0, daysLost: 0, coversTheDay: true, effects: [] });
    expect(plan.after.maintenance).toMatchObject({ expiresOn: '2016-09-01', periods: [{ from: 'new' }] });
    expect(policy.bestUpgradeDay(license, AFTER)).toBeNull();
  });

  it('one that is bought after the change is a subscription and no more', () => {
    const later: License = { ...reported('active'), history: [bought(CHANGE)] };
    expect(policy.evaluate(later, AFTER).maintenance).not.toHaveProperty('periods');
  });
});

describe('from periods to no maintenance at all', () => {
  const policy = withProduct('confluence-server', {
    ...confluenceServer,
    model: 'none',
    renew: null,
    withoutMaintenance: {
      support: { available: false, reason: 'documents-silent' },
      updates: { available: true, reason: 'minor-updates-free' },
      releases: { available: null, reason: 'documents-silent' },
    },
  });
  const license = serverLicense({ product: 'confluence-server', history: [bought('2015-09-01')] });

  it('is covered while its period lasts, and has what comes with the license afterwards', () => {
    expect(policy.evaluate(license, '2016-08-31').maintenance.state).toBe('covered');
    expect(policy.evaluate(license, AFTER_EXPIRY, { releasedOn: AFTER_EXPIRY })).toMatchObject({
      maintenance: { state: 'none' },
      support: { available: false, reason: 'documents-silent' },
      updates: { available: true, reason: 'minor-updates-free' },
      release: { available: null, reason: 'documents-silent' },
    });
  });
});

describe('from a subscription to periods', () => {
  const policy = withProduct('jira-cloud', { ...confluenceServer, channel: 'marketplace' });
  const cloud: License = { product: 'jira-cloud', history: [bought('2015-09-01')] };
  const running: License = { ...cloud, subscription: { state: 'active' } };

  it.each<[title: string, license: License, on: string, state: string, reason: string]>([
    ['a subscription that runs, the day before', running, BEFORE, 'included', 'included-while-active'],
    [
      'a subscription that runs on goes on including maintenance',
      running,
      CHANGE,
      'included',
      'included-while-active',
    ],
    [
      'one that runs and of which no purchase is known, too',
      { ...running, history: [] },
      AFTER,
      'included',
      'included-while-active',
    ],
    [
      'a trial that runs on',
      { ...cloud, subscription: { state: 'evaluation' } },
      AFTER,
      'included',
      'included-in-evaluation',
    ],
    [
      'one that is over leaves nothing known',
      { ...cloud, subscription: { state: 'inactive' } },
      AFTER,
      'unknown',
      'history-unknown',
    ],
    ['one that nobody reports on leaves nothing known', cloud, AFTER, 'unknown', 'history-unknown'],
    [
      'a period that is bought counts from then on',
      { ...running, history: [bought('2015-09-01'), upgraded(CHANGE)] },
      AFTER,
      'covered',
      'covered',
    ],
    [
      'also once it is over',
      { ...running, history: [bought('2015-09-01'), upgraded(CHANGE)] },
      '2017-01-01',
      'expired',
      'expired',
    ],
  ])('%s', (_title, license, on, state, reason) => {
    expect(policy.evaluate(license, on).maintenance).toMatchObject({ state, reason });
  });

  it('cites the document that sold the subscription (M4)', () => {
    expect(policy.evaluate(running, AFTER).maintenance.clauses).toEqual(['M4', 'D12']);
  });

  it.each([
    ['no period', [bought('2015-09-01'), renewed(AFTER)], 'nothing-before'],
    [
      'no period, whatever else happened',
      [bought('2015-09-01'), migrated(CHANGE), renewed(AFTER)],
      'nothing-before',
    ],
    ['a period', [bought('2015-09-01'), upgraded(CHANGE), renewed(AFTER)], null],
    ['a stated end', [bought('2015-09-01'), stated(CHANGE, '2016-12-31'), renewed(AFTER)], null],
  ])('a renewal needs something to begin after: it finds %s (D6)', (_title, history, code) => {
    const fault = policy.faultIn({ product: 'jira-cloud', channel: 'direct', history }, AFTER);
    expect(fault?.code ?? null).toBe(code);
    if (fault) expect(fault).toMatchObject({ path: `history[${history.length - 1}].kind`, clauses: ['D6'] });
  });
});
