import type { Incoming } from '../../../src/exchange/importing/incoming';
import { planRow } from '../../../src/exchange/importing/plan-row';
import { type HistoryEvent, type License, mockupsPolicy } from '../../../src/policy';
import { bought, renewed, serverLicense, stated } from '../../builders';
import { entry } from '../../contract/entries';

const TODAY = '2015-05-09';

const record = (over: Partial<Incoming> = {}): Incoming => ({
  from: 'record',
  id: 'acme-1',
  license: serverLicense(),
  ...over,
});

describe('a license record', () => {
  it('is added where its id is not registered, named by its id', () => {
    expect(planRow(mockupsPolicy, record(), null, TODAY)).toEqual({
      outcome: 'add',
      id: 'acme-1',
      draft: { name: 'acme-1', contact: '', license: serverLicense() },
      key: null,
      expected: 'not-registered',
    });
  });

  it('leaves the name and the contact where it has none', () => {
    expect(planRow(mockupsPolicy, record(), entry(), TODAY)).toEqual({
      outcome: 'unchanged',
      id: 'acme-1',
      expected: 'r1',
    });
  });

  it('with an empty history says the same as one without', () => {
    const license = serverLicense({ history: undefined });
    const incoming = record({ license: { ...license, history: [] } });
    expect(planRow(mockupsPolicy, incoming, entry({ license }), TODAY)).toMatchObject({
      outcome: 'unchanged',
    });
  });

  it.each<[title: string, over: Partial<Incoming>]>([
    ['another name', { name: 'Acme board' }],
    ['no contact any more', { contact: '' }],
    ['another history', { license: serverLicense({ history: [bought('2014-02-01')] }) }],
    [
      'the same history in another order',
      { license: serverLicense({ history: [renewed('2014-02-01'), bought('2014-01-31')] }) },
    ],
  ])('changes a license: %s', (_, over) => {
    expect(planRow(mockupsPolicy, record(over), entry(), TODAY)).toMatchObject({
      outcome: 'change',
      expected: 'r1',
      current: entry(),
      draft: over,
    });
  });

  it.each<[title: string, license: License, code: string, path: string]>([
    [
      'a purchase dated tomorrow',
      serverLicense({ history: [bought('2015-05-10')] }),
      'dated-after-today',
      'history[0].on',
    ],
    [
      'a renewal of nothing',
      serverLicense({ history: [renewed('2015-01-01')] }),
      'nothing-before',
      'history[0].kind',
    ],
    ['a product that is none', { product: 'boards' }, 'unknown-product', 'product'],
  ])('is refused: %s', (_, license, code, path) => {
    expect(planRow(mockupsPolicy, record({ license }), null, TODAY)).toMatchObject({
      outcome: 'refuse',
      id: 'acme-1',
      fault: { code, path },
    });
  });
});

describe('a Marketplace record of a license that is registered', () => {
  const on = '2015-02-01';
  const market = (over: Partial<License> = {}, statement: Partial<HistoryEvent> = {}): Incoming => ({
    from: 'marketplace',
    id: 'acme-1',
    name: 'Acme Ltd',
    contact: 'Ann, ann@acme.example',
    license: {
      product: 'jira-server',
      channel: 'marketplace',
      history: [{ kind: 'statement', on, expiresOn: '2015-01-31', seats: 10, ...statement }],
      ...over,
    },
  });
  const registered = (...history: HistoryEvent[]) =>
    entry({ license: serverLicense({ channel: 'marketplace', history }) });
  const history = (...events: object[]) => ({
    outcome: 'change',
    draft: { name: 'Acme wiki', contact: 'Ann', license: { history: events } },
  });

  it.each<[title: string, incoming: Incoming, events: HistoryEvent[]]>([
    ['says the end and the seats that the purchases come to', market(), [bought('2014-01-31')]],
    ['does not say the seats', market({}, { seats: undefined }), [bought('2014-01-31')]],
    [
      'is the statement that is there',
      market({}, { expiresOn: '2015-06-01' }),
      [
        bought('2014-01-31'),
        { kind: 'statement', on, expiresOn: '2015-06-01', seats: 10 },
        renewed('2015-03-01'),
      ],
    ],
    [
      'is older than a statement that is there',
      market({}, { expiresOn: '2015-06-01' }),
      [bought('2014-01-31'), stated('2015-02-02', '2016-01-31')],
    ],
  ])('that %s changes nothing', (_, incoming, events) => {
    expect(planRow(mockupsPolicy, incoming, registered(...events), TODAY)).toMatchObject({
      outcome: 'unchanged',
    });
  });

  it('appends another end, and keeps what was entered here', () => {
    const incoming = market({}, { expiresOn: '2015-06-01' });
    expect(planRow(mockupsPolicy, incoming, registered(bought('2014-01-31')), TODAY)).toMatchObject(
      history(bought('2014-01-31'), { kind: 'statement', on, expiresOn: '2015-06-01', seats: 10 }),
    );
  });

  it('appends other seats with the same end', () => {
    const incoming = market({}, { seats: 25 });
    expect(planRow(mockupsPolicy, incoming, registered(bought('2014-01-31')), TODAY)).toMatchObject(
      history(bought('2014-01-31'), { kind: 'statement', on, expiresOn: '2015-01-31', seats: 25 }),
    );
  });

  it('fills in a contact that nobody entered', () => {
    const current = { ...registered(bought('2014-01-31')), contact: '' };
    expect(planRow(mockupsPolicy, market(), current, TODAY)).toMatchObject({
      outcome: 'change',
      draft: { name: 'Acme wiki', contact: 'Ann, ann@acme.example' },
    });
  });

  it('changes the state of a subscription, and nothing else', () => {
    const current = entry({
      license: {
        product: 'jira-cloud',
        subscription: { state: 'evaluation' },
        history: [bought('2014-01-31')],
      },
    });
    const incoming = market({ product: 'jira-cloud', history: undefined, subscription: { state: 'active' } });
    expect(planRow(mockupsPolicy, incoming, current, TODAY)).toMatchObject({
      outcome: 'change',
      draft: {
        license: {
          product: 'jira-cloud',
          subscription: { state: 'active' },
          history: [bought('2014-01-31')],
        },
      },
    });
  });

  it('is refused where another product is registered', () => {
    expect(
      planRow(
        mockupsPolicy,
        market({ product: 'confluence-server' }),
        registered(bought('2014-01-31')),
        TODAY,
      ),
    ).toMatchObject({
      outcome: 'refuse',
      fault: { code: 'other-product', path: 'addonKey' },
    });
  });
});

describe('a key that the license does not have yet', () => {
  const key = { hint: '1111' };
  it('is added with a new license', () => {
    expect(planRow(mockupsPolicy, record(), null, TODAY, key)).toMatchObject({
      outcome: 'add',
      key: { hint: '1111', replaces: false },
    });
  });
  it.each([true, false])('is a change by itself, and says whether it replaces one (%s)', (hasKey) => {
    const current = entry({ name: 'acme-1', contact: '', license: serverLicense(), hasKey });
    expect(planRow(mockupsPolicy, record(), current, TODAY, key)).toMatchObject({
      outcome: 'change',
      key: { hint: '1111', replaces: hasKey },
    });
    expect(planRow(mockupsPolicy, record(), current, TODAY)).toMatchObject({ outcome: 'unchanged' });
  });
});

describe('a row of a table that people keep', () => {
  const row = (history: HistoryEvent[], over: Partial<Incoming> = {}) =>
    record({ from: 'table', license: serverLicense({ history }), ...over });
  const current = (history: HistoryEvent[]) =>
    entry({ id: 'acme-1', name: 'Acme', contact: 'Ann', license: serverLicense({ history }) });
  const planned = (told: HistoryEvent[], known: HistoryEvent[]) =>
    planRow(mockupsPolicy, row(told), current(known), TODAY);
  const seats = (event: HistoryEvent, count: number) => ({ ...event, seats: count }) as HistoryEvent;

  it.each<[title: string, told: HistoryEvent[], known: HistoryEvent[]]>([
    ['tells what is known', [bought('2013-01-01')], [bought('2013-01-01')]],
    ['tells less', [bought('2013-01-01')], [bought('2013-01-01'), renewed('2014-01-01')]],
    ['tells nothing', [], [bought('2013-01-01')]],
    ['tells no seats', [{ kind: 'new', on: '2013-01-01' }], [seats(bought('2013-01-01'), 25)]],
    [
      'states the same end on a later day',
      [stated(TODAY, '2016-01-01')],
      [stated('2015-01-01', '2016-01-01')],
    ],
  ])('that %s changes nothing', (_, told, known) => {
    expect(planned(told, known)).toMatchObject({ outcome: 'unchanged' });
  });

  it.each<[title: string, told: HistoryEvent[], known: HistoryEvent[], history: HistoryEvent[]]>([
    [
      'a further renewal is added',
      [bought('2013-01-01'), renewed('2014-01-01')],
      [bought('2013-01-01')],
      [bought('2013-01-01'), renewed('2014-01-01')],
    ],
    [
      'another day of the purchase corrects it, and a renewal that was recorded since stays',
      [bought('2013-02-01')],
      [bought('2013-01-01'), renewed('2014-01-01')],
      [bought('2013-02-01'), renewed('2014-01-01')],
    ],
    [
      'another end is stated after the one before',
      [stated(TODAY, '2017-01-01')],
      [stated('2015-01-01', '2016-01-01')],
      [stated('2015-01-01', '2016-01-01'), stated(TODAY, '2017-01-01')],
    ],
  ])('%s', (_, told, known, history) => {
    expect(planned(told, known)).toMatchObject({ outcome: 'change', draft: { license: { history } } });
  });

  it('of another product than the registered one is refused', () => {
    const told = row([], { license: { product: 'desktop', channel: 'direct' } });
    expect(planRow(mockupsPolicy, told, current([]), TODAY)).toMatchObject({
      outcome: 'refuse',
      fault: { code: 'other-product', path: 'product' },
    });
  });
});
