import { readTerms } from '../../../src/exchange/terms/read-terms';
import { documents } from '../../../src/policy';

type Document = Record<string, never> & { [key: string]: Document };

/** The first of the bundled documents as a file, after a change of what it says. */
function changed(change: (document: Document, file: { documents: Document[] }) => void): string {
  const file = JSON.parse(JSON.stringify({ documents: [documents[0]] })) as { documents: [Document] };
  change(file.documents[0], file);
  return JSON.stringify(file);
}

const later = (document: Document, over: object) => ({ ...document, ...over }) as Document;

/** Sets what stands at a path such as `grounds.covered`; undefined takes it out. */
function put(document: Document, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce((each, key) => each[key]!, document) as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
}

it('reads what the bundled documents are as a file', () => {
  expect(readTerms(JSON.stringify({ documents }))).toEqual({
    ok: true,
    value: JSON.parse(JSON.stringify(documents)) as unknown,
  });
});

it('takes a later document that cites the facts of the earlier one', () => {
  const file = changed((document, { documents: all }) =>
    all.push(later(document, { id: 'later', inForceFrom: '2016-01-01', facts: {} })),
  );
  expect(readTerms(file).ok).toBe(true);
});

it.each([
  ['a table without one of its codes', 'grounds.covered', undefined, 'missing', 'grounds.covered'],
  ['a code that is not known', 'grounds.perhaps', { clauses: ['M1'] }, 'unknown-field', 'grounds.perhaps'],
  ['a reason without clauses', 'grounds.covered.clauses', [], 'no-clauses', 'grounds.covered.clauses'],
  ['a reason without a list of clauses', 'grounds.covered', {}, 'missing', 'grounds.covered.clauses'],
  [
    'something with a length that is none',
    'grounds.covered.clauses',
    { length: { toString: 1 } },
    'wrong-type',
    'grounds.covered.clauses',
  ],
  ['a clause that nobody brings in', 'rules.eligibility', ['Z9'], 'unknown-clause', 'rules.eligibility[0]'],
  ['a day that is a number', 'inForceFrom', 2015, 'wrong-type', 'inForceFrom'],
  ['a day that does not exist', 'inForceFrom', '2015-02-30', 'impossible-date', 'inForceFrom'],
  ['a period of no months', 'periodMonths', 0, 'impossible-value', 'periodMonths'],
  [
    'an amount with a comma',
    'otherPaymentsAbove.amount',
    '300,00',
    'impossible-value',
    'otherPaymentsAbove.amount',
  ],
  [
    'a product without an answer on renewing',
    'products.desktop.renew',
    undefined,
    'missing',
    'products.desktop.renew',
  ],
  [
    'a product sold in no known way',
    'products.desktop.model',
    'lease',
    'unknown-code',
    'products.desktop.model',
  ],
  [
    'a product that does not say how it is sold',
    'products.desktop.model',
    undefined,
    'missing',
    'products.desktop.model',
  ],
  [
    'a need that is not known',
    'products.desktop.upgrade.direct.needs',
    ['luck'],
    'unknown-code',
    'products.desktop.upgrade.direct.needs[0]',
  ],
  ['an upgrade that is a word', 'products.desktop.upgrade', 'no', 'wrong-type', 'products.desktop.upgrade'],
  ['a link that runs a script', 'links.eula', 'javascript:alert(1)', 'impossible-value', 'links.eula'],
  ['a field that is not known', 'comment', 'new', 'unknown-field', 'comment'],
])('refuses %s', (_title, path, value, code, place) => {
  const read = readTerms(changed((document) => put(document, path, value)));
  expect(read).toMatchObject({ ok: false, failure: [{ code, path: `documents[0].${place}` }] });
});

it.each([
  ['two documents of one id', { inForceFrom: '2016-01-01' }, 'id-taken', 'documents[1].id'],
  ['two documents from one day on', { id: 'later' }, 'day-taken', 'documents[1].inForceFrom'],
  [
    'a second text under one number',
    {
      id: 'later',
      inForceFrom: '2016-01-01',
      facts: { M8: { kind: 'fact', text: 'A renewal starts today.', links: [] } },
    },
    'second-text',
    'documents[1].facts.M8.text',
  ],
  [
    'an earlier document that cites a fact of a later one',
    { id: 'earlier', inForceFrom: '2014-01-01', facts: {} },
    'unknown-clause',
    'documents[1].models.periods[0]',
  ],
])('refuses %s', (_title, over, code, path) => {
  const read = readTerms(changed((document, { documents: all }) => all.push(later(document, over))));
  expect(read.ok ? [] : read.failure).toContainEqual({ code, path });
});

it.each([
  ['a text that breaks off', '{"documents":', { code: 'not-json', path: 'line 1, column 14' }],
  [
    'a text that is no JSON, with its place',
    '{"documents":\n  [,]}',
    { code: 'not-json', path: 'line 2, column 4' },
  ],
  ['a list', '[]', { code: 'wrong-type', path: '', accepted: ['object'] }],
  ['an object without documents', '{}', { code: 'missing', path: 'documents' }],
  ['no document at all', '{"documents":[]}', { code: 'no-documents', path: 'documents' }],
])('refuses %s', (_title, text, fault) => {
  expect(readTerms(text)).toEqual({ ok: false, failure: [fault] });
});

it('names every fault of a file, each in its place', () => {
  const read = readTerms(
    changed((document) => {
      put(document, 'periodMonths', undefined);
      put(document, 'grounds.expired', undefined);
    }),
  );
  expect(read.ok ? [] : read.failure.map(({ path }) => path)).toEqual([
    'documents[0].periodMonths',
    'documents[0].grounds.expired',
  ]);
});
