import { mockupsPolicy } from '../../src/policy';
import { EMPTY_FORM, newRow } from '../../static/console/license-form/draft';
import { filledForm } from '../../static/console/license-form/fill';
import { readForForm } from '../../static/console/license-form/from-mail';
import {
  GERMAN_RENEWAL,
  GERMAN_RESELLER,
  ONE_SENTENCE,
  PARTY,
  TWO_LICENSES,
  VENDOR_2015,
} from '../exchange/reading/mails';

const TODAY = '2026-11-25';
const read = (text: string, locale = 'en-US') => readForForm(mockupsPolicy, TODAY, locale, text);
function formIn(text: string, locale?: string) {
  const found = read(text, locale);
  if (found.is !== 'one') throw new Error(found.is);
  return found.form;
}
const row = (over: object) => ({ ...newRow('new', ''), ...over });

describe('what a mail tells goes into the form', () => {
  it('product, seats, key, days, order and price, the stated end as its own entry', () => {
    const { fields, unsure, maybe } = formIn(VENDOR_2015);
    expect(fields).toEqual({
      name: 'Acme Corp',
      product: 'jira-server',
      key: 'eJyT4MockKeyForTestsOnly1BerlinAcmeCorp10EditorsXYZ0w==',
      history: [
        row({
          on: '2015-05-09',
          seats: '10',
          price: '583.10',
          currency: 'USD',
          orderNumber: 'BAL150509-4711-90210',
        }),
        row({ kind: 'statement', on: '2015-05-09', expiresOn: '2016-05-09' }),
      ],
    });
    expect([unsure, maybe]).toEqual([[], []]);
  });

  it('amounts as they are typed where the reader lives', () => {
    const { fields } = formIn(GERMAN_RESELLER, 'de-DE');
    expect(fields).toMatchObject({
      name: 'Mockups for Confluence Server, Muster GmbH',
      costCentre: '4711',
      history: [{ price: '1416,10', currency: 'EUR' }, { kind: 'statement' }],
    });
  });

  it('of a renewal with its end the end alone, with what it cost', () => {
    expect(formIn(GERMAN_RENEWAL).fields.history).toEqual([
      row({
        kind: 'statement',
        on: '2026-01-12',
        expiresOn: '2027-01-31',
        price: '245.00',
        currency: 'EUR',
        orderNumber: '2026-0815',
      }),
    ]);
  });

  it('names what a person has to choose, and fills none of it', () => {
    const { fields, maybe } = formIn(ONE_SENTENCE);
    expect(fields.product).toBeUndefined();
    expect(maybe).toEqual(['Mockups 3 for Confluence Cloud', 'Mockups for Confluence Server']);
  });

  it('leaves open what can be read in two ways, and says so', () => {
    const {
      fields,
      unsure,
      read: told,
    } = formIn('Order date: 03/04/2026\nMockups for JIRA Server, 10 editors\nTotal: 1.234 EUR');
    expect(unsure).toEqual([
      { field: 'price', text: '1.234 EUR' },
      { field: 'purchased', text: '03/04/2026' },
    ]);
    expect(fields.history).toEqual([row({ seats: '10' })]);
    expect(told.map(({ field }) => field)).toEqual(['product', 'seats']);
  });

  it('tells that a key was read, and not which', () => {
    const { read: told } = formIn(VENDOR_2015);
    expect(told).toContainEqual({ field: 'key', text: '' });
  });

  it.each([
    ['several licenses are for an import', TWO_LICENSES, { is: 'several', count: 2 }],
    ['a mail about something else is none', PARTY, { is: 'none' }],
  ])('%s', (_, text, found) => expect(read(text)).toEqual(found));
});

describe('the form that is filled', () => {
  const first = { product: 'jira-server', key: 'FIRST-KEY', history: [row({ on: '2026-01-01' })] };
  const second = { name: 'Lyon', history: [row({ on: '2026-02-02' })] };

  it('keeps what a person has entered and the text does not tell', () => {
    const typed = { ...EMPTY_FORM, name: 'Berlin', history: [row({ on: '2025-05-05' }), row({})] };
    expect(filledForm(typed, first, null)).toEqual({
      ...EMPTY_FORM,
      ...first,
      name: 'Berlin',
      history: [row({ on: '2025-05-05' }), row({ on: '2026-01-01' })],
    });
  });

  it('has nothing of a text that was read before, but what a person changed of it', () => {
    const once = filledForm(EMPTY_FORM, first, null);
    expect(filledForm(once, second, first)).toEqual({ ...EMPTY_FORM, ...second });
    const changed = { ...once, key: 'CORRECTED-KEY' };
    expect(filledForm(changed, second, first)).toEqual({ ...EMPTY_FORM, ...second, key: 'CORRECTED-KEY' });
  });
});
