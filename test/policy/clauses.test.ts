import { documents, facts, links, mockupsPolicy } from '../../src/policy';
import { bought, migrated, serverLicense } from '../builders';

const range = (letter: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

/** The numbers of the specification: 22 facts on maintenance, 10 on upgrades, 18 decisions. examples.test.ts reaches each. */
const CLAUSES = [...range('M', 22), ...range('U', 10), ...range('D', 18)];

const covered = '2014-06-01';
const expired = '2015-06-01';
const cited = (answer: unknown): string[] =>
  JSON.stringify(answer)
    .match(/"[MUD]\d+"/g)
    ?.map((id) => id.slice(1, -1)) ?? [];
it('no answer can cite a clause that does not exist', () => {
  expect([...new Set(cited(documents))].filter((clause) => !CLAUSES.includes(clause))).toEqual([]);
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
    ...Object.keys(mockupsPolicy.productsOn(covered)).flatMap((product) =>
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
