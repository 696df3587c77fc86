import {
  type ClauseId,
  createPolicy,
  documentFaults,
  DocumentsFault,
  type TermsDocument,
} from '../../../src/policy';
import { serverLicense } from '../../builders';
import { AFTER, BEFORE, CHANGE, first, secondDocument, twoDocuments } from '../second-document';

describe('which document holds on a day (D15)', () => {
  const policy = twoDocuments();
  const reference = {
    old: { id: 'balsamiq-mockups-2015-05-09', documentsOf: '2015-05-09', inForceFrom: '2015-05-09' },
    new: { id: 'made-up-2016', documentsOf: '2016-06-01', inForceFrom: CHANGE },
  };

  it.each([
    ['1999-01-01', 'old', CHANGE],
    ['2015-05-08', 'old', CHANGE],
    ['2015-05-09', 'old', CHANGE],
    [BEFORE, 'old', CHANGE],
    [CHANGE, 'new', null],
    [AFTER, 'new', null],
    ['8999-12-31', 'new', null],
  ] as const)('on %s the %s one, until %s', (day, which, until) => {
    expect(policy.inForceOn(day)).toEqual({ policy: reference[which], until, clauses: ['D15', 'D17'] });
    expect(policy.documentOn(day).id).toBe(reference[which].id);
    const license = serverLicense({ product: 'confluence-server', history: [] });
    expect(policy.evaluate(license, day).policy).toEqual(reference[which]);
  });

  it('lists the documents in the order in which they come into force, whichever is given first', () => {
    expect(policy.documents.map(({ id }) => id)).toEqual([reference.old.id, reference.new.id]);
  });

  it('keeps its documents from being changed, and leaves those that it was given alone', () => {
    const given = secondDocument();
    const made = createPolicy([first, given]);
    given.periodMonths = 1;
    expect(made.documentOn(CHANGE).periodMonths).toBe(6);
    expect(Object.isFrozen(made.documentOn(CHANGE).products.trello)).toBe(true);
  });
});

describe('every product that a document knows, as the one of the day has it', () => {
  const policy = twoDocuments({
    products: {
      ...secondDocument().products,
      desktop: { ...first.products.desktop, name: 'Mockups 4 for Desktop' },
    },
  });
  it.each([
    [BEFORE, 'desktop', 'Mockups 3 for Desktop'],
    [CHANGE, 'desktop', 'Mockups 4 for Desktop'],
    [AFTER, 'desktop', 'Mockups 4 for Desktop'],
    [CHANGE, 'jira-server', 'Mockups for JIRA Server'],
    [BEFORE, 'trello', 'Mockups for Trello'],
    [CHANGE, 'fogbugz', undefined],
    [CHANGE, 'constructor', undefined],
  ])('on %s, %s is %s', (day, product, name) => {
    expect(policy.productsOn(day)[product]?.name).toBe(name);
  });
});

it.each([
  ['jira-server', 'jira-server'],
  ['Jira-Server', 'jira-server'],
  ['Mockups for JIRA Server', 'jira-server'],
  [' Mockups for Jira Server ', 'jira-server'],
  ['mockups for trello', 'trello'],
  ['Mockups', null],
  ['constructor', null],
])('%j names %s', (text, product) => {
  expect(twoDocuments().productNamed(text)).toBe(product);
});

describe('documents that cannot be put together', () => {
  const faultsWith = (over: Partial<TermsDocument>) =>
    documentFaults([first, { ...(secondDocument() as TermsDocument), ...over }]);
  const fact = (text: string) => ({ kind: 'fact', text, links: [] }) as const;

  it.each<[title: string, over: Partial<TermsDocument>, faults: unknown[]]>([
    ['none', {}, []],
    ['one id twice', { id: first.id }, [{ code: 'id-taken', path: '[1].id' }]],
    ['one day twice', { inForceFrom: first.inForceFrom }, [{ code: 'day-taken', path: '[1].inForceFrom' }]],
    [
      'days that are none',
      { documentsOf: '2015-02-30', inForceFrom: 'tomorrow' },
      [
        { code: 'impossible-date', path: '[1].documentsOf' },
        { code: 'impossible-date', path: '[1].inForceFrom' },
      ],
    ],
    [
      'a period without length',
      { periodMonths: 0 },
      [{ code: 'impossible-period', path: '[1].periodMonths' }],
    ],
    [
      'an amount that is none',
      { otherPaymentsAbove: { amount: '50,00', currency: 'EUR' } },
      [{ code: 'impossible-amount', path: '[1].otherPaymentsAbove.amount' }],
    ],
    [
      'a clause with another text',
      { facts: { ...secondDocument().facts, M8: fact('A renewal begins on its day.') } },
      [{ code: 'second-text', path: '[1].facts.M8.text' }],
    ],
    ['a clause with the same text', { facts: { ...secondDocument().facts, M8: first.facts.M8 } }, []],
    [
      'clauses that no document has, in a table, a reason and an offer',
      {
        rules: { ...first.rules, eligibility: ['D14', 'D99'] },
        grounds: { ...first.grounds, covered: { clauses: ['X1'] } },
        products: {
          desktop: {
            ...first.products.desktop,
            upgrade: { direct: { reason: 'single-user', clauses: ['X2'], needs: [] } },
          },
        },
      },
      [
        { code: 'unknown-clause', path: '[1].rules.eligibility[1]' },
        { code: 'unknown-clause', path: '[1].products.desktop.upgrade.direct.clauses[0]' },
        { code: 'unknown-clause', path: '[1].grounds.covered.clauses[0]' },
      ],
    ],
  ])('%s', (_title, over, faults) => {
    expect(faultsWith(over)).toEqual(faults);
  });

  it('a clause that only a later document brings in', () => {
    const citing = { ...first, models: { ...first.models, none: ['N1'] } };
    expect(documentFaults([secondDocument(), citing])).toEqual([
      { code: 'unknown-clause', path: '[1].models.none[0]' },
    ]);
  });

  it('no document at all', () => {
    expect(documentFaults([])).toEqual([{ code: 'no-documents', path: '' }]);
  });

  it('make no policy: all that is wrong is said at once', () => {
    const make = () => createPolicy([first, secondDocument({ id: first.id, periodMonths: 0.5 })]);
    expect(make).toThrow(DocumentsFault);
    expect(make).toThrow('id-taken at [1].id; impossible-period at [1].periodMonths');
  });
});

describe('what does not compile', () => {
  it('is a clause that no bundled document has', () => {
    const known: readonly ClauseId[] = ['M1', 'U10', 'D18'];
    // @ts-expect-error -- M0 is no clause
    const unknown: readonly ClauseId[] = ['M0'];
    const citing = {
      ...first,
      // @ts-expect-error -- X1 is no clause
      models: { ...first.models, none: ['X1'] },
    } satisfies TermsDocument<ClauseId>;
    expect([known, unknown, citing.models.none]).toBeTruthy();
  });

  it('is a reason without clauses, and a product without maintenance that does not say what it has', () => {
    const { covered, ...grounds } = first.grounds;
    const { withoutMaintenance, ...desktop } = first.products.desktop;
    // @ts-expect-error -- `covered` is missing
    const document: TermsDocument = { ...first, grounds };
    // @ts-expect-error -- `withoutMaintenance` is missing
    const products: TermsDocument['products'] = { desktop };
    expect([covered, withoutMaintenance, document, products]).toBeTruthy();
  });
});
