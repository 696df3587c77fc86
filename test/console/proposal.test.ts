import { type License, mockupsPolicy } from '../../src/policy';
import {
  type Choice,
  firstChoice,
  kindsFor,
  licenseWith,
  seatsIn,
  tryPlan,
} from '../../static/console/license/proposal';
import { bought, renewed, serverLicense, upgraded } from '../builders';
import { subscription } from './rows';

const TODAY = '2015-05-09';
const verdictOf = (license: License) => mockupsPolicy.evaluate(license, TODAY);
const choice = (over: Partial<Choice>): Choice => ({
  kind: 'renewal',
  times: 1,
  seats: '',
  on: TODAY,
  ...over,
});

describe('what there is to think through', () => {
  it.each([
    ['Server, direct', serverLicense(), ['renewal', 'upgrade', 'new', 'migration']],
    ['Server, Marketplace', serverLicense({ channel: 'marketplace' }), ['renewal', 'upgrade', 'new']],
    ['Server, hosted elsewhere', serverLicense({ ownServers: false }), ['renewal', 'upgrade', 'new']],
    ['desktop', { product: 'desktop' }, ['upgrade']],
    ['myBalsamiq: a smaller plan is no new license', subscription('active', 'mybalsamiq'), ['upgrade']],
    ['Google Drive', subscription('active', 'google-drive'), []],
  ] as const)('%s', (_, license, kinds) => expect(kindsFor(verdictOf(license))).toEqual(kinds));
});

describe('what the planner begins with', () => {
  it.each([
    ['as many renewals as today takes', serverLicense(), { kind: 'renewal', times: 1, seats: '20' }],
    [
      'two where one does not reach',
      serverLicense({ history: [bought('2012-01-31', 3)] }),
      { kind: 'renewal', times: 3, seats: '4' },
    ],
    [
      'one where today is covered',
      serverLicense({ history: [bought('2015-01-31')] }),
      { kind: 'renewal', times: 1 },
    ],
    ['seats that nobody knows', { product: 'desktop' }, { kind: 'upgrade', seats: '' }],
  ])('%s', (_, license, expected) =>
    expect(firstChoice(mockupsPolicy, verdictOf(license), TODAY, license)).toMatchObject({
      ...expected,
      on: TODAY,
    }),
  );
  it('nothing, where nothing is sold', () => {
    const license = subscription('active', 'google-drive');
    expect(firstChoice(mockupsPolicy, verdictOf(license), TODAY, license)).toBeNull();
  });
});

describe('seats as typed', () => {
  it.each([
    ['25', 25],
    [' 25 ', 25],
    ['0', null],
    ['-1', null],
    ['2.5', null],
    ['many', null],
    ['', null],
  ])('%j', (typed, seats) => expect(seatsIn(typed)).toBe(seats));
});

describe('trying a plan', () => {
  it.each([
    ['no day', choice({ on: null }), { outcome: 'no-day' }],
    ['no seats', choice({ kind: 'upgrade' }), { outcome: 'no-seats' }],
    [
      'fewer seats',
      choice({ kind: 'upgrade', seats: '5' }),
      { outcome: 'fault', fault: { code: 'seats-not-raised' } },
    ],
    [
      'before the purchase',
      choice({ on: '2014-01-30' }),
      { outcome: 'fault', fault: { code: 'nothing-before' } },
    ],
    ['beyond the calendar', choice({ on: '8999-12-31' }), { outcome: 'plan' }],
    ['a renewal', choice({}), { outcome: 'plan', plan: { daysInThePast: 98 } }],
  ])('%s', (_, tried, expected) =>
    expect(tryPlan(mockupsPolicy, serverLicense(), tried)).toMatchObject(expected),
  );
});

describe('what is stored once it is bought', () => {
  const stored = (license: License, tried: Choice) => {
    const result = tryPlan(mockupsPolicy, license, tried);
    if (result.outcome !== 'plan') throw new Error(result.outcome);
    return licenseWith(license, result.plan).history;
  };
  it('every renewal planned, after what is recorded', () =>
    expect(stored(serverLicense(), choice({ times: 2 }))).toEqual([
      bought('2014-01-31'),
      renewed(TODAY),
      renewed(TODAY),
    ]));
  it('purchases dated later are kept', () =>
    expect(
      stored(
        serverLicense({ history: [bought('2014-01-31'), upgraded('2015-04-01', 50)] }),
        choice({ on: '2015-02-01' }),
      ),
    ).toEqual([bought('2014-01-31'), upgraded('2015-04-01', 50), renewed('2015-02-01')]));
  it('a new license begins a history of its own', () =>
    expect(stored(serverLicense(), choice({ kind: 'new', seats: '5' }))).toEqual([bought(TODAY, 5)]));
});
