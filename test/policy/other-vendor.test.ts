import {
  createPolicy,
  documents,
  type EffectCode,
  type FaultCode,
  type Reason,
  type TermsDocument,
} from '../../src/policy';

const [mockupsTerms] = documents;

/** The same codes, every one with a clause of the other vendor's. */
const cite = <Code extends string>(table: Record<Code, unknown>): Record<Code, ['X1']> =>
  Object.fromEntries(Object.keys(table).map((code) => [code, ['X1']])) as unknown as Record<Code, ['X1']>;
const ground = (table: Record<Reason, unknown>): TermsDocument['grounds'] =>
  Object.fromEntries(
    Object.keys(table).map((code) => [code, { clauses: ['X1'] }]),
  ) as unknown as TermsDocument['grounds'];

/** A vendor that sells maintenance half a year at a time, for a product of another name. */
const sketcherTerms: TermsDocument = {
  id: 'sketcher-2020-02-03',
  documentsOf: '2020-02-03',
  inForceFrom: '2020-02-03',
  facts: Object.fromEntries(
    ['X1', 'X2', 'X3', 'X4', 'X5', 'X6', 'X7', 'X8'].map((id) => [id, { kind: 'fact', text: id, links: [] }]),
  ),
  links: {},
  begins: { renewal: 'at-expiry', upgrade: 'on-purchase' },
  periodMonths: 6,
  otherPaymentsAbove: { amount: '49.5', currency: 'EUR' },
  products: {
    sketcher: {
      name: 'Sketcher',
      host: null,
      seatUnit: 'users',
      model: 'periods',
      channel: 'direct',
      tierIndependent: [],
      renew: { direct: { clauses: ['X2'], needs: [], links: ['https://sketcher.example/renew'] } },
      upgrade: { eligible: false, reason: 'single-user' },
      downgrade: { eligible: null, reason: 'documents-silent' },
      migrate: null,
      payOtherwise: { direct: { clauses: ['X3'], needs: [] } },
      support: { clauses: ['X4'] },
      updates: { clauses: ['X5'] },
    },
  },
  grounds: ground(mockupsTerms.grounds),
  models: { periods: ['X6'], none: [], subscription: [] },
  periods: { new: ['X7'], renewal: ['X8'], upgrade: [], statement: [] },
  cuts: { upgrade: [], statement: [] },
  effects: cite<EffectCode>(mockupsTerms.effects),
  faults: cite<FaultCode>(mockupsTerms.faults),
  rules: cite(mockupsTerms.rules),
};
const sketcher = createPolicy([sketcherTerms]);
const license = {
  product: 'sketcher',
  history: [
    { kind: 'new', on: '2020-08-31', seats: 1 },
    { kind: 'renewal', on: '2020-09-01' },
  ] as const,
};

describe('terms of another vendor', () => {
  it('have periods of their own length, clamped and chained alike', () => {
    expect(sketcher.evaluate(license, '2020-10-01').maintenance).toMatchObject({
      periods: [
        { startsOn: '2020-08-31', expiresOn: '2021-02-28', clauses: ['X7'] },
        { startsOn: '2021-02-28', expiresOn: '2021-08-28', clauses: ['X8'] },
      ],
    });
  });

  it('count renewals in their own periods', () => {
    expect(sketcher.evaluate(license, '2022-08-28').maintenance).toMatchObject({
      state: 'expired',
      renewalsToCover: 3,
    });
  });

  it('have their own threshold, currency and address', () => {
    const { renew, payOtherwise } = sketcher.evaluate(license, '2020-10-01', {
      orderTotal: { amount: '49.51', currency: 'EUR' },
    }).actions;
    expect(renew.links).toEqual(['https://sketcher.example/renew']);
    expect(payOtherwise.eligible).toBe(true);
  });

  it('answer with none of the clauses of the first', () => {
    const clauses = JSON.stringify(sketcher.evaluate(license, '2022-08-28')).match(/"[MUD]\d+"/g);
    expect(clauses).toBeNull();
  });

  it('know none of its products, and refuse by their own clauses', () => {
    expect(sketcher.faultIn({ product: 'jira-server', channel: 'direct' }, '2020-10-01')).toEqual({
      code: 'unknown-product',
      path: 'product',
      clauses: ['X1'],
    });
    expect(
      sketcher.faultIn(
        { ...license, history: [...license.history, { kind: 'upgrade', on: '2020-09-02', seats: 2 }] },
        '2020-10-01',
      ),
    ).toMatchObject({
      code: 'upgrade-not-sold',
    });
  });
});
