import {
  addDays,
  addMonths,
  type ClauseId,
  createPolicy,
  documents,
  facts,
  type License,
  links,
  type TermsDocument,
} from '../../src/policy';
import { bought, migrated } from '../builders';

const range = (letter: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
const numbersOf = (ids: readonly string[], letter: string) =>
  ids.filter((id) => id.startsWith(letter)).sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));

it('the first document has the clauses of its specification: 22 on maintenance, 10 on upgrades, 18 decisions', () => {
  expect(Object.keys(documents[0].facts).sort()).toEqual(
    [...range('M', 22), ...range('U', 10), ...range('D', 18)].sort(),
  );
});

it('the clauses of all documents are M, U and D, each numbered without a gap', () => {
  const ids = Object.keys(facts);
  for (const letter of ['M', 'U', 'D']) {
    const numbers = numbersOf(ids, letter);
    expect(numbers).toEqual(range(letter, numbers.length));
  }
  expect(ids.filter((id) => !/^[MUD]\d+$/.test(id))).toEqual([]);
});

it('a decision is numbered D, a fact M or U, and each is a sentence', () => {
  for (const [id, { kind, text }] of Object.entries(facts)) {
    expect(kind).toBe(id.startsWith('D') ? 'decision' : 'fact');
    expect(text).toMatch(/\.$/);
  }
});

/** The clauses that a document cites, of its own or of an earlier one. */
const citedBy = (document: TermsDocument) => {
  const texts = JSON.stringify({ ...document, facts: {} }).match(/"[MUD]\d+"/g) ?? [];
  return [...new Set(texts.map((text) => text.slice(1, -1)))] as ClauseId[];
};
/** What a clause tells that its document has as a figure: lengths in months, amounts in dollars. */
const figuresIn = (clause: ClauseId) =>
  [...facts[clause].text.matchAll(/(\d+(?:\.\d+)?) (months|US dollars)/g)].map(
    ([, figure, unit]) => `${clause}: ${Number(figure)} ${unit}`,
  );

it.each(documents.map((document) => [document.id, document] as const))(
  '%s cites no clause that tells another length of a period or another amount than it has',
  (_id, document: TermsDocument) => {
    const { periodMonths, otherPaymentsAbove } = document;
    const own = [`${periodMonths} months`, `${Number(otherPaymentsAbove.amount)} US dollars`];
    const told = citedBy(document).flatMap(figuresIn);
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((figure) => !own.includes(figure.replace(/^\w+: /, '')))).toEqual([]);
  },
);

/** Everything that a document answers, by itself: its policy has none after it. */
function answersOf(document: TermsDocument): unknown[] {
  const policy = createPolicy(documents.slice(0, documents.findIndex(({ id }) => id === document.id) + 1));
  const from = document.inForceFrom;
  const days = [addDays(from, 2), addMonths(from, document.periodMonths + 1)];
  const ask = { orderTotal: { amount: '1000000', currency: document.otherPaymentsAbove.currency } };
  const licenses = Object.entries(document.products).flatMap(([product, { model, migrate }]) =>
    (['direct', 'marketplace'] as const).flatMap((channel): License[] => {
      const history = model === 'periods' ? [bought(from)] : [];
      const license: License = { product, channel, history, subscription: { state: 'active' } };
      const moved = { ...license, history: [...history, migrated(addDays(from, 1))] };
      return migrate && channel === 'direct' ? [license, moved] : [license];
    }),
  );
  return licenses.flatMap((license) => days.map((day) => policy.evaluate(license, day, ask)));
}

it('every address of the documents is in an answer, and every address in an answer is of the documents', () => {
  const answers = JSON.stringify(documents.flatMap(answersOf));
  const given = new Set(answers.match(/"https?:[^"]+"/g)?.map((link) => link.slice(1, -1)));
  expect([...given].sort()).toEqual([...new Set(Object.values(links))].sort());
});
