import type { Ask, License } from '../../src/policy';
import { type Paper, SERVER } from './papers';

/** An answer and its reason (null where the clauses leave its name open), and the least that it has to cite and give. */
export interface Said<A = boolean | null> {
  answer: A;
  reason: string | null;
  clauses: string[];
  /** Addresses that it has to give. */
  links?: string[];
  /** What it has to ask for. */
  needs?: string[];
}

export type Action = 'renew' | 'upgrade' | 'downgrade' | 'migrate' | 'coTerm' | 'multiYear' | 'payOtherwise';

type More = Pick<Said, 'links' | 'needs'>;

const yes = (reason: string, clauses: string[], more: More = {}): Said => ({
  answer: true,
  reason,
  clauses,
  ...more,
});
const no = (reason: string | null, clauses: string[], more: More = {}): Said => ({
  answer: false,
  reason,
  clauses,
  ...more,
});
const unknown = (reason: string, clauses: string[]): Said => ({ answer: null, reason, clauses });

/** Addresses of the vendor that the clauses name by their path. */
const VENDOR = 'https://balsamiq.com';
const MIGRATING = `${VENDOR}/sales/atlassianmigrating/`;
const OF_PLAN = `${VENDOR}/sales/mybsubscriptions/#changing-your-plan`;

/** What can be done next with a license (D14). */
export function readActions(
  license: License,
  channel: 'direct' | 'marketplace',
  state: string,
  ask: Ask,
  paper: Paper,
): Record<Action, Said> {
  const { product } = license;
  const place = { product, channel, ownServers: license.ownServers !== false }; // D8
  const isKnown = paper.products.includes(product);
  const or = (said: Said) => (isKnown ? said : unknown('documents-silent', ['D18']));
  return {
    renew: or(renew(place, state)),
    upgrade: or(upgrade(place)),
    downgrade: or(downgrade(place)),
    migrate: or(migrate(place)),
    coTerm: or(coTerm(place)),
    multiYear: or(isServer(place) ? no('one-period-at-a-time', ['M18']) : no('no-periods-sold', ['M13'])),
    payOtherwise: or(payOtherwise(place, ask, paper)),
  };
}

interface Place {
  product: string;
  channel: 'direct' | 'marketplace';
  ownServers: boolean;
}

const isServer = ({ product }: Place) => SERVER.includes(product);
const forConfluence = ({ product }: Place) => product.startsWith('confluence');

/** Why to renew (M11). */
const REASONS_TO_RENEW = [
  'https://blog.balsamiq.com/category/release-notes/',
  'http://feeds.feedburner.com/BalsamiqReleaseAnnouncements',
];
const UNINTERRUPTED = `${VENDOR}/sales/maintenance/#when-does-my-maintenance-start-and-end`;

/** Server at any time, where it was bought (M10, M12, M14, M17); all others have nothing to renew (M13). */
function renew(place: Place, state: string): Said {
  if (!isServer(place)) return no('no-renewal-cost', ['M13']);
  const isDirect = place.channel === 'direct';
  const clauses = ['M8', 'M11', ...(isDirect ? ['M14', 'M12'] : ['M17'])];
  const order = `${VENDOR}/buy/${forConfluence(place) ? '#cm' : '#jm'}`;
  const ways = isDirect ? [order] : ['http://my.atlassian.com', `${VENDOR}/sales/marketplace/`];
  const needs = isDirect ? ['license-key', 'credit-card'] : ['marketplace-account'];
  const links = [...ways, ...REASONS_TO_RENEW];
  if (state === 'covered')
    return yes('renew-before-expiry', [...clauses, 'M10'], { needs, links: [...links, UNINTERRUPTED] });
  if (state === 'expired') return yes('renew-after-expiry', [...clauses, 'M9', 'D3'], { needs, links });
  return yes('renew-date-unknown', [...clauses, 'D7'], { needs, links });
}

/** At any time (U4), all but Google Drive (U7). */
function upgrade(place: Place): Said {
  if (isServer(place)) return upgradeOfServer(place);
  switch (place.product) {
    case 'desktop':
      return yes('upgrade-with-key', ['U4', 'U5', 'U3'], {
        needs: ['license-key'],
        links: [`${VENDOR}/buy/#du`, `${VENDOR}/buy/desktopupgrades/`],
      });
    case 'mybalsamiq':
      return yes('upgrade-in-site-settings', ['U4', 'U6', 'U3'], {
        needs: ['site-owner'],
        links: [OF_PLAN, `${VENDOR}/buy/#myb`],
      });
    case 'google-drive':
      return no('single-user', ['U7']);
    default: {
      const plugin = forConfluence(place) ? 'confluence' : 'jira';
      return yes('upgrade-subscription', ['U4', 'U3'], {
        links: [`https://marketplace.atlassian.com/plugins/com.balsamiq.mockups.${plugin}/cloud/pricing`],
      });
    }
  }
}

function upgradeOfServer(place: Place): Said {
  if (place.channel === 'marketplace')
    return yes('upgrade-on-marketplace', ['U4', 'U9', 'M21'], {
      needs: ['marketplace-account'],
      links: ['https://my.atlassian.com'],
    });
  return yes('upgrade-with-key', ['U4', 'U8', 'M21', 'U3'], {
    needs: ['license-key'],
    links: [`${VENDOR}/buy/${forConfluence(place) ? '#cu' : '#ju'}`, `${VENDOR}/sales/upgrades/`],
  });
}

/** D14, M22, U6, U7. */
function downgrade(place: Place): Said {
  if (isServer(place))
    return yes('downgrade-by-new-license', ['M22'], {
      needs: ['new-license'],
      links: [`${VENDOR}/sales/marketplace/#who-should-i-buy-the-plugin-from`],
    });
  if (place.product === 'mybalsamiq')
    return yes('downgrade-in-site-settings', ['U6'], { needs: ['site-owner'], links: [OF_PLAN] });
  if (place.product === 'google-drive') return no('single-user', ['U7']);
  return unknown('documents-silent', ['D14']);
}

/** Direct Server on servers of the customer's own (M16, U10, D8). */
function migrate(place: Place): Said {
  if (!isServer(place)) return no(null, ['D14']);
  if (place.channel === 'marketplace') return no('already-on-marketplace', ['D14']);
  if (!place.ownServers) return no('not-on-own-servers', ['D8']);
  return yes('migrate-own-servers', ['M16', 'U10'], { links: [MIGRATING] });
}

/** Marketplace Server, whichever servers it runs on; direct Server after moving there, if it may (M19, D8). */
function coTerm(place: Place): Said {
  if (!isServer(place)) return no('no-dates-to-change', ['D14']);
  if (place.channel === 'marketplace') return yes('co-term-on-marketplace', ['M19']);
  if (!place.ownServers) return no('co-term-out-of-reach', ['M19', 'D8']);
  return no('co-term-after-migration', ['M19'], { needs: ['migration-first'], links: [MIGRATING] });
}

/** Direct Server, by the total in US dollars (M15, D11). */
function payOtherwise(place: Place, { orderTotal }: Ask, paper: Paper): Said {
  if (!isServer(place) || place.channel !== 'direct') return no('payment-options-not-offered', ['D11']);
  const links = [`${VENDOR}/sales/paymentmethods/#licenses`];
  const clauses = ['M15', 'D11'];
  if (orderTotal === undefined) return { ...unknown('order-total-unknown', clauses), links };
  if (orderTotal.currency !== 'USD') return { ...unknown('order-currency-unknown', clauses), links };
  return Number(orderTotal.amount) > paper.over
    ? yes('order-over-threshold', clauses, { links })
    : no('order-not-over-threshold', clauses);
}
