import { answersPage } from '../../docs/answers-page';
import { type EveryAnswer, everyAnswer, QUESTIONS } from '../../docs/every-answer';
import { grouped } from '../../docs/grouped';
import {
  addDays,
  addMonths,
  type ClauseId,
  facts,
  type HistoryEvent,
  type License,
  mockupsPolicy,
  type Policy,
  type Verdict,
} from '../../src/policy';
import { bought, migrated, renewed, stated, upgraded } from '../builders';
import { CHANGE, first as firstDocument, secondDocument, twoDocuments } from '../policy/second-document';

/** The bundled documents and a made-up one, which forgets a product and brings a new one. */
const every: [title: string, policy: Policy, inForceFrom: string][] = [
  ...mockupsPolicy.documents.map(
    ({ id, inForceFrom }) => [id, mockupsPolicy, inForceFrom] as [string, Policy, string],
  ),
  ['a made-up document', twoDocuments(), CHANGE],
  ['the one before it, which a later product is none of', twoDocuments(), firstDocument.inForceFrom],
];
const KINDS = 2 * 2; // channels, and servers of one's own or not
const ORDERS = 4;

/** What no answer to a question of a verdict cites, and where it is cited instead. */
const CITED_ELSEWHERE: Partial<Record<ClauseId, string>> = {
  D1: 'what is refused: a day that is none',
  D9: 'what is refused: an upgrade to no more seats',
  D10: 'whether a release may be installed, which is asked of one release',
  D13: 'how early an end is announced',
  D15: 'which document holds on a day',
  D17: 'which document holds on a day',
};

describe.each(every)('%s', (_title, policy, inForceFrom) => {
  const answers = everyAnswer(policy, inForceFrom);
  const clauses = new Set(policy.documents.flatMap((document) => Object.keys(document.facts)));
  const nameOf = ({ product, channel, ownServers, state, order, question }: EveryAnswer) =>
    [product, channel, ownServers, state, order, question].join(' ');

  it('leaves no gap: each combination has each answer once, with a reason and clauses that are told', () => {
    const states = { periods: 3, none: 2, subscription: 4 };
    const asked = Object.entries(policy.productsOn(inForceFrom)).filter(([product]) =>
      [inForceFrom, addDays(inForceFrom, -1)].some((day) => product in policy.documentOn(day).products),
    );
    const combinations = asked.reduce((sum, [, { model }]) => sum + KINDS * states[model], 0);
    expect(answers.length).toBe(combinations * (QUESTIONS.length - 1 + ORDERS));
    expect(new Set(answers.map(nameOf)).size).toBe(answers.length);
    for (const { grounds } of answers) {
      expect(grounds.clauses.length).toBeGreaterThan(0);
      expect(grounds.clauses.filter((clause) => !clauses.has(clause))).toEqual([]);
    }
  });

  it('a reason stands for one answer to a question, never for two', () => {
    const found = new Map<string, Set<unknown>>();
    for (const { question, answer, grounds } of answers) {
      const key = `${question} ${grounds.reason}`;
      found.set(key, (found.get(key) ?? new Set()).add(answer));
    }
    expect([...found].filter(([, each]) => each.size > 1)).toEqual([]);
  });

  it('a yes to an action says where to go; what nobody can tell asks for nothing but what would tell', () => {
    const actions = answers.filter(({ question }) => !['support', 'updates', 'hostTier'].includes(question));
    for (const each of actions) {
      if (each.answer === true) expect([nameOf(each), each.grounds.links.length]).not.toContain(0);
      if (each.answer === null) expect(each.needs.filter((need) => need !== 'order-total')).toEqual([]);
    }
  });

  it('answers agree with each other', () => {
    for (const { verdict } of answers) expect(contradictions(verdict)).toEqual([]);
  });
});

/** Pairs of answers of which one rules the other out. */
function contradictions({ actions, support, updates, maintenance }: Verdict): string[] {
  const { renew, migrate, coTerm, multiYear } = actions;
  const rules: [string, boolean][] = [
    ['updates without support', updates.available !== support.available],
    ['aligned dates and a move still to come', coTerm.eligible === true && migrate.eligible === true],
    [
      'a move first that there is not',
      coTerm.reason === 'co-term-after-migration' && migrate.eligible !== true,
    ],
    ['a move that leads nowhere', migrate.eligible === true && coTerm.reason !== 'co-term-after-migration'],
    ['several years at once', multiYear.eligible === true],
    ['renewals where no periods are sold', renew.eligible === true && multiYear.reason === 'no-periods-sold'],
    ['early and late', renew.reason === 'renew-before-expiry' && maintenance.state !== 'covered'],
    ['late and early', renew.reason === 'renew-after-expiry' && maintenance.state !== 'expired'],
  ];
  return rules.filter(([, isSo]) => isSo).map(([title]) => title);
}

describe('the answers do not depend on how a license came to be what it is', () => {
  const on = '2016-03-01';
  const license: License = { product: 'jira-server', channel: 'direct' };
  const direct: [title: string, HistoryEvent[]][] = [
    ['renewed ahead', [bought('2015-06-01'), renewed('2015-07-01')]],
    ['upgraded', [bought('2014-06-01'), upgraded('2015-07-01')]],
    ['stated', [stated('2015-06-01', '2016-12-31')]],
    ['with seats that nobody knows', [{ kind: 'new', on: '2015-06-01' }]],
  ];
  /** Renewing names a day; all else is the same. */
  const comparable = ({ channel, support, actions, hostTier }: Verdict) => ({
    channel,
    support: { ...support, clauses: [] },
    actions,
    hostTier,
  });
  const evaluate = (over: Partial<License>) =>
    comparable(mockupsPolicy.evaluate({ ...license, ...over }, on));

  it.each(direct)('direct: %s', (_title, history) => {
    expect(evaluate({ history })).toEqual(evaluate({ history: [bought('2015-06-01')] }));
  });

  it.each(direct)('on the Marketplace, by a move: %s', (_title, history) => {
    expect(evaluate({ history: [...history, migrated('2015-08-01')] })).toEqual(
      evaluate({ channel: 'marketplace', history: [bought('2015-06-01')] }),
    );
  });
});

it('each clause is cited by an answer to some combination, or it is told where else', () => {
  const from = '2015-05-09';
  const history = [bought(from), renewed(from), upgraded(addMonths(from, 1))];
  const answers = mockupsPolicy.documents.flatMap(({ inForceFrom }) =>
    everyAnswer(mockupsPolicy, inForceFrom),
  );
  const dropped = everyAnswer(twoDocuments(), CHANGE);
  const verdicts = [
    ...[...answers, ...dropped].map(({ verdict }) => verdict),
    ...['direct', 'marketplace'].map((channel) =>
      mockupsPolicy.evaluate(
        { product: 'jira-server', channel: channel as 'direct', history },
        addDays(from, 40),
      ),
    ),
    twoDocuments().evaluate(
      { product: 'confluence-server', channel: 'direct', history: [bought('2016-06-01')] },
      CHANGE,
    ),
  ];
  const cited = new Set(JSON.stringify(verdicts).match(/(?<=")[MUD]\d+(?=")/g));
  const missing = Object.keys(facts).filter((clause) => !cited.has(clause));
  expect(missing.sort()).toEqual(Object.keys(CITED_ELSEWHERE).sort());
});

describe('the page', () => {
  it('is short enough to be read', () => {
    expect(answersPage().split('\n').length).toBeLessThan(400);
  });

  it('can be written of several documents', () => {
    const page = answersPage(twoDocuments());
    expect(page).toContain(`\`${secondDocument().id}\``);
    expect(page).toMatch(/`jira-server` \|.*\| Not known \| .*D18/);
  });

  it('puts rows together so that each combination is in one of them, with its own answer', () => {
    const columns = ['product', 'channel', 'state'] as const;
    const all = everyAnswer(mockupsPolicy, '2015-05-09')
      .filter(({ question, ownServers }) => question === 'renew' && ownServers === 'yes')
      .map((each) => ({ ...each, answer: each.grounds.reason }));
    const spread = grouped(columns, all).flatMap(({ product, channel, state, answer }) =>
      product.flatMap((p) => channel.flatMap((c) => state.map((s) => [p, c, s, answer].join(' ')))),
    );
    const wanted = all.map(({ product, channel, state, answer }) =>
      [product, channel, state, answer].join(' '),
    );
    expect(spread.sort()).toEqual(wanted.sort());
    expect(grouped(columns, all).length).toBeLessThan(all.length / 3);
  });
});
