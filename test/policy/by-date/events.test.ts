import {
  type HistoryEvent,
  isPeriodic,
  type License,
  LicenseFault,
  type PeriodicMaintenance,
} from '../../../src/policy';
import { bought, migrated, renewed, serverLicense, stated, upgraded } from '../../builders';
import {
  AFTER,
  BEFORE,
  CHANGE,
  confluenceServer,
  first,
  twoDocuments,
  withProduct,
} from '../second-document';

const policy = twoDocuments();
const confluence = (history: HistoryEvent[], over: Partial<License> = {}) =>
  serverLicense({ product: 'confluence-server', history, ...over });
const LATER = '2016-12-01';

function maintenance(license: License, asOf: string, by = policy): PeriodicMaintenance {
  const { maintenance: found } = by.evaluate(license, asOf);
  if (!isPeriodic(found)) throw new Error('this license has maintenance in periods');
  return found;
}

const shown = (found: PeriodicMaintenance) =>
  found.periods.map(
    ({ startsOn, expiresOn, from, document }) => `${from} ${startsOn ?? '?'}..${expiresOn} ${document}`,
  );

const OLD = 'balsamiq-mockups-2015-05-09';
const NEW = 'made-up-2016';

describe('each event is read by the document of its own day (D16)', () => {
  it.each<[title: string, history: HistoryEvent[], expected: string[]]>([
    ['a purchase the day before', [bought(BEFORE)], [`new 2016-06-30..2017-06-30 ${OLD}`]],
    ['a purchase on the day', [bought(CHANGE)], [`new 2016-07-01..2017-01-01 ${NEW}`]],
    ['a purchase the day after', [bought(AFTER)], [`new 2016-07-02..2017-01-02 ${NEW}`]],
    [
      'a renewal the day before, for a time after it',
      [bought('2015-09-01'), renewed(BEFORE)],
      [`new 2015-09-01..2016-09-01 ${OLD}`, `renewal 2016-09-01..2017-09-01 ${OLD}`],
    ],
    [
      'a renewal on the day',
      [bought('2015-09-01'), renewed(CHANGE)],
      [`new 2015-09-01..2016-09-01 ${OLD}`, `renewal 2016-09-01..2017-03-01 ${NEW}`],
    ],
    [
      'a renewal the day after, for a time before it',
      [bought('2014-09-01'), renewed(AFTER)],
      [`new 2014-09-01..2015-09-01 ${OLD}`, `renewal 2015-09-01..2016-03-01 ${NEW}`],
    ],
    [
      'an upgrade the day before',
      [bought('2015-09-01'), upgraded(BEFORE)],
      [`new 2015-09-01..2016-06-30 ${OLD}`, `upgrade 2016-06-30..2017-06-30 ${OLD}`],
    ],
    [
      'an upgrade on the day',
      [bought('2015-09-01'), upgraded(CHANGE)],
      [`new 2015-09-01..2016-07-01 ${OLD}`, `upgrade 2016-07-01..2017-01-01 ${NEW}`],
    ],
    [
      'an upgrade the day after',
      [bought('2015-09-01'), upgraded(AFTER)],
      [`new 2015-09-01..2016-07-02 ${OLD}`, `upgrade 2016-07-02..2017-01-02 ${NEW}`],
    ],
    [
      'a statement the day before, and a renewal after it',
      [stated(BEFORE, '2016-12-31'), renewed(AFTER)],
      [`statement ?..2016-12-31 ${OLD}`, `renewal 2016-12-31..2017-06-30 ${NEW}`],
    ],
    ['a statement on the day', [stated(CHANGE, '2016-12-31')], [`statement ?..2016-12-31 ${NEW}`]],
    [
      'a statement the day after that extends what was bought before',
      [bought('2015-09-01'), stated(AFTER, '2016-12-31')],
      [`new 2015-09-01..2016-09-01 ${OLD}`, `statement 2016-09-01..2016-12-31 ${NEW}`],
    ],
    [
      'a statement the day after that agrees leaves the period its document',
      [bought('2015-09-01'), stated(AFTER, '2016-09-01')],
      [`new 2015-09-01..2016-09-01 ${OLD}`],
    ],
    [
      'a migration on the day moves no date',
      [bought('2015-09-01'), migrated(CHANGE)],
      [`new 2015-09-01..2016-09-01 ${OLD}`],
    ],
  ])('%s', (_title, history, expected) => {
    expect(shown(maintenance(confluence(history), LATER))).toEqual(expected);
  });

  it('cites for a period the clauses of the document that it was bought under', () => {
    const { periods } = maintenance(confluence([bought('2015-09-01'), renewed(CHANGE)]), LATER);
    expect(periods.map(({ clauses }) => clauses)).toEqual([
      ['M5', 'M6'],
      ['N1', 'M8'],
    ]);
  });

  it.each([
    [BEFORE, OLD],
    [CHANGE, NEW],
    [AFTER, NEW],
  ])('an upgrade of %s cuts and takes away by %s', (on, document) => {
    const history = [bought('2015-09-01'), renewed('2015-10-01'), upgraded(on)];
    const { periods, lost } = maintenance(confluence(history), LATER);
    expect(periods[0]).toMatchObject({ document: OLD, cut: { on, document } });
    expect(lost).toMatchObject([{ from: 'renewal', document: OLD, cut: { on, document } }]);
  });

  it.each([
    [BEFORE, ['D16'], false],
    [CHANGE, ['D16'], true],
  ])('asked of %s, an expiry bought under another document says so', (asOf, clauses, cites) => {
    const { clauses: found } = maintenance(confluence([bought('2015-09-01')]), asOf);
    if (cites) expect(found).toEqual(expect.arrayContaining(clauses));
    else expect(found).not.toContain('D16');
  });
});

describe('where a period begins is what the document of the purchase says (D16)', () => {
  const begins = twoDocuments({ begins: { renewal: 'after-cover', upgrade: 'after-cover' } });

  it.each<[title: string, history: HistoryEvent[], expected: string[]]>([
    [
      'a late renewal the day before begins where the last period ended',
      [bought('2014-09-01'), renewed(BEFORE)],
      ['2014-09-01..2015-09-01', '2015-09-01..2016-09-01'],
    ],
    [
      'a late renewal on the day begins on its day',
      [bought('2014-09-01'), renewed(CHANGE)],
      ['2014-09-01..2015-09-01', '2016-07-01..2017-01-01'],
    ],
    [
      'an early renewal on the day begins where the last period ends',
      [bought('2015-09-01'), renewed(CHANGE)],
      ['2015-09-01..2016-09-01', '2016-09-01..2017-03-01'],
    ],
    [
      'an upgrade the day before ends what is left',
      [bought('2015-09-01'), upgraded(BEFORE)],
      ['2015-09-01..2016-06-30', '2016-06-30..2017-06-30'],
    ],
    [
      'an upgrade on the day ends nothing',
      [bought('2015-09-01'), upgraded(CHANGE)],
      ['2015-09-01..2016-09-01', '2016-09-01..2017-03-01'],
    ],
    [
      'an upgrade the day after, with no cover left, begins on its day',
      [bought('2014-09-01'), upgraded(AFTER)],
      ['2014-09-01..2015-09-01', '2016-07-02..2017-01-02'],
    ],
  ])('%s', (_title, history, expected) => {
    const { periods, lost } = maintenance(confluence(history), LATER, begins);
    expect(periods.map(({ startsOn, expiresOn }) => `${startsOn ?? '?'}..${expiresOn}`)).toEqual(expected);
    expect(lost).toEqual([]);
  });
});

describe('what the document of an event’s day does not allow is an input error', () => {
  const { renew, upgrade, migrate, ...rest } = confluenceServer;
  const closed = withProduct('confluence-server', {
    ...rest,
    renew: null,
    upgrade: { eligible: false, reason: 'single-user' },
    migrate: null,
  });
  const subscription = withProduct('confluence-server', { ...confluenceServer, model: 'subscription' });
  const faultOf = (license: License, by = policy) => {
    try {
      by.evaluate(license, LATER);
      return null;
    } catch (error) {
      if (!(error instanceof LicenseFault)) throw error;
      return [error.code, error.path];
    }
  };
  const start = bought('2015-09-01');

  it.each<
    [title: string, by: typeof policy, history: (on: string) => HistoryEvent[], code: string, field: string]
  >([
    ['a renewal', closed, (on) => [start, renewed(on)], 'renewal-not-sold', 'kind'],
    ['an upgrade', closed, (on) => [start, upgraded(on)], 'upgrade-not-sold', 'kind'],
    ['a migration', closed, (on) => [start, migrated(on)], 'migration-not-offered', 'kind'],
    [
      'a statement',
      subscription,
      (on) => [start, stated(on, '2017-01-01')],
      'statement-without-maintenance',
      'kind',
    ],
  ])('%s', (_title, by, history, code, field) => {
    expect(faultOf(confluence(history(BEFORE)), by)).toBeNull();
    expect(faultOf(confluence(history(CHANGE)), by)).toEqual([code, `history[1].${field}`]);
    expect(faultOf(confluence(history(AFTER)), by)).toEqual([code, `history[1].${field}`]);
  });

  it('the offers that were taken away had been there', () => {
    expect([renew, upgrade, migrate]).not.toContain(null);
  });

  it.each([
    [BEFORE, null],
    [CHANGE, ['unknown-product', 'history[1].on']],
    [AFTER, ['unknown-product', 'history[1].on']],
  ])('an event of %s for a product that was dropped: %j (D16)', (on, fault) => {
    expect(faultOf(serverLicense({ history: [start, renewed(on)] }))).toEqual(fault);
  });

  it.each([
    [BEFORE, ['unknown-product', 'history[0].on']],
    [CHANGE, null],
    [AFTER, null],
  ])('a purchase of %s of a product that is new: %j (D16)', (on, fault) => {
    expect(faultOf({ product: 'trello', history: [bought(on)] })).toEqual(fault);
  });

  it('names D16 for an event whose document does not know the product, and nothing for one that none knows', () => {
    const today = LATER;
    expect(policy.faultIn(serverLicense({ history: [bought(CHANGE)] }), today)).toEqual({
      code: 'unknown-product',
      path: 'history[0].on',
      clauses: ['D16'],
    });
    expect(policy.faultIn({ product: 'fogbugz' }, today)).toEqual({
      code: 'unknown-product',
      path: 'product',
      clauses: [],
    });
  });

  it('a fault cites the clauses of the document of its day', () => {
    const other = twoDocuments({ faults: { ...first.faults, 'seats-not-raised': ['N2'] } });
    const clauses = (on: string) =>
      other.faultIn(confluence([bought('2015-09-01', 10), upgraded(on, 5)]), LATER)?.clauses;
    expect(clauses(BEFORE)).toEqual(['D9', 'M22']);
    expect(clauses(CHANGE)).toEqual(['N2', 'M22']);
  });
});

describe('where a license was bought that does not say, the document of its first event tells', () => {
  const moved = withProduct('desktop', { ...first.products.desktop, channel: 'marketplace' });
  it.each([
    [[bought(BEFORE)], 'direct'],
    [[bought(CHANGE)], 'marketplace'],
    [[bought(AFTER)], 'marketplace'],
  ])('%j: %s', (history, channel) => {
    expect(moved.evaluate({ product: 'desktop', history }, LATER).channel).toBe(channel);
  });

  it.each([
    [BEFORE, 'direct'],
    [CHANGE, 'marketplace'],
    [AFTER, 'marketplace'],
  ])('without events, that of the day asked about: %s, %s', (asOf, channel) => {
    expect(moved.evaluate({ product: 'desktop' }, asOf).channel).toBe(channel);
  });
});
