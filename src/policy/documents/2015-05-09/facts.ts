import type { Fact } from '../../terms';
import { links } from './links';

const fact = (text: string, ...pages: (keyof typeof links)[]): Fact => ({
  kind: 'fact',
  text,
  links: pages.map((page) => links[page]),
});
const decision = (text: string): Fact => ({ kind: 'decision', text, links: [] });

/** What each clause says, in our words: M maintenance, U upgrades, D decisions where the documents are silent. */
export const facts = {
  M1: fact('Maintenance gives two things: support and software updates.', 'support', 'updates'),
  M2: fact('A release appears about every one or two months. The license terms apply to it.', 'eula'),
  M3: fact(
    'Desktop has no maintenance and nothing to renew: minor updates of version 3 are free, and help is in the forums.',
    'forums',
    'downloads',
    'desktopUpdates',
  ),
  M4: fact(
    'Google Drive, myBalsamiq and the Cloud products are subscriptions: maintenance is part of them while they are active.',
  ),
  M5: fact('Maintenance for the Server products is sold in periods of 12 months.'),
  M6: fact('A new license comes with 12 months of maintenance at no cost, from the day it is bought.'),
  M7: fact(
    'An upgrade starts 12 new months on the day it is bought. They replace whatever cover the old license had.',
  ),
  M8: fact(
    'A renewal adds 12 months from the day the last period expired, no matter when it is bought.',
    'uninterruptedAccess',
  ),
  M9: fact(
    'Nobody has to renew. Without maintenance the license keeps working with the versions it has; older versions stay in an archive.',
    'archives',
  ),
  M10: fact('Renewing before the expiry leaves no gap.', 'uninterruptedAccess'),
  M11: fact(
    'Reasons to renew: staying compatible as Jira and Confluence change, and receiving improvements.',
    'releaseNotes',
    'releaseFeed',
  ),
  M12: fact(
    'The vendor lists the price of a renewal for each Server product.',
    'buyConfluenceServer',
    'buyJiraServer',
  ),
  M13: fact('Apart from the Server products, none has a maintenance cost of its own.'),
  M14: fact(
    'A license is renewed where it was bought. Bought directly: at the vendor, by credit card and with the current License Key.',
    'buyConfluenceServer',
    'buyJiraServer',
  ),
  M15: fact('Orders over 300 US dollars have more ways to pay.', 'paymentMethods'),
  M16: fact(
    'A directly bought Server license on your own servers may move to the Atlassian Marketplace before it is renewed.',
    'migrating',
  ),
  M17: fact(
    'A license bought on the Atlassian Marketplace is renewed in your Atlassian account.',
    'soldOnMarketplace',
    'marketplaceRenewals',
  ),
  M18: fact('No more than 12 months can be bought at a time.'),
  M19: fact(
    'Maintenance dates cannot be moved or aligned. Moving to the Marketplace, from your own servers, makes it possible.',
    'migrating',
  ),
  M20: fact('A directly bought Server license need not be as large as the host product.'),
  M21: fact(
    'For more editors, buy an upgrade: whenever you like, also after maintenance has ended.',
    'upgrades',
  ),
  M22: fact('For fewer editors, buy a new license of the smaller size.', 'newLicense'),
  U1: fact('An upgrade is a purchase that takes a license to more users; for myBalsamiq, to more projects.'),
  U2: fact('An update is installing the newest version. Maintenance covers it.', 'updates'),
  U3: fact(
    'The vendor, or Atlassian for the Cloud products, lists the price of an upgrade for each product.',
    'desktopUpgradePrices',
    'myBalsamiqPrices',
    'confluenceCloudPricing',
    'jiraCloudPricing',
    'upgradeConfluenceServer',
    'upgradeJiraServer',
  ),
  U4: fact('An upgrade can be ordered at any time.'),
  U5: fact(
    'Desktop upgrades need the current License Key and end in one license for everybody: only new users enter the new key.',
    'upgradeDesktop',
  ),
  U6: fact(
    'Owners of a myBalsamiq site change the plan, up or down, in its settings; the time left is credited.',
    'siteSettings',
  ),
  U7: fact('Google Drive is one subscription a user; there is no volume purchase.'),
  U8: fact(
    'Upgrading a directly bought Server license needs its License Key. Afterwards the upgrade’s key takes its place.',
    'upgradeConfluenceServer',
    'upgradeJiraServer',
  ),
  U9: fact(
    'Licenses bought on the Marketplace are upgraded in your Atlassian account.',
    'marketplaceUpgrades',
  ),
  U10: fact(
    'Direct customers with servers of their own may move to the Marketplace before they upgrade.',
    'migrating',
  ),
  D1: decision('Dates are calendar days. What day it is follows your time zone.'),
  D2: decision(
    'A period ends 12 calendar months after it starts, at the latest on the month’s last day. It covers through the day before.',
  ),
  D3: decision(
    'Renewals follow one another without gaps, so a license that lapsed long ago may need several to reach today.',
  ),
  D4: decision(
    'An upgrade ends all earlier cover on its day, renewals paid ahead included. The days given up are shown beforehand.',
  ),
  D5: decision('Purchases apply in the order of their dates; on one day, in the order recorded.'),
  D6: decision(
    'Where purchases are not known, a stated expiry date begins the history. A later statement overrides what was computed.',
  ),
  D7: decision(
    'What is dated after the day in question is not counted; purchases are recorded once they have been made.',
  ),
  D8: decision(
    'A move to the Marketplace changes where a license is bought, not its dates. It takes a directly bought Server license on your own servers.',
  ),
  D9: decision('An upgrade has more seats than the license had.'),
  D10: decision(
    'A release may be installed if it was published before the latest expiry; on a subscription, while that is active.',
  ),
  D11: decision(
    'Only totals above 300.00 US dollars count as over 300. Without a total in dollars, nobody can tell.',
  ),
  D12: decision(
    'A subscription is active, on trial or inactive, as the host says. Where it says nothing, the state is unknown.',
  ),
  D13: decision('How early an expiry is announced is a setting of this app.'),
  D14: decision('Something is “possible” if the documents show this license a way to it on that day.'),
  D15: decision(
    'Terms change by a further document, never by a change of an earlier one. Each holds from its day until the next one’s; the first also holds for all days before it.',
  ),
  D16: decision(
    'Each purchase is read by the terms of its own day. What was bought stays as they say, whatever follows.',
  ),
  D17: decision(
    'What can be done next is answered by the terms of the day in question; a plan for later, by those of that day.',
  ),
  D18: decision(
    'Where the terms of the day no longer know a product, what was bought stays. What can be done next, nobody can tell.',
  ),
};

/** The clauses that this document brings in. */
export type Clause = keyof typeof facts;
