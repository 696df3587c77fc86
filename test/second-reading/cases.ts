import {
  type Ask,
  createPolicy,
  documents,
  type License,
  type Policy,
  type TermsDocument,
} from '../../src/policy';
import { dayOf, numberOf } from './days';
import { inOneRow, otherHistories, periodicHistories, type Row } from './histories';
import { OF_2015, type Paper, SERVER, SUBSCRIPTIONS } from './papers';

/** The same terms twice: as the app reads them, and as the second reading does. */
export interface World {
  title: string;
  policy: Policy;
  papers: readonly [Paper, ...Paper[]];
}

export interface Case {
  world: World;
  license: License;
  asOf: string;
  ask: Ask;
}

const without = (...gone: string[]) => OF_2015.products.filter((product) => !gone.includes(product));

/** Made-up documents: shorter periods first; then longer ones, and products that are no longer known. */
const LATER: Paper[] = [
  { id: 'made-up-2017', from: numberOf('2017-02-28'), months: 6, over: 500, products: OF_2015.products },
  {
    id: 'made-up-2019',
    from: numberOf('2019-03-01'),
    months: 18,
    over: 500,
    products: without('jira-server', 'mybalsamiq', 'desktop'),
  },
];

function asDocument({ id, months, over, products }: Paper, inForceFrom: string): TermsDocument {
  const [first] = documents;
  return {
    ...first,
    id,
    documentsOf: inForceFrom,
    inForceFrom,
    facts: {},
    links: {},
    periodMonths: months,
    otherPaymentsAbove: { amount: String(over), currency: 'USD' },
    products: Object.fromEntries(Object.entries(first.products).filter(([id]) => products.includes(id))),
  };
}

const WORLDS: World[] = [
  { title: 'the document of 2015', policy: createPolicy([documents[0]]), papers: [OF_2015] },
  {
    title: 'three documents',
    policy: createPolicy([documents[0], ...LATER.map((paper) => asDocument(paper, dayOf(paper.from)))]),
    papers: [OF_2015, ...LATER],
  },
];

/** Before the last day of cover, on it, after it; after a year; after all. */
const ASKED_ON = ['2016-02-29', '2017-02-27', '2017-02-28', '2018-02-28', '2020-02-28'];

const ASKS: Ask[] = [
  {},
  { orderTotal: { amount: '300.00', currency: 'USD' }, releasedOn: '2017-02-27' },
  { orderTotal: { amount: '300.01', currency: 'USD' }, releasedOn: '2017-02-28' },
  { orderTotal: { amount: '500.01', currency: 'USD' }, releasedOn: '2016-01-30' },
  { orderTotal: { amount: '500.01', currency: 'EUR' }, releasedOn: '2020-02-28' },
];

const OWN_SERVERS = [undefined, true, false];
const CHANNELS = ['direct', 'marketplace'] as const;
const SUBSCRIBED = [undefined, 'active', 'evaluation', 'inactive'] as const;

type Kind = Omit<License, 'history'>;

function kindsOf(
  products: readonly string[],
  channels: readonly License['channel'][],
  ownServers: readonly License['ownServers'][],
  subscribed: readonly (typeof SUBSCRIBED)[number][],
): Kind[] {
  return products.flatMap((product) =>
    channels.flatMap((channel) =>
      ownServers.flatMap((own) =>
        subscribed.map((state) => ({
          product,
          channel,
          ownServers: own,
          subscription: state && { state },
        })),
      ),
    ),
  );
}

/** Every world, kind of license, history and day; the questions of an order and a release take turns. */
function casesOf(kinds: readonly Kind[], histories: Row<NonNullable<License['history']>>): Row<Case> {
  const { length } = histories;
  return {
    length: length * kinds.length * ASKED_ON.length * WORLDS.length,
    at: (index) => {
      const [ask] = pick(ASKS, index);
      const history = histories.at(index % length);
      const [kind, forDay] = pick(kinds, Math.floor(index / length));
      const [asOf, forWorld] = pick(ASKED_ON, forDay);
      const [world] = pick(WORLDS, forWorld);
      return { world, license: { ...kind, history }, asOf, ask };
    },
  };
}

/** One of a list, by a number, and what is left of the number. */
function pick<T>(list: readonly T[], index: number): [T, number] {
  return [list[index % list.length] as T, Math.floor(index / list.length)];
}

/** All that is compared. */
export const CASES: Row<Case> = inOneRow([
  casesOf(kindsOf(SERVER, CHANNELS, OWN_SERVERS, [undefined]), periodicHistories(4)),
  casesOf(kindsOf(SUBSCRIPTIONS, [undefined], [undefined], SUBSCRIBED), otherHistories(4)),
  casesOf(kindsOf(['desktop'], [undefined], [undefined], [undefined]), otherHistories(4)),
  casesOf(kindsOf(OF_2015.products, [undefined, ...CHANNELS], OWN_SERVERS, SUBSCRIBED), periodicHistories(2)),
]);

/** So many of them, chosen by a seed: none twice. */
export function* sample(seed: number, count: number): Generator<number> {
  const { length } = CASES;
  let step = Math.floor(length * 0.618) + 2 * seed;
  while (commonDivisor(step, length) > 1) step += 1;
  let at = (seed * 7_919) % length;
  for (let i = 0; i < Math.min(count, length); i += 1) {
    yield at;
    at = (at + step) % length;
  }
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
