import fc from 'fast-check';
import { tidyLicense } from '../../src/contract/tidy-license';
import { type License, mockupsPolicy } from '../../src/policy';
import { EMPTY_FORM, formOf, type FormState, kindsOf, newRow } from '../../static/console/license-form/draft';
import { readForm } from '../../static/console/license-form/read-license';
import { bought, migrated, renewed, serverLicense, stated, upgraded } from '../builders';
import { anyBookingsOf } from '../contract/entries';
import { subscription } from './rows';

const TODAY = '2015-05-09';
const form = (over: Partial<FormState> = {}): FormState => ({
  ...formOf({ name: 'Berlin', contact: '', license: serverLicense() }, 'en-GB', ''),
  ...over,
});
const faultsOf = (state: FormState) =>
  readForm(mockupsPolicy, state, TODAY).faults.map(({ path, code }) => [path, code]);
const event = (over: object) => ({ ...newRow('new', 'USD'), on: '2014-01-31', ...over });

describe('a license goes into the form and comes out unchanged', () => {
  it.each<[string, License]>([
    [
      'purchases',
      serverLicense({ history: [bought('2014-01-31'), renewed('2015-01-01'), upgraded('2015-02-01')] }),
    ],
    [
      'a statement',
      serverLicense({ history: [{ ...stated('2015-01-01', '2014-12-31'), seats: 25 } as never] }),
    ],
    ['a migration', serverLicense({ history: [bought('2014-01-31'), migrated('2015-01-01')] })],
    ['servers of somebody else', serverLicense({ ownServers: false })],
    ['nothing recorded', { product: 'confluence-server', channel: 'marketplace' }],
    ['a subscription', subscription('evaluation', 'mybalsamiq')],
    ['a subscription nobody reports on', subscription(undefined, 'google-drive')],
    ['a purchase of unknown size', { product: 'desktop', history: [{ kind: 'new', on: '2014-01-31' }] }],
  ])('%s', (_, license) =>
    expect(
      readForm(mockupsPolicy, formOf({ name: 'A', contact: 'B', license }, 'en-GB', ''), TODAY).payload,
    ).toEqual({
      name: 'A',
      contact: 'B',
      license,
    }),
  );
});

it('price, order, cost centres and notes go into the form as they are typed, and come out unchanged', () => {
  fc.assert(
    fc.property(
      anyBookingsOf(serverLicense({ history: [bought('2014-01-31'), renewed('2015-01-01')] })),
      fc.constantFrom('en-GB', 'de-DE', 'ja-JP'),
      (booked, locale) => {
        const license = tidyLicense({ ...booked, billing: undefined });
        const draft = { name: 'A', contact: '', notes: 'B\nC', license };
        expect(readForm(mockupsPolicy, formOf(draft, locale, 'USD'), TODAY)).toEqual({
          payload: draft,
          faults: [],
        });
      },
    ),
  );
});

it('a currency that is offered counts for nothing without a price', () => {
  const offered = form({ history: [event({ currency: 'nonsense' })] });
  expect(readForm(mockupsPolicy, offered, TODAY).payload?.license.history).toEqual([
    { kind: 'new', on: '2014-01-31' },
  ]);
});

it.each([
  ['free', 'USD', [['history[0].price', 'amount-not-decimal']]],
  ['1.234', 'USD', [['history[0].price', 'amount-not-decimal']]],
  ['1,00001', 'USD', [['history[0].price', 'amount-not-decimal']]],
  ['890,00', '', [['history[0].currency', 'missing']]],
  ['890,00', '€', [['history[0].currency', 'currency-not-a-code']]],
  ['890,00', 'eur', []],
])('a price of %j %s is told of at its field', (price, currency, faults) => {
  expect(faultsOf(form({ history: [event({ price, currency })] }))).toEqual(faults);
});

describe('what is wrong', () => {
  it.each([
    [
      'nothing entered',
      EMPTY_FORM,
      [
        ['name', 'missing'],
        ['product', 'missing'],
      ],
    ],
    ['no name', form({ name: '  ' }), [['name', 'missing']]],
    ['a name too long', form({ name: 'x'.repeat(201) }), [['name', 'too-long']]],
    ['nowhere bought', form({ channel: '' }), [['channel', 'channel-missing']]],
    ['no day', form({ history: [event({ on: '' })] }), [['history[0].on', 'missing']]],
    [
      'no seats in an upgrade',
      form({ history: [event({}), event({ kind: 'upgrade', on: '2015-01-01' })] }),
      [['history[1].seats', 'missing']],
    ],
    [
      'seats that are no number',
      form({ history: [event({ seats: '0' })] }),
      [['history[0].seats', 'seats-not-whole']],
    ],
    [
      'a statement without its date',
      form({ history: [event({ kind: 'statement' })] }),
      [['history[0].expiresOn', 'missing']],
    ],
    ['a purchase today', form({ history: [event({ on: TODAY })] }), []],
    [
      'a purchase tomorrow',
      form({ history: [event({ on: '2015-05-10' })] }),
      [['history[0].on', 'dated-after-today']],
    ],
    [
      'a day to come, told while another entry is unfinished',
      form({ history: [event({ on: '' }), event({ on: '2015-05-10' })] }),
      [
        ['history[0].on', 'missing'],
        ['history[1].on', 'dated-after-today'],
      ],
    ],
    [
      'what only seems out of order is not told yet',
      form({ history: [event({ on: '' }), event({ kind: 'renewal', on: '2015-01-01' })] }),
      [['history[0].on', 'missing']],
    ],
    [
      'a renewal of nothing',
      form({ history: [event({ kind: 'renewal' })] }),
      [['history[0].kind', 'nothing-before']],
    ],
    [
      'a second purchase',
      form({ history: [event({}), event({ on: '2015-01-01' })] }),
      [['history[1].kind', 'second-new']],
    ],
    [
      'fewer seats, wherever the row stands',
      form({ history: [event({ kind: 'upgrade', on: '2015-01-01', seats: '5' }), event({ seats: '10' })] }),
      [['history[0].seats', 'seats-not-raised']],
    ],
    [
      'a migration from servers of somebody else',
      form({ ownServers: false, history: [event({}), event({ kind: 'migration' })] }),
      [['history[1].kind', 'migration-not-own-servers']],
    ],
  ])('%s', (_, state, expected) => {
    expect(faultsOf(state)).toEqual(expected);
    expect(readForm(mockupsPolicy, state, TODAY).payload === null).toBe(expected.length > 0);
  });
});

it.each([
  ['jira-server', ['new', 'statement', 'renewal', 'upgrade', 'migration']],
  ['desktop', ['new', 'upgrade']],
  ['mybalsamiq', ['new', 'upgrade']],
  ['google-drive', ['new']],
])('%s knows the entries %j', (product, kinds) =>
  expect(kindsOf(mockupsPolicy.productsOn('2015-05-09')[product])).toEqual(kinds),
);
