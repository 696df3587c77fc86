import type { Example } from '../../example';
import type { HistoryEvent, License } from '../../license';
import type { Clause } from './facts';
import { links } from './links';

const bought: HistoryEvent = { kind: 'new', on: '2014-01-31', seats: 10 };
const renewed: HistoryEvent = { kind: 'renewal', on: '2014-05-01' };
const upgraded: HistoryEvent = { kind: 'upgrade', on: '2014-05-01', seats: 25 };

const server = (...history: HistoryEvent[]): License => ({
  product: 'jira-server',
  channel: 'direct',
  history,
});
const onMarketplace = (...history: HistoryEvent[]): License => ({
  ...server(...history),
  channel: 'marketplace',
});
const subscription = (product: string): License => ({ product, subscription: { state: 'active' } });
const desktop: License = { product: 'desktop', history: [bought] };

/** A day on which a license bought on 31 January 2014 is covered, and one on which it no longer is. */
const covered = '2014-06-01';
const expired = '2015-06-01';

/** For each clause a question whose answer cites it. */
export const examples: Readonly<Record<Clause, Example>> = {
  M1: {
    license: server(bought),
    on: covered,
    shows: { what: 'answer', of: 'support', is: true, reason: 'covered' },
  },
  M2: { license: server(bought), on: covered, shows: { what: 'link', of: 'updates', is: links.eula } },
  M3: { license: desktop, on: covered, shows: { what: 'state', is: 'none' } },
  M4: { license: subscription('mybalsamiq'), on: covered, shows: { what: 'state', is: 'included' } },
  M5: { license: server(bought), on: covered, shows: { what: 'expiresOn', is: '2015-01-31' } },
  M6: { license: server(bought), on: '2014-01-31', shows: { what: 'state', is: 'covered' } },
  M7: { license: server(bought, upgraded), on: covered, shows: { what: 'expiresOn', is: '2015-05-01' } },
  M8: { license: server(bought, renewed), on: covered, shows: { what: 'expiresOn', is: '2016-01-31' } },
  M9: {
    license: server(bought),
    on: expired,
    shows: { what: 'answer', of: 'updates', is: false, reason: 'older-versions-only' },
  },
  M10: {
    license: server(bought),
    on: covered,
    shows: { what: 'answer', of: 'renew', is: true, reason: 'renew-before-expiry' },
  },
  M11: { license: server(bought), on: covered, shows: { what: 'link', of: 'renew', is: links.releaseNotes } },
  M12: {
    license: server(bought),
    on: covered,
    shows: { what: 'link', of: 'renew', is: links.buyJiraServer },
  },
  M13: {
    license: desktop,
    on: covered,
    shows: { what: 'answer', of: 'renew', is: false, reason: 'no-renewal-cost' },
  },
  M14: {
    license: server(bought),
    on: expired,
    shows: { what: 'answer', of: 'renew', is: true, reason: 'renew-after-expiry' },
  },
  M15: {
    license: server(bought),
    on: covered,
    ask: { orderTotal: { amount: '300.01', currency: 'USD' } },
    shows: { what: 'answer', of: 'payOtherwise', is: true, reason: 'order-over-threshold' },
  },
  M16: {
    license: server(bought),
    on: covered,
    shows: { what: 'answer', of: 'migrate', is: true, reason: 'migrate-own-servers' },
  },
  M17: {
    license: onMarketplace(bought),
    on: covered,
    shows: { what: 'link', of: 'renew', is: links.marketplaceRenewals },
  },
  M18: {
    license: server(bought),
    on: covered,
    shows: { what: 'answer', of: 'multiYear', is: false, reason: 'one-period-at-a-time' },
  },
  M19: {
    license: onMarketplace(bought),
    on: covered,
    shows: { what: 'answer', of: 'coTerm', is: true, reason: 'co-term-on-marketplace' },
  },
  M20: {
    license: server(bought),
    on: covered,
    shows: { what: 'answer', of: 'hostTier', is: false, reason: 'tier-independent' },
  },
  M21: { license: server(bought), on: expired, shows: { what: 'link', of: 'upgrade', is: links.upgrades } },
  M22: {
    license: server(bought),
    on: covered,
    shows: { what: 'answer', of: 'downgrade', is: true, reason: 'downgrade-by-new-license' },
  },
  U1: {
    license: server(bought),
    on: covered,
    shows: { what: 'answer', of: 'upgrade', is: true, reason: 'upgrade-with-key' },
  },
  U2: {
    license: server(bought),
    on: covered,
    shows: { what: 'answer', of: 'updates', is: true, reason: 'covered' },
  },
  U3: {
    license: subscription('jira-cloud'),
    on: covered,
    shows: { what: 'link', of: 'upgrade', is: links.jiraCloudPricing },
  },
  U4: {
    license: subscription('confluence-cloud'),
    on: covered,
    shows: { what: 'answer', of: 'upgrade', is: true, reason: 'upgrade-subscription' },
  },
  U5: {
    license: desktop,
    on: covered,
    shows: { what: 'answer', of: 'upgrade', is: true, reason: 'upgrade-with-key' },
  },
  U6: {
    license: subscription('mybalsamiq'),
    on: covered,
    shows: { what: 'answer', of: 'downgrade', is: true, reason: 'downgrade-in-site-settings' },
  },
  U7: {
    license: subscription('google-drive'),
    on: covered,
    shows: { what: 'answer', of: 'upgrade', is: false, reason: 'single-user' },
  },
  U8: {
    license: server(bought),
    on: covered,
    proposal: { kind: 'upgrade', seats: 25 },
    shows: { what: 'effect', is: 'key-replaced', daysLost: 244 },
  },
  U9: {
    license: onMarketplace(bought),
    on: covered,
    shows: { what: 'answer', of: 'upgrade', is: true, reason: 'upgrade-on-marketplace' },
  },
  U10: { license: server(bought), on: expired, shows: { what: 'link', of: 'migrate', is: links.migrating } },
  D1: {
    license: server({ kind: 'new', on: '2015-02-30', seats: 10 }),
    on: expired,
    shows: { what: 'refused', is: 'impossible-date' },
  },
  D2: {
    license: server({ kind: 'new', on: '2016-02-29', seats: 10 }),
    on: '2016-06-01',
    shows: { what: 'expiresOn', is: '2017-02-28' },
  },
  D3: { license: server(bought), on: '2017-03-01', shows: { what: 'renewals', is: 3 } },
  D4: {
    license: server(bought, renewed),
    on: covered,
    proposal: { kind: 'upgrade', seats: 25 },
    shows: { what: 'effect', is: 'drops-prepaid-days', daysLost: 609 },
  },
  D5: {
    license: server(bought, { kind: 'renewal', on: '2014-01-31' }),
    on: covered,
    shows: { what: 'expiresOn', is: '2016-01-31' },
  },
  D6: {
    license: onMarketplace({ kind: 'statement', on: '2014-01-31', expiresOn: '2014-12-31' }),
    on: covered,
    shows: { what: 'expiresOn', is: '2014-12-31' },
  },
  D7: { license: server(bought), on: '2014-01-30', shows: { what: 'refused', is: 'dated-after-today' } },
  D8: {
    license: { ...server(bought), ownServers: false },
    on: covered,
    shows: { what: 'answer', of: 'migrate', is: false, reason: 'not-on-own-servers' },
  },
  D9: {
    license: server(bought, { kind: 'upgrade', on: '2014-05-01', seats: 10 }),
    on: covered,
    shows: { what: 'refused', is: 'seats-not-raised' },
  },
  D10: {
    license: server(bought),
    on: expired,
    ask: { releasedOn: '2015-01-30' },
    shows: { what: 'answer', of: 'release', is: true, reason: 'published-in-time' },
  },
  D11: {
    license: server(bought),
    on: covered,
    ask: { orderTotal: { amount: '300.00', currency: 'USD' } },
    shows: { what: 'answer', of: 'payOtherwise', is: false, reason: 'order-not-over-threshold' },
  },
  D12: { license: { product: 'jira-cloud' }, on: covered, shows: { what: 'state', is: 'unknown' } },
  D13: { license: server(bought), on: '2015-01-30', shows: { what: 'leadDays', of: [60, 30, 7], is: 7 } },
  D14: {
    license: subscription('jira-cloud'),
    on: covered,
    shows: { what: 'answer', of: 'downgrade', is: null, reason: 'documents-silent' },
  },
  D15: {
    license: server(bought),
    on: '2014-01-31',
    shows: { what: 'document', is: 'balsamiq-mockups-2015-05-09' },
  },
  D16: {
    license: server(bought, renewed),
    on: expired,
    droppedFrom: '2015-06-01',
    shows: { what: 'expiresOn', is: '2016-01-31' },
  },
  D17: {
    license: server(bought),
    on: expired,
    shows: { what: 'document', is: 'balsamiq-mockups-2015-05-09' },
  },
  D18: {
    license: server(bought),
    on: expired,
    droppedFrom: '2015-06-01',
    shows: { what: 'answer', of: 'renew', is: null, reason: 'documents-silent' },
  },
};
