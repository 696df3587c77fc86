import type { ByChannel, HostProduct, NamedOffer, ProductTerms, Source } from '../../product-terms';
import type { Clause } from './facts';
import { links } from './links';

const onEveryChannel = (offer: NamedOffer<Clause>): ByChannel<NamedOffer<Clause>> => ({
  direct: offer,
  marketplace: offer,
});

const support: Source<Clause> = { clauses: ['M1'], links: [links.support] };
const updates: Source<Clause> = { clauses: ['M1', 'M2', 'U2'], links: [links.updates, links.eula] };

/** A plugin on a server: maintenance in periods, bought from the vendor or on the Marketplace. */
function serverPlugin(
  name: string,
  host: HostProduct,
  order: { renewal: string; upgrade: string },
): ProductTerms<Clause> {
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
function cloudPlugin(name: string, host: HostProduct, pricing: string): ProductTerms<Clause> {
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

/** What the document says of each product. */
export const products = {
  desktop: {
    ...withoutMaintenanceCost,
    name: 'Mockups 3 for Desktop',
    seatUnit: 'users',
    model: 'none',
    withoutMaintenance: {
      support: { available: true, reason: 'support-in-forums' }, // M3
      updates: { available: true, reason: 'minor-updates-free' }, // M3
      releases: { available: true, reason: 'minor-updates-free' }, // M3
    },
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
  'jira-cloud': cloudPlugin('Mockups 3 for JIRA Cloud', 'jira', links.jiraCloudPricing),
  'confluence-server': serverPlugin('Mockups for Confluence Server', 'confluence', {
    renewal: links.buyConfluenceServer,
    upgrade: links.upgradeConfluenceServer,
  }),
  'jira-server': serverPlugin('Mockups for JIRA Server', 'jira', {
    renewal: links.buyJiraServer,
    upgrade: links.upgradeJiraServer,
  }),
} as const satisfies Record<string, ProductTerms<Clause>>;
