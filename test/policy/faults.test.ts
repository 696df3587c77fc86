import { type Fault, type License, LicenseFault, mockupsPolicy } from '../../src/policy';
import { bought, migrated, renewed, serverLicense, stated, upgraded } from '../builders';

/** What the policy refuses a license for, or null. */
function faultOf(license: License): Fault | null {
  try {
    mockupsPolicy.evaluate(license, '2020-01-01');
    return null;
  } catch (error) {
    if (!(error instanceof LicenseFault)) throw error;
    return { code: error.code, path: error.path, clauses: error.clauses };
  }
}

describe('bad input', () => {
  it.each<[title: string, license: License, fault: Fault]>([
    [
      'a product that the terms do not know',
      { product: 'trello-server', channel: 'direct' },
      { code: 'unknown-product', path: 'product', clauses: [] },
    ],
    [
      'a product named like a built-in of the language',
      { product: 'constructor' },
      { code: 'unknown-product', path: 'product', clauses: [] },
    ],
    [
      'a server license that does not say where it was bought (M14)',
      { product: 'jira-server', history: [bought('2014-01-31')] },
      { code: 'channel-missing', path: 'channel', clauses: ['M14'] },
    ],
    [
      'a renewal of nothing (D6)',
      serverLicense({ history: [renewed('2014-01-31')] }),
      { code: 'nothing-before', path: 'history[0].kind', clauses: ['D6'] },
    ],
    [
      'an upgrade of nothing (D6)',
      serverLicense({ history: [upgraded('2014-01-31')] }),
      { code: 'nothing-before', path: 'history[0].kind', clauses: ['D6'] },
    ],
    [
      'a migration of nothing (D6)',
      serverLicense({ history: [migrated('2014-01-31')] }),
      { code: 'nothing-before', path: 'history[0].kind', clauses: ['D6'] },
    ],
    [
      'a renewal dated before the purchase, named where it stands (D5, D6)',
      serverLicense({ history: [bought('2014-01-31'), renewed('2013-01-31')] }),
      { code: 'nothing-before', path: 'history[1].kind', clauses: ['D6'] },
    ],
    [
      'a second purchase (D6, M22)',
      serverLicense({ history: [bought('2014-01-31'), bought('2015-01-31', 5)] }),
      { code: 'second-new', path: 'history[1].kind', clauses: ['D6', 'M22'] },
    ],
    [
      'a purchase after a statement (D6)',
      serverLicense({ history: [stated('2014-01-31', '2014-12-31'), bought('2015-01-31')] }),
      { code: 'second-new', path: 'history[1].kind', clauses: ['D6', 'M22'] },
    ],
    [
      'an upgrade to as many seats (D9, M22)',
      serverLicense({ history: [bought('2014-01-31', 10), upgraded('2015-01-31', 10)] }),
      { code: 'seats-not-raised', path: 'history[1].seats', clauses: ['D9', 'M22'] },
    ],
    [
      'a second upgrade to fewer seats than the first (D9)',
      serverLicense({
        history: [bought('2014-01-31', 10), upgraded('2015-01-31', 50), upgraded('2015-02-01', 25)],
      }),
      { code: 'seats-not-raised', path: 'history[2].seats', clauses: ['D9', 'M22'] },
    ],
    [
      'an upgrade to fewer projects (D9, U6)',
      { product: 'mybalsamiq', history: [bought('2014-01-31', 10), upgraded('2015-01-31', 5)] },
      { code: 'seats-not-raised', path: 'history[1].seats', clauses: ['D9', 'U6'] },
    ],
    [
      'a renewal of a desktop license (M13, M3)',
      { product: 'desktop', history: [bought('2014-01-31'), renewed('2015-01-31')] },
      { code: 'renewal-not-sold', path: 'history[1].kind', clauses: ['M13', 'M3'] },
    ],
    [
      'a renewal of a subscription (M13, M4)',
      { product: 'jira-cloud', history: [bought('2014-01-31'), renewed('2015-01-31')] },
      { code: 'renewal-not-sold', path: 'history[1].kind', clauses: ['M13', 'M4'] },
    ],
    [
      'a statement on a product without maintenance dates (D6)',
      { product: 'desktop', history: [stated('2014-01-31', '2015-01-31')] },
      { code: 'statement-without-maintenance', path: 'history[0].kind', clauses: ['D6', 'M13', 'M3'] },
    ],
    [
      'an upgrade of a single-user product (U7)',
      { product: 'google-drive', history: [bought('2014-01-31', 1), upgraded('2015-01-31')] },
      { code: 'upgrade-not-sold', path: 'history[1].kind', clauses: ['U7'] },
    ],
    [
      'a migration of a Marketplace license (D8)',
      serverLicense({ channel: 'marketplace', history: [bought('2014-01-31'), migrated('2015-01-31')] }),
      { code: 'migration-not-direct', path: 'history[1].kind', clauses: ['D8'] },
    ],
    [
      'a second migration (D8)',
      serverLicense({ history: [bought('2014-01-31'), migrated('2015-01-31'), migrated('2015-02-01')] }),
      { code: 'migration-not-direct', path: 'history[2].kind', clauses: ['D8'] },
    ],
    [
      'a migration of another product (D8)',
      { product: 'desktop', history: [bought('2014-01-31'), migrated('2015-01-31')] },
      { code: 'migration-not-offered', path: 'history[1].kind', clauses: ['D8'] },
    ],
    [
      'a migration of a license that is not on own servers (D8, M16)',
      serverLicense({ ownServers: false, history: [bought('2014-01-31'), migrated('2015-01-31')] }),
      { code: 'migration-not-own-servers', path: 'history[1].kind', clauses: ['D8', 'M16'] },
    ],
  ])('refuses %s', (_title, license, fault) => {
    expect(faultOf(license)).toEqual(fault);
  });

  it.each<[title: string, license: License]>([
    [
      'an upgrade where nobody knows the seats (D9)',
      serverLicense({ history: [stated('2014-01-31', '2014-12-31'), upgraded('2015-01-31', 1)] }),
    ],
    [
      'renewals on the Marketplace after a migration (D8)',
      serverLicense({ history: [bought('2014-01-31'), migrated('2014-06-01'), renewed('2014-06-01')] }),
    ],
    [
      'a subscription that was upgraded (U4)',
      { product: 'jira-cloud', history: [bought('2014-01-31'), upgraded('2015-01-31')] },
    ],
    ['a license of which nothing is known', serverLicense({ history: [] })],
  ])('takes %s', (_title, license) => {
    expect(faultOf(license)).toBeNull();
  });

  it.each([
    [
      'renewals until the calendar ends',
      [stated('2014-01-01', '8999-12-31'), ...Array.from({ length: 1000 }, () => renewed('2014-01-02'))],
    ],
    [
      'a lifetime of renewals',
      [bought('2014-01-01'), ...Array.from({ length: 9000 }, () => renewed('2014-01-02'))],
    ],
  ])('refuses %s (D1)', (_title, history) => {
    expect(faultOf(serverLicense({ history }))).toEqual({
      code: 'date-out-of-range',
      path: 'history',
      clauses: ['D1'],
    });
  });

  it('refuses a bad history on any day, also before the bad event', () => {
    const license = serverLicense({ history: [bought('2014-01-31'), bought('2016-01-31')] });
    expect(() => mockupsPolicy.evaluate(license, '2015-01-01')).toThrow(LicenseFault);
  });

  it.each(['2015-02-30', '2015-13-01', '15-01-01', '2015-1-1', '0000-12-31', '9000-01-01', 'today', ''])(
    'refuses to evaluate on %j (D1)',
    (day) => {
      expect(() => mockupsPolicy.evaluate(serverLicense(), day)).toThrow(RangeError);
    },
  );
});

describe('what may be stored', () => {
  const today = '2015-06-15';
  it.each([
    ['2015-06-14', null],
    ['2015-06-15', null],
    ['2015-06-16', 'dated-after-today'],
  ])('on 15 June 2015, a purchase of %s: %s (D7)', (on, code) => {
    const fault = mockupsPolicy.faultIn(
      serverLicense({ history: [bought('2014-01-31'), renewed(on)] }),
      today,
    );
    expect(fault?.code ?? null).toBe(code);
    if (fault) expect(fault).toMatchObject({ path: 'history[1].on', clauses: ['D7'] });
  });

  it('a statement may speak of an expiry after today (D6)', () => {
    expect(
      mockupsPolicy.faultIn(serverLicense({ history: [stated(today, '2030-01-01')] }), today),
    ).toBeNull();
  });

  it('names the same faults as evaluating does', () => {
    expect(mockupsPolicy.faultIn(serverLicense({ history: [renewed('2014-01-31')] }), today)).toEqual({
      code: 'nothing-before',
      path: 'history[0].kind',
      clauses: ['D6'],
    });
  });
});
