import { type Action, mockupsPolicy } from '../../src/policy';
import { bought, migrated, serverLicense } from '../builders';
import {
  confluenceCloud,
  confluenceDirect,
  covered,
  desktop,
  direct,
  drive,
  expired,
  hosted,
  itAnswers,
  jiraCloud,
  myBalsamiq,
  onMarketplace,
  type Row,
  vendor,
} from './action-rows';

const rows = {
  renew: [
    {
      title: 'direct, Jira, before expiry',
      license: direct,
      eligible: true,
      reason: 'renew-before-expiry',
      clauses: ['M8', 'M10', 'M11', 'M12', 'M14'],
      needs: ['license-key', 'credit-card'],
      link: `${vendor}/buy/#jm`,
    },
    {
      title: 'direct, Confluence, before expiry',
      license: confluenceDirect,
      eligible: true,
      reason: 'renew-before-expiry',
      clauses: ['M12'],
      needs: ['license-key', 'credit-card'],
      link: `${vendor}/buy/#cm`,
    },
    {
      title: 'direct, after expiry',
      license: direct,
      on: expired,
      eligible: true,
      reason: 'renew-after-expiry',
      clauses: ['M8', 'M9', 'M11', 'M14', 'D3'],
      needs: ['license-key', 'credit-card'],
      link: `${vendor}/buy/#jm`,
    },
    {
      title: 'on the Marketplace',
      license: onMarketplace,
      eligible: true,
      reason: 'renew-before-expiry',
      clauses: ['M14', 'M17'],
      needs: ['marketplace-account'],
      link: 'http://my.atlassian.com',
    },
    {
      title: 'with an unknown history',
      license: serverLicense({ history: [] }),
      eligible: true,
      reason: 'renew-date-unknown',
      clauses: ['M8', 'D7'],
      needs: ['license-key', 'credit-card'],
    },
    {
      title: 'desktop',
      license: desktop,
      eligible: false,
      reason: 'no-renewal-cost',
      clauses: ['M13', 'M3'],
    },
    ...[drive, myBalsamiq, confluenceCloud, jiraCloud].map((license): Row => ({
      title: license.product,
      license,
      eligible: false,
      reason: 'no-renewal-cost',
      clauses: ['M13', 'M4'],
    })),
  ],
  upgrade: [
    {
      title: 'direct, Jira',
      license: direct,
      eligible: true,
      reason: 'upgrade-with-key',
      clauses: ['U1', 'U3', 'U4', 'U8', 'M7', 'M21'],
      needs: ['license-key'],
      link: `${vendor}/buy/#ju`,
    },
    {
      title: 'direct, Confluence, after expiry',
      license: confluenceDirect,
      on: expired,
      eligible: true,
      reason: 'upgrade-with-key',
      clauses: ['M21'],
      needs: ['license-key'],
      link: `${vendor}/buy/#cu`,
    },
    {
      title: 'on the Marketplace',
      license: onMarketplace,
      eligible: true,
      reason: 'upgrade-on-marketplace',
      clauses: ['U9', 'U4'],
      needs: ['marketplace-account'],
      link: 'https://my.atlassian.com',
    },
    {
      title: 'desktop',
      license: desktop,
      eligible: true,
      reason: 'upgrade-with-key',
      clauses: ['U3', 'U5'],
      needs: ['license-key'],
      link: `${vendor}/buy/#du`,
    },
    {
      title: 'myBalsamiq',
      license: myBalsamiq,
      eligible: true,
      reason: 'upgrade-in-site-settings',
      clauses: ['U3', 'U6'],
      needs: ['site-owner'],
      link: `${vendor}/sales/mybsubscriptions/#changing-your-plan`,
    },
    { title: 'Google Drive', license: drive, eligible: false, reason: 'single-user', clauses: ['U7'] },
    {
      title: 'Confluence Cloud',
      license: confluenceCloud,
      eligible: true,
      reason: 'upgrade-subscription',
      clauses: ['U3', 'U4'],
      link: 'https://marketplace.atlassian.com/plugins/com.balsamiq.mockups.confluence/cloud/pricing',
    },
    {
      title: 'Jira Cloud',
      license: jiraCloud,
      eligible: true,
      reason: 'upgrade-subscription',
      clauses: ['U3', 'U4'],
      link: 'https://marketplace.atlassian.com/plugins/com.balsamiq.mockups.jira/cloud/pricing',
    },
  ],
  downgrade: [
    {
      title: 'direct',
      license: direct,
      eligible: true,
      reason: 'downgrade-by-new-license',
      clauses: ['M22', 'D14'],
      needs: ['new-license'],
      link: `${vendor}/sales/marketplace/#who-should-i-buy-the-plugin-from`,
    },
    {
      title: 'on the Marketplace',
      license: onMarketplace,
      eligible: true,
      reason: 'downgrade-by-new-license',
      clauses: ['M22'],
      needs: ['new-license'],
    },
    {
      title: 'myBalsamiq',
      license: myBalsamiq,
      eligible: true,
      reason: 'downgrade-in-site-settings',
      clauses: ['U6'],
      needs: ['site-owner'],
      link: `${vendor}/sales/mybsubscriptions/#changing-your-plan`,
    },
    { title: 'Google Drive', license: drive, eligible: false, reason: 'single-user', clauses: ['U7', 'D14'] },
    ...[desktop, confluenceCloud, jiraCloud].map((license): Row => ({
      title: license.product,
      license,
      eligible: null,
      reason: 'documents-silent',
      clauses: ['D14'],
    })),
  ],
  migrate: [
    {
      title: 'direct, on own servers',
      license: direct,
      eligible: true,
      reason: 'migrate-own-servers',
      clauses: ['M16', 'U10', 'D8'],
      needs: ['own-servers'],
      link: `${vendor}/sales/atlassianmigrating/`,
    },
    {
      title: 'direct, after expiry',
      license: direct,
      on: expired,
      eligible: true,
      reason: 'migrate-own-servers',
      clauses: ['M16'],
      needs: ['own-servers'],
    },
    {
      title: 'direct, hosted elsewhere',
      license: hosted,
      eligible: false,
      reason: 'not-on-own-servers',
      clauses: ['D8', 'M16'],
    },
    {
      title: 'on the Marketplace',
      license: onMarketplace,
      eligible: false,
      reason: 'already-on-marketplace',
      clauses: ['D8'],
    },
    {
      title: 'migrated',
      license: serverLicense({ history: [bought('2014-01-31'), migrated('2014-05-01')] }),
      eligible: false,
      reason: 'already-on-marketplace',
      clauses: ['D8'],
    },
    {
      title: 'on the day before it migrated',
      license: serverLicense({ history: [bought('2014-01-31'), migrated('2014-06-02')] }),
      eligible: true,
      reason: 'migrate-own-servers',
      clauses: ['M16'],
      needs: ['own-servers'],
    },
    ...[desktop, drive, myBalsamiq, confluenceCloud, jiraCloud].map((license): Row => ({
      title: license.product,
      license,
      eligible: false,
      reason: 'migration-not-offered',
      clauses: ['D8', 'D14'],
    })),
  ],
} satisfies Partial<Record<Action, Row[]>>;

itAnswers(rows);

describe('the host tier (M20)', () => {
  it.each([
    ['direct', direct, false, 'tier-independent', ['M20']],
    ['on the Marketplace', onMarketplace, null, 'tier-not-mentioned', ['M20']],
    ['desktop', desktop, null, 'tier-not-mentioned', ['M20']],
  ] as const)('%s: must match is %s', (_title, license, mustMatch, reason, clauses) => {
    expect(mockupsPolicy.evaluate(license, covered).hostTier).toMatchObject({ mustMatch, reason, clauses });
  });
});

it('follows the license to the Marketplace from the day of its migration (D8)', () => {
  const license = serverLicense({ history: [bought('2014-01-31'), migrated('2014-06-15')] });
  expect(mockupsPolicy.evaluate(license, '2014-06-14').channel).toBe('direct');
  expect(mockupsPolicy.evaluate(license, '2014-06-15').channel).toBe('marketplace');
  expect(mockupsPolicy.evaluate(license, '2014-06-15').actions.renew.links[0]).toBe(
    'http://my.atlassian.com',
  );
});

it('names the policy it answers by, and the day of its documents', () => {
  expect(mockupsPolicy.evaluate(direct, covered).policy).toEqual({
    id: 'balsamiq-mockups-2015-05-09',
    documentsOf: '2015-05-09',
    inForceFrom: '2015-05-09',
  });
});
