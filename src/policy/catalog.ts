import type { ByChannel, ProductTerms, Terms } from './terms';

const vendor = (path: string) => `https://balsamiq.com${path}`;
const marketplacePricing = (plugin: string) =>
  `https://marketplace.atlassian.com/plugins/com.balsamiq.mockups.${plugin}/cloud/pricing`;

/** Every address that the vendor's documents give, by what it is for. */
export const links = {
  archives: vendor('/download/archives/'), // M9
  buyConfluenceServer: vendor('/buy/#cm'), // M12, M14
  buyJiraServer: vendor('/buy/#jm'), // M12, M14
  confluenceCloudPricing: marketplacePricing('confluence'), // U3
  desktopUpdates: vendor('/sales/updatedesktop/'), // M3
  desktopUpgradePrices: vendor('/buy/desktopupgrades/'), // U3
  downloads: vendor('/download/'), // M3
  eula: vendor('/eulas'), // M2
  forums: 'https://forums.balsamiq.com/', // M3
  jiraCloudPricing: marketplacePricing('jira'), // U3
  marketplaceRenewals: 'http://my.atlassian.com', // M17
  marketplaceUpgrades: 'https://my.atlassian.com', // U9
  migrating: vendor('/sales/atlassianmigrating/'), // M16, M19, U10
  myBalsamiqPrices: vendor('/buy/#myb'), // U3
  newLicense: vendor('/sales/marketplace/#who-should-i-buy-the-plugin-from'), // M22
  paymentMethods: vendor('/sales/paymentmethods/#licenses'), // M15
  releaseFeed: 'http://feeds.feedburner.com/BalsamiqReleaseAnnouncements', // M11
  releaseNotes: 'https://blog.balsamiq.com/category/release-notes/', // M11
  siteSettings: vendor('/sales/mybsubscriptions/#changing-your-plan'), // U6
  soldOnMarketplace: vendor('/sales/marketplace/'), // M17
  support: vendor('/sales/support/'), // M1
  uninterruptedAccess: vendor('/sales/maintenance/#when-does-my-maintenance-start-and-end'), // M10
  updates: vendor('/sales/update/'), // M1, U2
  upgradeConfluenceServer: vendor('/buy/#cu'), // U3, U8
  upgradeDesktop: vendor('/buy/#du'), // U5
  upgradeJiraServer: vendor('/buy/#ju'), // U3, U8
  upgrades: vendor('/sales/upgrades/'), // M21
} as const;

export type LinkId = keyof typeof links;

const onEveryChannel = <T>(offer: T): ByChannel<T> => ({ direct: offer, marketplace: offer });

const support = { clauses: ['M1'], links: [links.support] };
const updates = { clauses: ['M1', 'M2', 'U2'], links: [links.updates, links.eula] };

/** A plugin on a server: maintenance in periods, bought from the vendor or on the Marketplace. */
function serverPlugin(
  name: string,
  host: 'confluence' | 'jira',
  order: { renewal: string; upgrade: string },
): ProductTerms {
  return {
    name,
    host,
    seatUnit: 'editors',
    model: 'periods',
    channel: null,
    tierIndependent: ['direct'],
    renew: {
      direct: { clauses: ['M12', 'M14'], needs: ['license-key', 'credit-card'], links: [order.renewal] },
      marketplace: {
        clauses: ['M14', 'M17'],
        needs: ['marketplace-account'],
        links: [links.marketplaceRenewals, links.soldOnMarketplace],
      },
    },
    upgrade: {
      direct: {
        reason: 'upgrade-with-key',
        clauses: ['M7', 'M21', 'U3', 'U8'],
        needs: ['license-key'],
        links: [order.upgrade, links.upgrades],
        effects: ['key-replaced'],
      },
      marketplace: {
        reason: 'upgrade-on-marketplace',
        clauses: ['M7', 'M21', 'U9'],
        needs: ['marketplace-account'],
        links: [links.marketplaceUpgrades],
      },
    },
    downgrade: onEveryChannel({
      reason: 'downgrade-by-new-license',
      clauses: [],
      needs: ['new-license'],
      links: [links.newLicense],
    }),
    migrate: { clauses: ['M16', 'U10'], needs: ['own-servers'], links: [links.migrating] },
    payOtherwise: { direct: { clauses: ['M15'], needs: [], links: [links.paymentMethods] } },
    support,
    updates,
  };
}

/** What all products share that have no maintenance of their own to renew (M13). */
const withoutMaintenanceCost = {
  host: null,
  tierIndependent: [],
  renew: null,
  downgrade: { eligible: null, reason: 'documents-silent' },
  migrate: null,
  payOtherwise: null,
  support,
  updates,
} as const;

/** A plugin in Atlassian's cloud: a subscription that Atlassian sells. */
function cloudPlugin(name: string, host: 'confluence' | 'jira', pricing: string): ProductTerms {
  return {
    ...withoutMaintenanceCost,
    name,
    host,
    seatUnit: 'users',
    model: 'subscription',
    channel: 'marketplace',
    upgrade: onEveryChannel({
      reason: 'upgrade-subscription',
      clauses: ['U3'],
      needs: [],
      links: [pricing],
    }),
  };
}

/** The vendor's terms of 9 May 2015: documents `Software Maintenance` (M) and `Upgrades` (U), and the decisions on them (D). */
export const mockupsTerms = {
  id: 'balsamiq-mockups-2015-05-09',
  documentsOf: '2015-05-09',
  periodMonths: 12,
  otherPaymentsAbove: { amount: '300.00', currency: 'USD' },
  products: {
    desktop: {
      ...withoutMaintenanceCost,
      name: 'Mockups 3 for Desktop',
      seatUnit: 'users',
      model: 'none',
      channel: 'direct',
      upgrade: onEveryChannel({
        reason: 'upgrade-with-key',
        clauses: ['U3', 'U5'],
        needs: ['license-key'],
        links: [links.upgradeDesktop, links.desktopUpgradePrices],
        effects: ['one-license-for-all'],
      }),
      support: { clauses: ['M3'], links: [links.forums] },
      updates: { clauses: ['M2', 'M3', 'U2'], links: [links.desktopUpdates, links.downloads, links.eula] },
    },
    'google-drive': {
      ...withoutMaintenanceCost,
      name: 'Balsamiq for Google Drive',
      seatUnit: 'users',
      model: 'subscription',
      channel: 'direct',
      upgrade: { eligible: false, reason: 'single-user' },
      downgrade: { eligible: false, reason: 'single-user' },
    },
    mybalsamiq: {
      ...withoutMaintenanceCost,
      name: 'myBalsamiq',
      seatUnit: 'projects',
      model: 'subscription',
      channel: 'direct',
      upgrade: onEveryChannel({
        reason: 'upgrade-in-site-settings',
        clauses: ['U3', 'U6'],
        needs: ['site-owner'],
        links: [links.siteSettings, links.myBalsamiqPrices],
        effects: ['credit-for-time-left'],
      }),
      downgrade: onEveryChannel({
        reason: 'downgrade-in-site-settings',
        clauses: ['U6'],
        needs: ['site-owner'],
        links: [links.siteSettings],
      }),
    },
    'confluence-cloud': cloudPlugin(
      'Mockups 3 for Confluence Cloud',
      'confluence',
      links.confluenceCloudPricing,
    ),
    'jira-cloud': cloudPlugin('Mockups 3 for Jira Cloud', 'jira', links.jiraCloudPricing),
    'confluence-server': serverPlugin('Mockups for Confluence Server', 'confluence', {
      renewal: links.buyConfluenceServer,
      upgrade: links.upgradeConfluenceServer,
    }),
    'jira-server': serverPlugin('Mockups for Jira Server', 'jira', {
      renewal: links.buyJiraServer,
      upgrade: links.upgradeJiraServer,
    }),
  },
  grounds: {
    covered: { clauses: [] },
    expired: { clauses: ['M9'] },
    'history-unknown': { clauses: ['D7'] },
    'included-while-active': { clauses: ['D12'] },
    'included-in-evaluation': { clauses: ['D12'] },
    'subscription-inactive': { clauses: ['D12'] },
    'subscription-unknown': { clauses: ['D12'] },
    'no-maintenance': { clauses: ['M13'] },
    'support-in-forums': { clauses: [] },
    'minor-updates-free': { clauses: [] },
    'older-versions-only': { clauses: ['M9'], links: [links.archives] },
    'published-in-time': { clauses: ['D10'] },
    'published-too-late': { clauses: ['D10', 'M9'], links: [links.archives] },
    'renew-before-expiry': {
      clauses: ['M8', 'M10', 'M11'],
      links: [links.uninterruptedAccess, links.releaseNotes, links.releaseFeed],
    },
    'renew-after-expiry': {
      clauses: ['M8', 'M9', 'M11', 'D3'],
      links: [links.releaseNotes, links.releaseFeed],
    },
    'renew-date-unknown': { clauses: ['M8', 'M11', 'D7'], links: [links.releaseNotes, links.releaseFeed] },
    'no-renewal-cost': { clauses: ['M13'] },
    'upgrade-with-key': { clauses: ['U1', 'U4'] },
    'upgrade-on-marketplace': { clauses: ['U1', 'U4'] },
    'upgrade-in-site-settings': { clauses: ['U1', 'U4'] },
    'upgrade-subscription': { clauses: ['U1', 'U4'] },
    'downgrade-by-new-license': { clauses: ['M22'] },
    'downgrade-in-site-settings': { clauses: [] },
    'single-user': { clauses: ['U7'] },
    'documents-silent': { clauses: [] },
    'migrate-own-servers': { clauses: ['D8'] },
    'not-on-own-servers': { clauses: ['D8'] },
    'already-on-marketplace': { clauses: ['D8'] },
    'migration-not-offered': { clauses: ['D8'] },
    'co-term-on-marketplace': { clauses: ['M19'], links: [links.marketplaceRenewals] },
    'co-term-after-migration': { clauses: ['M19'], links: [links.migrating] },
    'co-term-out-of-reach': { clauses: ['M19', 'D8'] },
    'no-dates-to-change': { clauses: [] },
    'one-period-at-a-time': { clauses: ['M18'] },
    'no-periods-sold': { clauses: ['M13'] },
    'order-over-threshold': { clauses: ['D11'] },
    'order-not-over-threshold': { clauses: ['M15', 'D11'] },
    'order-total-unknown': { clauses: ['M15', 'D11'], links: [links.paymentMethods] },
    'order-currency-unknown': { clauses: ['M15', 'D11'], links: [links.paymentMethods] },
    'payment-options-not-offered': { clauses: ['D11'] },
    'tier-independent': { clauses: ['M20'] },
    'tier-not-mentioned': { clauses: ['M20'] },
  },
  models: { periods: ['M5'], none: ['M3'], subscription: ['M4'] },
  periods: { new: ['M5', 'M6'], renewal: ['M5', 'M8'], upgrade: ['M5', 'M7'], statement: ['D6'] },
  cuts: { upgrade: ['M7', 'D4'], statement: ['D6'] },
  effects: {
    'chains-from-expiry': ['M8'],
    'reaches-back': ['M8', 'D3'],
    'does-not-reach-the-day': ['M8', 'D3'],
    uninterrupted: ['M10'],
    'begins-on-purchase': ['M7'],
    'drops-prepaid-days': ['M7', 'D4'],
    'key-replaced': ['U8'],
    'one-license-for-all': ['U5'],
    'credit-for-time-left': ['U6'],
    'first-period-free': ['M6'],
    'separate-license': ['M22', 'D6'],
    'channel-changes': ['M16', 'D8'],
    'dates-stay': ['D8'],
    'dates-can-be-aligned': ['M19'],
  },
  faults: {
    'unknown-product': [],
    'channel-missing': ['M14'],
    'nothing-before': ['D6'],
    'second-new': ['D6', 'M22'],
    'seats-not-raised': ['D9'],
    'renewal-not-sold': ['M13'],
    'upgrade-not-sold': ['U7'],
    'statement-without-maintenance': ['D6', 'M13'],
    'migration-not-offered': ['D8'],
    'migration-not-direct': ['D8'],
    'migration-not-own-servers': ['D8', 'M16'],
    'date-out-of-range': ['D1'],
    'dated-after-today': ['D7'],
  },
  rules: {
    'calendar-days': ['D1'],
    'half-open-periods': ['D2'],
    'renewals-to-cover': ['D3'],
    'order-in-a-day': ['D5'],
    'as-of-a-day': ['D7'],
    'lead-times': ['D13'],
    eligibility: ['D14'],
  },
} satisfies Terms;

export type ProductId = keyof typeof mockupsTerms.products;
