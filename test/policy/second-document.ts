import {
  type ClauseId,
  createPolicy,
  documents,
  type Fact,
  type Policy,
  type ProductTerms,
  type TermsDocument,
} from '../../src/policy';

export const [first] = documents;

/** The policy of the first document alone, whichever came after it. */
export const firstPolicy = createPolicy([first]);

/** The first day of the made-up document, the day before it and the day after. */
export const CHANGE = '2016-07-01';
export const BEFORE = '2016-06-30';
export const AFTER = '2016-07-02';

const facts = {
  N1: { kind: 'fact', text: 'Maintenance is sold for half a year at a time.', links: [] },
  N2: {
    kind: 'fact',
    text: 'Every upgrade is ordered on the Marketplace.',
    links: ['https://made-up.example/upgrade'],
  },
  N3: { kind: 'fact', text: 'Orders over 50 euros have more ways to pay.', links: [] },
  N4: { kind: 'fact', text: 'Trello has maintenance in periods, bought from the vendor.', links: [] },
} satisfies Record<string, Fact>;

export type SecondClause = ClauseId | keyof typeof facts;
type Second = TermsDocument<SecondClause>;

/** A product sold in periods, whose direct upgrades are ordered elsewhere than before. */
export const confluenceServer: ProductTerms<SecondClause> = {
  ...first.products['confluence-server'],
  upgrade: {
    direct: {
      reason: 'upgrade-on-marketplace',
      clauses: ['N2'],
      needs: ['marketplace-account'],
      links: ['https://made-up.example/upgrade'],
    },
  },
};

/** A product that the first document does not know. */
const trello: ProductTerms<SecondClause> = {
  ...confluenceServer,
  name: 'Mockups for Trello',
  host: null,
  channel: 'direct',
  support: { clauses: ['M1', 'N4'] },
};

/** The products that the second document still knows. */
const kept = Object.fromEntries(
  Object.entries(first.products).filter(([product]) => product !== 'jira-server'),
);

/**
 * A made-up later document: periods of half a year, another threshold in another currency, `jira-server` dropped,
 * `trello` new, and another way to upgrade `confluence-server`.
 */
export function secondDocument(over: Partial<Second> = {}): Second {
  return {
    ...first,
    id: 'made-up-2016',
    documentsOf: '2016-06-01',
    inForceFrom: CHANGE,
    facts,
    links: {},
    periodMonths: 6,
    otherPaymentsAbove: { amount: '50', currency: 'EUR' },
    products: { ...kept, 'confluence-server': confluenceServer, trello },
    periods: { new: ['N1', 'M6'], renewal: ['N1', 'M8'], upgrade: ['N1', 'M7'], statement: ['D6'] },
    grounds: { ...first.grounds, 'order-not-over-threshold': { clauses: ['N3', 'D11'] } },
    ...over,
  };
}

/** The first document until the change, the second from then on; whichever is given first. */
export function twoDocuments(over: Partial<Second> = {}): Policy {
  return createPolicy([secondDocument(over), first]);
}

/** The second document with one product sold in another way. */
export function withProduct(id: string, terms: ProductTerms<SecondClause>): Policy {
  return twoDocuments({ products: { ...secondDocument().products, [id]: terms } });
}
