import fc from 'fast-check';
import { BILLINGS, type BookedLicense, type Booking } from '../../src/contract/booking';
import type { LicenseEntry } from '../../src/contract/licenses';
import { tidyMoney } from '../../src/contract/money';
import type { License } from '../../src/policy';
import { serverLicense } from '../builders';
import { anyServerLicense } from '../policy/random-license';

/** A registered license that is right in everything: tests change only what they are about. */
export function entry(over: Partial<LicenseEntry> = {}): LicenseEntry {
  return {
    id: 'acme-1',
    revision: 'r1',
    name: 'Acme wiki',
    contact: 'Ann',
    license: serverLicense(),
    hasKey: false,
    keyHint: null,
    createdAt: '2015-01-01T00:00:00.000Z',
    updatedAt: '2015-01-01T00:00:00.000Z',
    ...over,
  };
}

/** Texts as people and spreadsheets make trouble with them. */
const anyText = fc.oneof(
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    "''",
    '-1',
    '+49 30',
    '@home',
    'a, "b"; c',
    'two\nlines',
    'two\r\nlines',
    'ü😀',
    '\uFEFFx',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !/[^\P{Cc}\t\r\n]|\p{Cs}/u.test(text)),
);

const otherLicense = fc.constantFrom<License>(
  { product: 'desktop' },
  { product: 'desktop', history: [{ kind: 'new', on: '2014-01-31', seats: 3 }] },
  { product: 'mybalsamiq', subscription: { state: 'inactive' } },
  { product: 'jira-cloud', channel: 'marketplace', subscription: { state: 'evaluation' } },
  { product: 'confluence-server', channel: 'direct', ownServers: false },
  {
    product: 'confluence-server',
    channel: 'direct',
    ownServers: true,
    history: [{ kind: 'new', on: '2014-01-31' }],
  },
  {
    product: 'jira-server',
    channel: 'marketplace',
    history: [{ kind: 'statement', on: '2014-01-31', expiresOn: '2013-12-31', seats: 25 }],
  },
);

const filled = anyText.map((text) => text.trim()).filter((text) => text !== '');
const perhaps = fc.option(filled, { nil: undefined });

const anyBooking: fc.Arbitrary<Booking> = fc.record(
  {
    price: fc
      .record({
        amount: fc
          .tuple(fc.nat(9_999_999), fc.nat(9999))
          .map(([whole, rest]) => `${whole}.${String(rest).padStart(4, '0')}`),
        currency: fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'CLF'),
      })
      .map(tidyMoney),
    orderNumber: filled,
    costCentre: filled,
  },
  { requiredKeys: [] },
);

/** The license with any bookings on it and on its purchases. */
export const anyBookingsOf = (license: License): fc.Arbitrary<BookedLicense> =>
  fc
    .tuple(
      fc.array(anyBooking, { minLength: 9, maxLength: 9 }),
      fc.option(filled),
      fc.option(fc.constantFrom(...BILLINGS)),
    )
    .map(([bookings, costCentre, billing]) => ({
      ...license,
      ...(license.history && {
        history: license.history.map((event, index) => ({ ...event, ...bookings[index % bookings.length] })),
      }),
      ...(costCentre === null ? {} : { costCentre }),
      ...(billing === null ? {} : { billing }),
    }));

/** Registers of any content; each entry has an id of its own. */
export const anyEntries: fc.Arbitrary<LicenseEntry[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.stringMatching(/^[A-Za-z0-9._:#-]{1,20}$/),
      name: filled,
      contact: anyText.map((text) => text.trim()),
      license: fc.oneof(anyServerLicense, otherLicense).chain(anyBookingsOf),
    })
    .chain((over) => perhaps.map((notes) => entry({ ...over, ...(notes === undefined ? {} : { notes }) }))),
  { selector: ({ id }) => id, maxLength: 8 },
);
