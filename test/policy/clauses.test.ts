import { readRecord } from '../../src/contract/record';
import { documents, facts, LicenseFault, links, mockupsPolicy, type License } from '../../src/policy';
import { bought, migrated, renewed, serverLicense, stated, upgraded } from '../builders';
import { CHANGE, twoDocuments } from './second-document';

const range = (letter: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

/** The numbers of the specification: 22 facts on maintenance, 10 on upgrades, 18 decisions. */
const CLAUSES = [...range('M', 22), ...range('U', 10), ...range('D', 18)];

const covered = '2014-06-01';
const expired = '2015-06-01';
const cited = (answer: unknown): string[] =>
  JSON.stringify(answer)
    .match(/"[MUD]\d+"/g)
    ?.map((id) => id.slice(1, -1)) ?? [];
const evaluated =
  (license: License, on = covered) =>
  () =>
    mockupsPolicy.evaluate(license, on);
const refused = (license: License) => () => {
  try {
    return mockupsPolicy.evaluate(license, covered);
  } catch (error) {
    if (error instanceof LicenseFault) return { clauses: error.clauses };
    throw error;
  }
};
const dated = twoDocuments();
const { actions: direct, ...rest } = mockupsPolicy.evaluate(serverLicense(), covered);

/** For each clause, a question whose answer cites it. */
const reachedBy: Record<string, () => unknown> = {
  M1: () => rest.support,
  M2: () => rest.updates,
  M3: evaluated({ product: 'desktop' }),
  M4: evaluated({ product: 'mybalsamiq', subscription: { state: 'active' } }),
  M5: () => rest.maintenance,
  M6: () => rest.maintenance,
  M7: () =>
    mockupsPolicy.evaluate(
      serverLicense({ history: [bought('2014-01-31'), upgraded('2014-05-01')] }),
      covered,
    ).maintenance,
  M8: () =>
    mockupsPolicy.evaluate(serverLicense({ history: [bought('2014-01-31'), renewed('2014-05-01')] }), covered)
      .maintenance,
  M9: () => mockupsPolicy.evaluate(serverLicense(), expired).updates,
  M10: () => direct.renew,
  M11: () => direct.renew,
  M12: () => direct.renew,
  M13: () => mockupsPolicy.evaluate({ product: 'desktop' }, covered).actions.renew,
  M14: () => direct.renew,
  M15: () => direct.payOtherwise,
  M16: () => direct.migrate,
  M17: () => mockupsPolicy.evaluate(serverLicense({ channel: 'marketplace' }), covered).actions.renew,
  M18: () => direct.multiYear,
  M19: () => direct.coTerm,
  M20: () => rest.hostTier,
  M21: () => direct.upgrade,
  M22: () => direct.downgrade,
  U1: () => direct.upgrade,
  U2: () => rest.updates,
  U3: () => direct.upgrade,
  U4: () => direct.upgrade,
  U5: () => mockupsPolicy.evaluate({ product: 'desktop' }, covered).actions.upgrade,
  U6: () => mockupsPolicy.evaluate({ product: 'mybalsamiq' }, covered).actions.downgrade,
  U7: () => mockupsPolicy.evaluate({ product: 'google-drive' }, covered).actions.upgrade,
  U8: () => direct.upgrade,
  U9: () => mockupsPolicy.evaluate(serverLicense({ channel: 'marketplace' }), covered).actions.upgrade,
  U10: () => direct.migrate,
  D1: () => readRecord({ id: 'a', product: 'jira-server', history: [bought('2015-02-30')] }),
  D2: () => rest.maintenance,
  D3: () => mockupsPolicy.evaluate(serverLicense(), expired).maintenance,
  D4: () => mockupsPolicy.plan(serverLicense(), covered, { kind: 'upgrade', seats: 25 }).effects,
  D5: evaluated(serverLicense({ history: [bought('2014-01-31'), renewed('2014-01-31')] })),
  D6: evaluated(serverLicense({ history: [stated('2014-01-31', '2014-12-31')] })),
  D7: evaluated(serverLicense({ history: [] })),
  D8: () => direct.migrate,
  D9: refused(serverLicense({ history: [bought('2014-01-31', 10), upgraded('2014-05-01', 5)] })),
  D10: () => mockupsPolicy.evaluate(serverLicense(), covered, { releasedOn: covered }).release,
  D11: () => direct.payOtherwise,
  D12: evaluated({ product: 'jira-cloud' }),
  D13: () => mockupsPolicy.attentionTo(mockupsPolicy.evaluate(serverLicense(), '2015-01-30'), [7]),
  D14: () => direct.downgrade,
  D15: () => mockupsPolicy.inForceOn(covered),
  D16: () => dated.evaluate(serverLicense({ product: 'confluence-server' }), CHANGE).maintenance,
  D17: () => mockupsPolicy.inForceOn(covered),
  D18: () => dated.evaluate(serverLicense(), CHANGE).actions,
};

it.each(CLAUSES)('%s is reached by an answer that cites it', (clause) => {
  expect(cited(reachedBy[clause]?.())).toContain(clause);
});

it('no answer can cite a clause that does not exist', () => {
  expect([...new Set(cited(documents))].filter((clause) => !CLAUSES.includes(clause))).toEqual([]);
});

it('every clause in the catalog is one that some answer reaches', () => {
  expect(Object.keys(reachedBy).sort()).toEqual([...CLAUSES].sort());
});

it('the documents bring in every clause, and no other', () => {
  expect(Object.keys(facts).sort()).toEqual([...CLAUSES].sort());
  for (const [id, { kind, text }] of Object.entries(facts)) {
    expect(kind).toBe(id.startsWith('D') ? 'decision' : 'fact');
    expect(text).toMatch(/\.$/);
  }
});

it('every address of the documents is in an answer, and every address in an answer is of the documents', () => {
  const answers = JSON.stringify([
    ...Object.keys(mockupsPolicy.products).flatMap((product) =>
      (['direct', 'marketplace'] as const).flatMap((channel) =>
        [covered, expired].map((on) =>
          mockupsPolicy.evaluate(
            {
              product,
              channel,
              history: product.endsWith('server') ? [bought('2014-01-31')] : [],
              subscription: { state: 'active' },
            },
            on,
            { orderTotal: { amount: '301', currency: 'USD' } },
          ),
        ),
      ),
    ),
    mockupsPolicy.evaluate(
      serverLicense({ history: [bought('2014-01-31'), migrated('2014-02-01')] }),
      covered,
    ),
  ]);
  const given = new Set(answers.match(/"https?:[^"]+"/g)?.map((link) => link.slice(1, -1)));
  expect([...given].sort()).toEqual([...new Set(Object.values(links))].sort());
});
