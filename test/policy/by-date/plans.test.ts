import { LicenseFault, type Plan, type Proposal } from '../../../src/policy';
import { bought, serverLicense } from '../../builders';
import { AFTER, BEFORE, CHANGE, confluenceServer, twoDocuments, withProduct } from '../second-document';

const policy = twoDocuments();
const license = serverLicense({ product: 'confluence-server', history: [bought('2015-09-01')] }); // through 2016-08-31
const lapsed = { ...license, history: [bought('2014-09-01')] }; // through 2015-08-31
const expiryAfter = ({ after: { maintenance } }: Plan) =>
  'expiresOn' in maintenance ? maintenance.expiresOn : null;

describe('a plan is made by the document of its own day (D17)', () => {
  it.each<
    [proposal: Proposal, on: string, expiresOn: string, gained: number, lost: number, document: string]
  >([
    [{ kind: 'renewal', times: 1 }, BEFORE, '2017-09-01', 365, 0, 'balsamiq-mockups-2015-05-09'],
    [{ kind: 'renewal', times: 1 }, CHANGE, '2017-03-01', 181, 0, 'made-up-2016'],
    [{ kind: 'renewal', times: 2 }, AFTER, '2017-09-01', 365, 0, 'made-up-2016'],
    [{ kind: 'upgrade', seats: 25 }, BEFORE, '2017-06-30', 365, 63, 'balsamiq-mockups-2015-05-09'],
    [{ kind: 'upgrade', seats: 25 }, CHANGE, '2017-01-01', 184, 62, 'made-up-2016'],
    [{ kind: 'upgrade', seats: 25 }, AFTER, '2017-01-02', 184, 61, 'made-up-2016'],
    [{ kind: 'new', seats: 5 }, BEFORE, '2017-06-30', 365, 0, 'balsamiq-mockups-2015-05-09'],
    [{ kind: 'new', seats: 5 }, CHANGE, '2017-01-01', 184, 0, 'made-up-2016'],
    [{ kind: 'new', seats: 5 }, AFTER, '2017-01-02', 184, 0, 'made-up-2016'],
    [{ kind: 'migration' }, BEFORE, '2016-09-01', 0, 0, 'balsamiq-mockups-2015-05-09'],
    [{ kind: 'migration' }, CHANGE, '2016-09-01', 0, 0, 'made-up-2016'],
    [{ kind: 'migration' }, AFTER, '2016-09-01', 0, 0, 'made-up-2016'],
  ])('%j on %s', (proposal, on, expiresOn, daysGained, daysLost, document) => {
    const plan = policy.plan(license, on, proposal);
    expect(plan).toMatchObject({ daysGained, daysLost });
    expect(expiryAfter(plan)).toBe(expiresOn);
    expect(plan.before.policy.id).toBe(document);
    expect(plan.after.policy.id).toBe(document);
  });

  it.each<[proposal: Proposal, before: string[], after: string[]]>([
    [{ kind: 'renewal', times: 1 }, ['reaches-back', 'does-not-reach-the-day'], ['begins-on-purchase']],
    [{ kind: 'upgrade', seats: 25 }, ['begins-on-purchase', 'key-replaced'], ['begins-on-purchase']],
  ])('%j of a lapsed license, where periods begin after the cover', (proposal, before, after) => {
    const by = twoDocuments({ begins: { renewal: 'after-cover', upgrade: 'after-cover' } });
    const long = { ...license, history: [bought('2013-09-01')] };
    const effects = (on: string) => by.plan(long, on, proposal).effects.map(({ code }) => code);
    expect(effects(BEFORE)).toEqual(before);
    expect(effects(CHANGE)).toEqual(after);
    expect(by.plan(long, CHANGE, proposal)).toMatchObject({ daysGained: 184, daysLost: 0, daysInThePast: 0 });
  });

  it('an upgrade that begins after the cover drops none of it', () => {
    const by = twoDocuments({ begins: { renewal: 'at-expiry', upgrade: 'after-cover' } });
    const plan = by.plan(license, CHANGE, { kind: 'upgrade', seats: 25 });
    expect(plan).toMatchObject({ daysGained: 181, daysLost: 0 });
    expect(expiryAfter(plan)).toBe('2017-03-01');
    expect(plan.effects).toEqual([{ code: 'chains-from-expiry', clauses: ['M8'] }]);
  });

  it('what is bought by a plan is read by the same document once it is stored', () => {
    const { license: stored } = policy.plan(license, CHANGE, { kind: 'renewal', times: 1 });
    expect(policy.evaluate(stored, '2016-12-01').maintenance).toMatchObject({ expiresOn: '2017-03-01' });
  });

  it('is refused where that document does not sell it', () => {
    const by = withProduct('confluence-server', { ...confluenceServer, migrate: null });
    expect(() => by.plan(license, BEFORE, { kind: 'migration' })).not.toThrow();
    for (const on of [CHANGE, AFTER])
      expect(() => by.plan(license, on, { kind: 'migration' })).toThrow(
        expect.objectContaining({ code: 'migration-not-offered', path: 'history[1].kind' }) as Error,
      );
  });
});

describe('the ways to cover a day, by the document of the day (D17)', () => {
  const ways = (on: string, by = policy) =>
    by.waysToCover(lapsed, on).map(({ proposal, expiresOn }) => [proposal, expiresOn]);

  it.each([
    [BEFORE, 1, '2016-09-01', '2017-06-30'],
    [CHANGE, 2, '2016-09-01', '2017-01-01'],
    [AFTER, 2, '2016-09-01', '2017-01-02'],
  ])('%s: %i renewals, an upgrade or a new license', (on, times, renewed, anew) => {
    expect(ways(on)).toEqual([
      [{ kind: 'renewal', times }, renewed],
      [{ kind: 'upgrade' }, anew],
      [{ kind: 'new' }, anew],
    ]);
  });

  it('name no renewal where none is sold any more', () => {
    const by = withProduct('confluence-server', { ...confluenceServer, renew: null });
    expect(ways(BEFORE, by)).toHaveLength(3);
    expect(ways(CHANGE, by)).toEqual([
      [{ kind: 'upgrade' }, '2017-01-01'],
      [{ kind: 'new' }, '2017-01-01'],
    ]);
  });
});

describe('the best day to upgrade, by the document of the day (D17)', () => {
  const best = (on: string, by = policy) => by.bestUpgradeDay(license, on)?.day ?? null;

  it.each([
    [BEFORE, '2016-09-01', '2016-09-01'],
    [CHANGE, '2016-09-01', null],
    [AFTER, '2016-09-01', null],
  ])('%s', (on, dropping, keeping) => {
    expect(best(on)).toBe(dropping);
    expect(best(on, twoDocuments({ begins: { renewal: 'at-expiry', upgrade: 'after-cover' } }))).toBe(
      keeping,
    );
  });
});

describe('a product that the document of the day does not know (D18)', () => {
  const dropped = serverLicense({ history: [bought('2014-09-01')] });

  it('has plans until the day before', () => {
    expect(() => policy.plan(dropped, BEFORE, { kind: 'renewal', times: 1 })).not.toThrow();
    expect(policy.waysToCover(dropped, BEFORE)).toHaveLength(3);
    expect(policy.bestUpgradeDay(dropped, BEFORE)).not.toBeNull();
  });

  it.each([CHANGE, AFTER])('has none on %s', (on) => {
    const refused = expect.objectContaining({
      code: 'unknown-product',
      path: 'product',
      clauses: ['D18'],
    }) as Error;
    expect(() => policy.plan(dropped, on, { kind: 'renewal', times: 1 })).toThrow(LicenseFault);
    expect(() => policy.plan(dropped, on, { kind: 'new', seats: 5 })).toThrow(refused);
    expect(policy.waysToCover(dropped, on)).toEqual([]);
    expect(policy.bestUpgradeDay(dropped, on)).toBeNull();
  });
});
