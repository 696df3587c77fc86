import { createPolicy, differences, documents, type License, mockupsPolicy } from '../../src/policy';
import { serverLicense } from '../builders';

const [document] = documents;
const server = document.products['jira-server'];
const direct = server.renew!.direct!;

/** How the answers to a license change on a day if the documents said something else besides. */
function changes(over: object, license: License = serverLicense(), on = '2014-06-01') {
  const other = createPolicy([{ ...document, ...over, id: 'other' }]);
  const ask = { orderTotal: { amount: '200', currency: 'USD' }, releasedOn: '2014-05-01' };
  return differences(mockupsPolicy.evaluate(license, on, ask), other.evaluate(license, on, ask));
}

const withServer = (over: object) => ({
  products: { ...document.products, 'jira-server': { ...server, ...over } },
});

it.each([
  ['nothing', 'nothing is different but the name', {}, []],
  [
    'a clause',
    'the same answer rests on another clause',
    { grounds: { ...document.grounds, expired: { clauses: ['M1'] } } },
    [],
  ],
  [
    'the term',
    'a period is longer',
    { periodMonths: 18 },
    [{ kind: 'expiry', before: '2015-01-31', after: '2015-07-31', days: 181 }],
  ],
  [
    'the term, for the worse',
    'a period is shorter',
    { periodMonths: 4 },
    [
      { kind: 'state', before: 'covered', after: 'expired' },
      { kind: 'expiry', before: '2015-01-31', after: '2014-05-31', days: -245 },
      { kind: 'renewals', before: 0, after: 1 },
    ],
  ],
  [
    'an action',
    'it is no longer offered',
    withServer({ migrate: null }),
    [
      { kind: 'answer', of: 'migrate', before: true, after: false },
      { kind: 'reason', of: 'coTerm', before: 'co-term-after-migration', after: 'co-term-out-of-reach' },
    ],
  ],
  [
    'an address',
    'a license is renewed elsewhere',
    withServer({
      renew: { ...server.renew, direct: { ...direct, links: ['https://new.example/'] } },
    }),
    [{ kind: 'links', of: 'renew' }],
  ],
  [
    'a need',
    'no credit card is needed',
    withServer({ renew: { ...server.renew, direct: { ...direct, needs: ['license-key'] } } }),
    [{ kind: 'needs', of: 'renew', before: ['license-key', 'credit-card'], after: ['license-key'] }],
  ],
  [
    'the threshold',
    'smaller orders have more ways to pay',
    { otherPaymentsAbove: { amount: '199.99', currency: 'USD' } },
    [{ kind: 'answer', of: 'payOtherwise', before: false, after: true }],
  ],
  [
    'the tier',
    'nothing is said of the host',
    withServer({ tierIndependent: [] }),
    [{ kind: 'answer', of: 'hostTier', before: false, after: null }],
  ],
])('another %s: %s', (_of, _title, over, expected) => {
  const found = changes(over);
  for (const each of expected) expect(found).toContainEqual(expect.objectContaining(each));
  if (expected.length === 0) expect(found).toEqual([]);
});

/** What differs where the maintenance of one license is answered otherwise. */
const differing = (over: object) => {
  const verdict = mockupsPolicy.evaluate(serverLicense(), '2014-06-01');
  return differences(verdict, {
    ...verdict,
    maintenance: { ...verdict.maintenance, ...over },
  });
};
const period = { document: document.id, boughtOn: '2014-01-31', from: 'new', expiresOn: '2015-01-31' };

it.each([
  ['no periods', { periods: [] }, [{ kind: 'periods' }]],
  [
    'a period that begins on another day',
    { periods: [{ ...period, startsOn: '2014-02-28' }] },
    [{ kind: 'periods', after: ['2014-02-28/2015-01-31'] }],
  ],
  [
    'a period whose first day nobody knows',
    { periods: [{ ...period, startsOn: null }] },
    [{ kind: 'periods', after: ['/2015-01-31'] }],
  ],
  ['the same state for another reason', { reason: 'included-while-active' }, [{ kind: 'reason' }]],
  ['another state, and not its reason besides', { state: 'expired', reason: 'expired' }, [{ kind: 'state' }]],
])('tells %s, though it ends on the same day', (_title, over, expected) => {
  expect(differing(over)).toMatchObject(expected);
  expect(differing(over)).toHaveLength(expected.length);
});
