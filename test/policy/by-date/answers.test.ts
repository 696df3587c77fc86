import {
  type Action,
  type ActionAnswer,
  ACTIONS,
  type License,
  type Subscription,
} from '../../../src/policy';
import { bought, renewed, serverLicense, upgraded } from '../../builders';
import {
  AFTER,
  BEFORE,
  CHANGE,
  confluenceServer,
  secondDocument,
  twoDocuments,
  withProduct,
} from '../second-document';

const confluence = serverLicense({ product: 'confluence-server', history: [bought('2015-09-01')] });
const { renew, migrate, ...rest } = confluenceServer;

describe('what can be done next is answered by the document of the day asked about (D17)', () => {
  const notSold = withProduct('confluence-server', { ...rest, renew: null, migrate: null });
  const subscription = withProduct('confluence-server', { ...confluenceServer, model: 'subscription' });
  const euros = { orderTotal: { amount: '60.00', currency: 'EUR' } };

  it.each<
    [
      action: Action,
      by: typeof notSold,
      before: Pick<ActionAnswer, 'eligible' | 'reason'>,
      after: Pick<ActionAnswer, 'eligible' | 'reason'>,
    ]
  >([
    [
      'renew',
      notSold,
      { eligible: true, reason: 'renew-before-expiry' },
      { eligible: false, reason: 'no-renewal-cost' },
    ],
    [
      'upgrade',
      twoDocuments(),
      { eligible: true, reason: 'upgrade-with-key' },
      { eligible: true, reason: 'upgrade-on-marketplace' },
    ],
    [
      'downgrade',
      withProduct('confluence-server', {
        ...confluenceServer,
        downgrade: { eligible: false, reason: 'single-user' },
      }),
      { eligible: true, reason: 'downgrade-by-new-license' },
      { eligible: false, reason: 'single-user' },
    ],
    [
      'migrate',
      notSold,
      { eligible: true, reason: 'migrate-own-servers' },
      { eligible: false, reason: 'migration-not-offered' },
    ],
    [
      'coTerm',
      notSold,
      { eligible: false, reason: 'co-term-after-migration' },
      { eligible: false, reason: 'co-term-out-of-reach' },
    ],
    [
      'multiYear',
      subscription,
      { eligible: false, reason: 'one-period-at-a-time' },
      { eligible: false, reason: 'no-periods-sold' },
    ],
    [
      'payOtherwise',
      twoDocuments(),
      { eligible: null, reason: 'order-currency-unknown' },
      { eligible: true, reason: 'order-over-threshold' },
    ],
  ])('%s', (action, by, before, after) => {
    const answer = (on: string) => by.evaluate(confluence, on, euros).actions[action];
    expect(answer(BEFORE)).toMatchObject(before);
    expect(answer(CHANGE)).toMatchObject(after);
    expect(answer(AFTER)).toMatchObject(after);
  });

  it('with the clauses, needs and addresses of that document', () => {
    const upgrade = (on: string) => twoDocuments().evaluate(confluence, on).actions.upgrade;
    expect(upgrade(BEFORE)).toMatchObject({ needs: ['license-key'] });
    expect(upgrade(CHANGE)).toEqual({
      eligible: true,
      reason: 'upgrade-on-marketplace',
      clauses: ['N2', 'U1', 'U4', 'D14'],
      needs: ['marketplace-account'],
      links: ['https://made-up.example/upgrade'],
    });
  });

  it('as are the host tier, support, updates and releases', () => {
    const by = withProduct('confluence-server', {
      ...confluenceServer,
      tierIndependent: [],
      support: { clauses: ['N4'] },
      updates: { clauses: ['N3'] },
    });
    const answers = (on: string) => by.evaluate(confluence, on, { releasedOn: '2016-01-01' });
    expect(answers(BEFORE)).toMatchObject({ hostTier: { mustMatch: false } });
    expect(answers(CHANGE)).toMatchObject({ hostTier: { mustMatch: null } });
    for (const what of ['support', 'updates', 'release'] as const) {
      const own = what === 'support' ? 'N4' : 'N3';
      expect(answers(BEFORE)[what]?.clauses).not.toContain(own);
      expect(answers(CHANGE)[what]?.clauses).toContain(own);
    }
  });

  it.each([
    [BEFORE, 2, ['2015-05-01', '2016-05-01', '2017-05-01']],
    [CHANGE, 3, ['2015-05-01', '2015-11-01', '2016-05-01', '2016-11-01']],
    [AFTER, 3, ['2015-05-01', '2015-11-01', '2016-05-01', '2016-11-01']],
  ])('on %s, %i renewals make the day covered', (on, renewalsToCover, days) => {
    const lapsed = { ...confluence, history: [bought('2014-05-01')] };
    expect(twoDocuments().evaluate(lapsed, on).maintenance).toMatchObject({
      renewalsToCover,
      renewals: days.slice(1).map((expiresOn, index) => ({ startsOn: days[index], expiresOn })),
    });
  });

  it.each([
    [BEFORE, '2016-05-01', 0],
    [CHANGE, '2016-05-01', null],
  ])('on %s no number of renewals is known where none is sold', (on, expiresOn, renewalsToCover) => {
    const lasting = { ...confluence, history: [bought('2015-05-01'), renewed('2015-06-01')] };
    const { maintenance } = notSold.evaluate(lasting, on);
    expect(maintenance).toMatchObject({ state: 'covered', renewalsToCover });
    expect(
      notSold.evaluate({ ...confluence, history: [bought('2015-05-01')] }, CHANGE).maintenance,
    ).toMatchObject({
      state: 'expired',
      expiresOn,
      renewalsToCover: null,
      renewals: [],
    });
  });

  it('one renewal covers a day where late renewals begin on their day', () => {
    const by = twoDocuments({ begins: { renewal: 'after-cover', upgrade: 'on-purchase' } });
    const lapsed = { ...confluence, history: [bought('2012-05-01')] };
    expect(by.evaluate(lapsed, CHANGE).maintenance).toMatchObject({
      renewals: [{ startsOn: CHANGE, expiresOn: '2017-01-01' }],
    });
  });

  it('the lead time that is reached is cited by that document', () => {
    const by = twoDocuments({ rules: { ...secondDocument().rules, 'lead-times': ['N1'] } });
    const soon = { ...confluence, history: [bought('2015-07-05')] };
    const cited = (on: string) => by.attentionTo(by.evaluate(soon, on), [30]).clauses;
    expect(cited(BEFORE)).toEqual(['D13']);
    expect(cited(CHANGE)).toEqual(['N1']);
  });

  it('what was taken away had been there', () => {
    expect([renew, migrate]).not.toContain(null);
  });
});

describe('a product that the document of the day does not know (D18)', () => {
  const policy = twoDocuments();
  const covered = serverLicense({ history: [bought('2015-09-01')] });
  const lapsed = serverLicense({ history: [bought('2014-09-01'), upgraded('2014-12-01')] });
  const silent = { reason: 'documents-silent', links: [] };

  it('keeps its periods', () => {
    for (const license of [covered, lapsed]) {
      const { maintenance: before } = policy.evaluate(license, BEFORE);
      const { maintenance: after } = policy.evaluate(license, CHANGE);
      expect('periods' in before && before.periods).toEqual('periods' in after && after.periods);
      expect(before.state).toBe(after.state);
    }
    expect(policy.evaluate(covered, AFTER).maintenance).toMatchObject({
      state: 'covered',
      expiresOn: '2016-09-01',
      daysLeft: 61,
      renewalsToCover: null,
    });
    expect(policy.evaluate(lapsed, AFTER).maintenance).toMatchObject({
      state: 'expired',
      renewalsToCover: null,
      renewals: [],
    });
  });

  it.each([
    [BEFORE, true],
    [CHANGE, null],
    [AFTER, null],
  ])('on %s, support is %s', (on, available) => {
    expect(policy.evaluate(covered, on).support.available).toBe(available);
  });

  it('leaves everything unknown that can be done next', () => {
    const orderTotal = { amount: '1000', currency: 'EUR' };
    const { support, updates, release, hostTier, actions } = policy.evaluate(covered, CHANGE, {
      releasedOn: '2015-01-01',
      orderTotal,
    });
    for (const answer of [support, updates, release])
      expect(answer).toMatchObject({ available: null, ...silent, clauses: ['D18', 'D14'] });
    expect(hostTier).toMatchObject({ mustMatch: null, ...silent, clauses: ['D18', 'D14'] });
    expect(Object.keys(actions)).toEqual([...ACTIONS]);
    for (const action of ACTIONS)
      expect(actions[action]).toEqual({ eligible: null, ...silent, clauses: ['D18', 'D14'], needs: [] });
  });

  it.each<[title: string, license: License]>([
    ['a server license of which nothing is known', serverLicense({ history: [] })],
    ['a license without events', { product: 'jira-server', channel: 'direct' }],
  ])('says of %s that it is unknown', (_title, license) => {
    expect(policy.evaluate(license, BEFORE).maintenance).toMatchObject({ reason: 'history-unknown' });
    expect(policy.evaluate(license, CHANGE).maintenance).toEqual({
      state: 'unknown',
      reason: 'documents-silent',
      clauses: ['D18', 'D14'],
      links: [],
    });
  });

  it.each<[Subscription['state'] | undefined, state: string, reason: string, clauses: string[]]>([
    ['active', 'included', 'included-while-active', ['M4', 'D12']],
    ['evaluation', 'included', 'included-in-evaluation', ['M4', 'D12']],
    ['inactive', 'inactive', 'subscription-inactive', ['M4', 'D12']],
    [undefined, 'unknown', 'documents-silent', ['D18', 'D14']],
  ])(
    'goes on telling a subscription as the host reports it: %s (D12)',
    (reported, state, reason, clauses) => {
      const others = { ...secondDocument().products };
      delete others['mybalsamiq'];
      const license: License = {
        product: 'mybalsamiq',
        ...(reported && { subscription: { state: reported } }),
      };
      const verdict = twoDocuments({ products: others }).evaluate(license, CHANGE);
      expect(verdict.maintenance).toMatchObject({ state, reason, clauses });
      expect(verdict.support).toMatchObject({ available: null, ...silent });
    },
  );

  it('does not know yet what a later document brings', () => {
    const trello: License = { product: 'trello' };
    expect(policy.evaluate(trello, BEFORE)).toMatchObject({
      channel: 'direct',
      maintenance: { state: 'unknown', reason: 'documents-silent' },
    });
    expect(policy.evaluate(trello, CHANGE).maintenance).toMatchObject({ reason: 'history-unknown' });
  });

  it('may be stored', () => {
    expect(policy.faultIn(covered, AFTER)).toBeNull();
  });
});
