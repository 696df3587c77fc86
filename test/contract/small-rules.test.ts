import { changedParts } from '../../src/contract/changed-parts';
import { endsToday, isLapsing } from '../../src/contract/decided';
import { outcomeOf } from '../../src/contract/installation';
import { placeOf, productOf, productOfModule } from '../../src/contract/modules';
import { tidyLicense } from '../../src/contract/tidy-license';
import { mockupsPolicy } from '../../src/policy';
import { bought, renewed, serverLicense } from '../builders';
import { entry } from './entries';

it.each([
  ['confluence:pageBanner', 'page-banner', 'confluence'],
  ['confluence:contentBylineItem', 'byline', 'confluence'],
  ['jira:issueContext', 'issue-panel', 'jira'],
  ['jira:dashboardGadget', 'dashboard-gadget', 'jira'],
] as const)('what is shown by %s stands in its place and product', (module, place, product) => {
  expect([placeOf(module), productOf(place), productOfModule(module)]).toEqual([place, product, product]);
});

it.each([
  ['jira:adminPage', 'jira'],
  ['confluence:globalSettings', 'confluence'],
  ['rovo:agent', null],
  ['jira', null],
  ['', null],
])('%s shows no prompts', (module, product) => {
  expect([placeOf(module), productOfModule(module)]).toEqual([null, product]);
});

const FAILS = [
  ...['second-written', 'first-refused', 'absent-written', 'changed-written', 'unchanged-refused'],
  ...['most-refused', 'out-of-order', 'read-twice', 'read-short', 'secret-lost', 'secret-stays', 'not-back'],
  ...['call-refused', 'report-refused', 'product-clock-far', 'browser-clock-far'],
];
const UNCLEAR = [
  ...['not-seen', 'not-gone', 'call-unclear', 'product-clock-unknown', 'license-unanswered'],
  ...['address-differs', 'address-unknown'],
];
const HOLDS = [
  ...['second-refused', 'absent-refused', 'changed-refused', 'unchanged-written', 'not-there-met'],
  ...['not-there-unmet', 'most-written', 'key-twice-written', 'key-twice-refused', 'mixed-written'],
  ...['mixed-refused', 'null-kept', 'null-left-out', 'null-refused', 'in-order', 'seen-after', 'gone-after'],
  ...['unindexed-seen', 'unindexed-unseen', 'read-on', 'secret-kept', 'came-back', 'call-allowed'],
  ...['product-absent', 'report-taken', 'nothing-to-report', 'product-clock-near', 'browser-clock-near'],
  ...['license-told', 'license-answered', 'address-same', 'address-not-set'],
];
const fact = (code: string) => ({ code }) as Parameters<typeof outcomeOf>[0][number];

it.each([
  ...FAILS.map((code) => [code, 'fails', 'fails']),
  ...UNCLEAR.map((code) => [code, 'unclear', 'fails']),
  ...HOLDS.map((code) => [code, 'holds', 'fails']),
])('a check that finds %s alone %s; beside what is bad it fails', (code, alone, besideBad) => {
  expect(outcomeOf([fact('in-order'), fact(code)])).toBe(alone);
  expect(outcomeOf([fact(code), fact('secret-lost')])).toBe(besideBad);
});

it('of nothing found, a check holds', () => expect(outcomeOf([])).toBe('holds'));

it.each([
  [{ product: 'desktop' }, { product: 'desktop' }],
  [
    { product: 'mybalsamiq', subscription: { state: 'inactive', more: 1 }, history: [], costCentre: '' },
    { product: 'mybalsamiq', subscription: { state: 'inactive' } },
  ],
  [
    { billing: 'monthly', ownServers: false, channel: 'direct', product: 'desktop', costCentre: 'IT' },
    { product: 'desktop', channel: 'direct', ownServers: false, costCentre: 'IT', billing: 'monthly' },
  ],
  [
    {
      product: 'desktop',
      history: [
        { on: '2014-01-31', kind: 'new', more: 1 },
        { kind: 'statement', on: '2014-02-01', expiresOn: '2015-01-31', seats: 3, price: undefined },
        { kind: 'upgrade', on: '2014-03-01', seats: 5, orderNumber: 'PO 1' },
        { kind: 'migration', on: '2014-04-01', seats: 9 },
      ],
    },
    {
      product: 'desktop',
      history: [
        { kind: 'new', on: '2014-01-31' },
        { kind: 'statement', on: '2014-02-01', expiresOn: '2015-01-31', seats: 3 },
        { kind: 'upgrade', on: '2014-03-01', seats: 5, orderNumber: 'PO 1' },
        { kind: 'migration', on: '2014-04-01' },
      ],
    },
  ],
])('%j is tidied, its fields in one order', (license, tidy) => {
  expect(JSON.stringify(tidyLicense(license as Parameters<typeof tidyLicense>[0]))).toBe(
    JSON.stringify(tidy),
  );
});

const before = entry({
  license: { ...serverLicense({ history: [bought('2014-01-31')] }), costCentre: 'IT', billing: 'monthly' },
  notes: 'old',
});
const history = before.license.history ?? [];
const LAPSE = { intent: { is: 'lapse' }, endsOn: null, decidedAt: '2015-01-01T00:00:00.000Z' } as const;
const licensed = (over: object) => ({ license: { ...before.license, ...over } });

it.each<[title: string, over: object, parts: object[]]>([
  ['nothing', {}, []],
  ['the name', { name: 'B' }, [{ part: 'name', before: 'Acme wiki', after: 'B' }]],
  ['the contact', { contact: '' }, [{ part: 'contact', before: 'Ann', after: '' }]],
  ['a name too long for the log', { name: 'x'.repeat(81) }, [{ part: 'name' }]],
  [
    'the longest name told',
    { name: 'x'.repeat(80) },
    [{ part: 'name', before: 'Acme wiki', after: 'x'.repeat(80) }],
  ],
  [
    'the product',
    licensed({ product: 'desktop' }),
    [{ part: 'product', before: 'jira-server', after: 'desktop' }],
  ],
  ['the channel', licensed({ channel: undefined }), [{ part: 'channel', before: 'direct', after: '' }]],
  ['own servers', licensed({ ownServers: false }), [{ part: 'ownServers', before: '', after: 'false' }]],
  [
    'the subscription',
    licensed({ subscription: { state: 'inactive' } }),
    [{ part: 'subscription', before: '', after: 'inactive' }],
  ],
  ['the cost centre', licensed({ costCentre: undefined }), [{ part: 'costCentre', before: 'IT', after: '' }]],
  ['the billing', licensed({ billing: 'yearly' }), [{ part: 'billing', before: 'monthly', after: 'yearly' }]],
  ['the notes', { notes: 'new' }, [{ part: 'notes' }]],
  ['no notes', { notes: undefined }, [{ part: 'notes' }]],
  [
    'a purchase more',
    licensed({ history: [...history, renewed('2015-01-01')] }),
    [{ part: 'history', how: 'added', event: renewed('2015-01-01') }],
  ],
  ['a purchase less', licensed({ history: [] }), [{ part: 'history', how: 'removed', event: history[0] }]],
  [
    'a purchase corrected',
    licensed({ history: [{ ...history[0], seats: 77 }] }),
    [{ part: 'history', how: 'changed', event: { ...history[0], seats: 77 } }],
  ],
  [
    'a purchase entered twice',
    licensed({ history: [...history, ...history] }),
    [{ part: 'history', how: 'added', event: history[0] }],
  ],
  [
    'another kind on its day',
    licensed({ history: [renewed('2014-01-31')] }),
    [
      { part: 'history', how: 'added', event: renewed('2014-01-31') },
      { part: 'history', how: 'removed', event: history[0] },
    ],
  ],
  ['an owner', { owner: 'ann' }, [{ part: 'owner', how: 'assigned' }]],
  ['no owner, by choice', { lacksOwner: true }, [{ part: 'owner', how: 'removed' }]],
  ['a decision', { decision: LAPSE }, [{ part: 'decision', after: { is: 'lapse' } }]],
])('the log tells of what changed: %s', (_, over, parts) => {
  expect(changedParts(before, { ...before, ...over }, false)).toEqual(parts);
});

it('the log tells of an owner who goes, and a decision that is taken back', () => {
  const decided = { ...before, owner: 'ann', decision: LAPSE };
  expect(changedParts(decided, before, false)).toEqual([
    { part: 'owner', how: 'removed' },
    { part: 'decision', before: { is: 'lapse' } },
  ]);
});

it.each([
  [false, true, 'added'],
  [true, true, 'replaced'],
  [true, false, 'removed'],
] as const)('the log tells of a key: there %s, then %s', (hadKey, hasKey, how) => {
  expect(changedParts({ ...before, hasKey: hadKey }, { ...before, hasKey }, true)).toEqual([
    { part: 'key', how },
  ]);
});

it.each([
  [LAPSE, '2015-01-31', true],
  [LAPSE, '2015-02-28', false],
  [{ ...LAPSE, intent: { is: 'renew', by: '2020-01-01' } }, '2015-01-31', false],
  [undefined, '2015-01-31', false],
] as const)('what lapses: decided %j about the end on %s', (decision, endsOn, is) => {
  const { license } = before;
  expect(isLapsing(mockupsPolicy, { license, ...(decision && { decision: { ...decision, endsOn } }) })).toBe(
    is,
  );
});

it.each([
  ['2015-01-29', false],
  ['2015-01-30', true],
  ['2015-01-31', false],
] as const)('on %s, whether cover ends that day', (day, is) => {
  expect(endsToday(mockupsPolicy.evaluate(before.license, day))).toBe(is);
});

it('what has no cover ends on no day', () => {
  expect(endsToday(mockupsPolicy.evaluate({ product: 'mybalsamiq' }, '2015-01-30'))).toBe(false);
});
