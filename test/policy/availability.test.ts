import { type License, mockupsPolicy } from '../../src/policy';
import { bought, serverLicense } from '../builders';

const direct = serverLicense();
const desktop: License = { product: 'desktop', history: [bought('2014-01-31')] };
const jiraCloud: License = { product: 'jira-cloud', subscription: { state: 'active' } };
const covered = '2014-06-01';
const expired = '2015-06-01';

describe('support, updates and releases', () => {
  it.each([
    ['covered', direct, covered, true, 'covered', true, 'covered'],
    ['expired', direct, expired, false, 'expired', false, 'older-versions-only'],
    ['not known', serverLicense({ history: [] }), covered, null, 'history-unknown', null, 'history-unknown'],
    ['desktop', desktop, covered, true, 'support-in-forums', true, 'minor-updates-free'],
    ['active subscription', jiraCloud, covered, true, 'included-while-active', true, 'included-while-active'],
    [
      'evaluation',
      { ...jiraCloud, subscription: { state: 'evaluation' } },
      covered,
      true,
      'included-in-evaluation',
      true,
      'included-in-evaluation',
    ],
    [
      'inactive subscription',
      { ...jiraCloud, subscription: { state: 'inactive' } },
      covered,
      false,
      'subscription-inactive',
      false,
      'subscription-inactive',
    ],
    [
      'subscription nobody reports on',
      { product: 'jira-cloud' },
      covered,
      null,
      'subscription-unknown',
      null,
      'subscription-unknown',
    ],
  ] as const)(
    '%s (M1, M3, M4, M9, U2)',
    (_title, license, on, support, supportReason, updates, updatesReason) => {
      expect(mockupsPolicy.evaluate(license, on)).toMatchObject({
        support: { available: support, reason: supportReason },
        updates: { available: updates, reason: updatesReason },
      });
    },
  );

  it.each([
    ['the day before expiry', direct, '2015-01-30', true, 'published-in-time'],
    ['the day of expiry', direct, '2015-01-31', false, 'published-too-late'],
    ['the day after expiry', direct, '2015-02-01', false, 'published-too-late'],
    ['long before the purchase', direct, '2010-01-01', true, 'published-in-time'],
    [
      'in a gap that an upgrade closed',
      serverLicense({ history: [bought('2012-01-31'), { kind: 'upgrade', on: '2014-06-15', seats: 25 }] }),
      '2013-08-01',
      true,
      'published-in-time',
    ],
    ['with an unknown history', serverLicense({ history: [] }), '2015-01-30', null, 'history-unknown'],
    ['with an active subscription', jiraCloud, '2030-01-01', true, 'included-while-active'],
    [
      'with an inactive subscription',
      { ...jiraCloud, subscription: { state: 'inactive' } },
      '2010-01-01',
      false,
      'subscription-inactive',
    ],
    ['with a desktop license', desktop, '2015-01-30', true, 'minor-updates-free'],
  ] as const)('a release published %s (D10)', (_title, license, releasedOn, available, reason) => {
    expect(mockupsPolicy.evaluate(license, '2015-06-01', { releasedOn }).release).toMatchObject({
      releasedOn,
      available,
      reason,
    });
  });

  it('names the archives where updates are over (M9), and the forums for desktop (M3)', () => {
    expect(mockupsPolicy.evaluate(direct, expired).updates.links).toEqual([
      'https://balsamiq.com/download/archives/',
    ]);
    expect(mockupsPolicy.evaluate(desktop, expired).support.links).toEqual(['https://forums.balsamiq.com/']);
  });
});
