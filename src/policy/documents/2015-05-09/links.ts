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
