import {
  ACTIONS,
  addDays,
  type Answer,
  type Ask,
  type Channel,
  type Day,
  type Grounds,
  type License,
  type Need,
  type Policy,
  type Verdict,
} from '../src/policy';

/** What an answer may depend on. */
export interface Combination {
  product: string;
  channel: Channel;
  ownServers: 'yes' | 'no';
  /** What is known of maintenance or the subscription. */
  state: State;
  /** What is asked about paying; `any` where that makes no difference to the question. */
  order: OrderAsked | 'any';
}

export const QUESTIONS = ['support', 'updates', ...ACTIONS, 'hostTier'] as const;
export type Question = (typeof QUESTIONS)[number];

export interface EveryAnswer extends Combination {
  question: Question;
  answer: Answer;
  grounds: Grounds;
  needs: readonly Need[];
  verdict: Verdict;
}

const CHANNELS = ['direct', 'marketplace'] as const;
const OWN_SERVERS = ['yes', 'no'] as const;
type OrderAsked = 'no total' | 'another currency' | 'not over the limit' | 'over the limit';

/** What is known of a license, in each way of selling maintenance; the days are counted from the one asked about. */
const STATES = {
  periods: {
    covered: (on) => ({ history: [{ kind: 'new', on, seats: 10 }] }),
    expired: (on) => ({ history: [{ kind: 'statement', on, expiresOn: addDays(on, -30) }] }),
    'nothing recorded': () => ({ history: [] }),
  },
  none: {
    bought: (on) => ({ history: [{ kind: 'new', on, seats: 10 }] }),
    'nothing recorded': () => ({ history: [] }),
  },
  subscription: {
    active: () => ({ subscription: { state: 'active' } }),
    evaluation: () => ({ subscription: { state: 'evaluation' } }),
    inactive: () => ({ subscription: { state: 'inactive' } }),
    'not reported': () => ({}),
  },
} satisfies Record<string, Record<string, (on: Day) => Partial<License>>>;
type State = { [Model in keyof typeof STATES]: keyof (typeof STATES)[Model] }[keyof typeof STATES];

/**
 * Every answer to every combination, by the document that comes into force on a day. A product that it does not know
 * any more was bought the day before; one that a later document brings is not asked about yet.
 */
export function everyAnswer(policy: Policy, inForceFrom: Day): EveryAnswer[] {
  const isSoldOn = (product: string) => (day: Day) => product in policy.documentOn(day).products;
  return Object.entries(policy.productsOn(inForceFrom)).flatMap(([product, { model }]) => {
    const on = [inForceFrom, addDays(inForceFrom, -1)].find(isSoldOn(product));
    if (on === undefined) return [];
    const states = Object.entries(STATES[model]) as [State, (on: Day) => Partial<License>][];
    return CHANNELS.flatMap((channel) =>
      OWN_SERVERS.flatMap((ownServers) =>
        states.flatMap(([state, known]) => {
          const license = { product, channel, ownServers: ownServers === 'yes', ...known(on) };
          return answersTo(policy, license, inForceFrom, { product, channel, ownServers, state });
        }),
      ),
    );
  });
}

function answersTo(
  policy: Policy,
  license: License,
  on: Day,
  about: Omit<Combination, 'order'>,
): EveryAnswer[] {
  return QUESTIONS.flatMap((question) =>
    ordersFor(question, policy, on).map(([order, ask]) => {
      const verdict = policy.evaluate(license, on, ask);
      return { ...about, order, question, verdict, ...answerIn(verdict, question) };
    }),
  );
}

function answerIn(verdict: Verdict, question: Question): Pick<EveryAnswer, 'answer' | 'grounds' | 'needs'> {
  switch (question) {
    case 'support':
    case 'updates':
      return { answer: verdict[question].available, grounds: verdict[question], needs: [] };
    case 'hostTier':
      return { answer: verdict.hostTier.mustMatch, grounds: verdict.hostTier, needs: [] };
    default: {
      const action = verdict.actions[question];
      return { answer: action.eligible, grounds: action, needs: action.needs };
    }
  }
}

/** ISO 4217 has a code for "no currency", and one for tests: nobody prices in either. */
const NO_CURRENCY = 'XXX';
const TEST_CURRENCY = 'XTS';

function ordersFor(question: Question, policy: Policy, on: Day): [Combination['order'], Ask][] {
  if (question !== 'payOtherwise') return [['any', {}]];
  const { amount, currency } = policy.documentOn(on).otherPaymentsAbove;
  const of = (total: number, inCurrency = currency): Ask => ({
    orderTotal: { amount: total.toFixed(2), currency: inCurrency },
  });
  return [
    ['no total', {}],
    ['another currency', of(Number(amount) + 1, currency === NO_CURRENCY ? TEST_CURRENCY : NO_CURRENCY)],
    ['not over the limit', of(Number(amount))],
    ['over the limit', of(Number(amount) + 0.01)],
  ];
}
