import { readMail } from '../../../src/exchange/reading/mail/read-mail';
import { mockupsPolicy } from '../../../src/policy';
import {
  ATLASSIAN_KEY,
  FORWARDED_RECEIPT,
  GERMAN_RENEWAL,
  GERMAN_RESELLER,
  LIST_OF_KEYS,
  ONE_SENTENCE,
  PARTY,
  TWO_LICENSES,
  VENDOR_2015,
} from './mails';
import { reading, rowsIn, TODAY } from './strangers';

const valuesIn = (text: string) => readMail(mockupsPolicy, TODAY, text).licenses.map(({ values }) => values);

const KEY = '4F2A-99B1-77C0-12EE';
const ORDER = 'Order number: BAL-4711\nOrder date: 2026-02-03\n';

describe('a mail about a purchase', () => {
  it.each<[title: string, mail: string, licenses: readonly object[]]>([
    [
      'an order confirmation of the vendor’s shop of 2015',
      VENDOR_2015,
      [
        {
          name: 'Acme Corp',
          product: 'Mockups for JIRA Server',
          purchased: 'May 9, 2015',
          coveredThrough: 'May 8, 2016',
          seats: '10',
          key: 'eJyT4MockKeyForTestsOnly1BerlinAcmeCorp10EditorsXYZ0w==',
          price: 'USD 583.10',
          order: 'BAL150509-4711-90210',
        },
      ],
    ],
    [
      'an invoice of a German reseller',
      GERMAN_RESELLER,
      [
        {
          company: 'Muster GmbH',
          product: 'Mockups for Confluence Server',
          purchased: '03.02.2026',
          coveredThrough: '03.02.2027',
          seats: '25',
          key: KEY,
          price: '1.416,10 EUR',
          order: 'R-2026-00417',
          costCentre: '4711',
        },
      ],
    ],
    [
      'a receipt that was quoted and forwarded, with signatures',
      FORWARDED_RECEIPT,
      [
        {
          product: 'Mockups 3 for Desktop',
          purchased: '3/3/2026',
          seats: '5',
          key: 'DSK5-7Q2M-88XA-K1P0',
          contact: 'Jane Doe',
          price: '$395.00',
          order: 'FS-88-1207',
        },
      ],
    ],
    [
      'a key of Atlassian’s, broken over three lines',
      ATLASSIAN_KEY,
      [
        {
          product: 'Mockups for Confluence Server',
          expiresOn: '2026-12-31',
          key: 'AAABMockOnlyPeNp9UExample0wzAYfeTests1PiZY4tpZdc0g4MadeUpQ2RzqBAtpe1bDQmFtO2dNotAKey3vLk9zr5mQ2R7eOk3sJr6sVEeq7vXb1pQIhANYq4k0lBfMvbrG4R2qMsSN9yN8X02dd',
        },
      ],
    ],
    [
      'keys one below the other',
      LIST_OF_KEYS,
      [
        { key: KEY },
        { key: '4F2A-99B1-77C0-12EF' },
        { key: 'eJyT4MockKeyForTestsOnly1BerlinAcmeCorp10EditorsXYZ0w==' },
      ],
    ],
    ['something else, with a day, a price and the vendor’s word in it', PARTY, []],
    ['letters of two units each', '𝔘𝔫𝔦😀 4711', []],
    [
      'a renewal with its end: the end is what is known, and on which day',
      GERMAN_RENEWAL,
      [
        {
          product: 'Mockups for JIRA Server',
          expiresOn: '31.01.2027',
          statedOn: '12. Januar 2026',
          price: '245,00 €',
          order: '2026-0815',
        },
      ],
    ],
    [
      'two licenses in one order, each with its price, and the keys below',
      TWO_LICENSES,
      [
        {
          product: 'Mockups for Confluence Server',
          purchased: '2026-01-15',
          seats: '10',
          key: 'CONF-1234-AB56-7890',
          price: '$ 490.00',
          order: '10372',
        },
        {
          product: 'Mockups for JIRA Server',
          purchased: '2026-01-15',
          seats: '25',
          key: 'JIRA-1234-AB56-7890',
          price: '$ 890.00',
          order: '10372',
        },
      ],
    ],
    [
      'one sentence, whose product could be two',
      ONE_SENTENCE,
      [{ coveredThrough: '31/01/2027', seats: '50', order: 'FS-99' }],
    ],
    [
      'a label with its value on the next line',
      `Order number\nBAL-4711\nOrder date\n9 May 2015\n\nMockups for JIRA Server\n10 editors\nLicense key\n${KEY}`,
      [
        {
          product: 'Mockups for JIRA Server',
          purchased: '9 May 2015',
          seats: '10',
          key: KEY,
          order: 'BAL-4711',
        },
      ],
    ],
    [
      'bold words, list points and links, as a mail program makes text of them',
      `*Order number:* BAL-4711\n• *Mockups for JIRA Server* <https://shop.example/p/12>\n• *License Key:* ${KEY}`,
      [{ product: 'Mockups for JIRA Server', key: KEY, order: 'BAL-4711' }],
    ],
    [
      'three keys for one product',
      `${ORDER}Mockups 3 for Desktop, quantity 3\nLicense keys:\nABCD-1111-EFGH\nABCD-2222-EFGH\nABCD-3333-EFGH`,
      ['1111', '2222', '3333'].map((part) => ({
        product: 'Mockups 3 for Desktop',
        purchased: '2026-02-03',
        key: `ABCD-${part}-EFGH`,
        order: 'BAL-4711',
      })),
    ],
    [
      'two orders below each other',
      `${ORDER}Mockups for JIRA Server\nKey: ${KEY}\n\nOrder number: BAL-4712\nOrder date: 2026-03-04\nMockups for JIRA Server\nKey: ZZZZ-1111-ZZZZ`,
      [
        { product: 'Mockups for JIRA Server', purchased: '2026-02-03', key: KEY, order: 'BAL-4711' },
        {
          product: 'Mockups for JIRA Server',
          purchased: '2026-03-04',
          key: 'ZZZZ-1111-ZZZZ',
          order: 'BAL-4712',
        },
      ],
    ],
    [
      'a key that is only promised',
      `${ORDER}Mockups for JIRA Server, 10 users\nLicense Key: will follow in a separate mail`,
      [{ product: 'Mockups for JIRA Server', purchased: '2026-02-03', seats: '10', order: 'BAL-4711' }],
    ],
    ['an advertisement of products', 'New in 2026: Mockups for JIRA Server!\nAnd myBalsamiq is faster.', []],
    [
      'an upgrade: its day is no day of a purchase',
      `${ORDER}Upgrade of Mockups for JIRA Server to 25 editors`,
      [{ product: 'Mockups for JIRA Server', seats: '25', order: 'BAL-4711' }],
    ],
    [
      'French words',
      `Commande n° FR-2026-17 du 3 février 2026\nMockups for JIRA Server, 10 utilisateurs\nMontant total\u00a0: 490,00 €\nVotre clé de licence\u00a0: ${KEY}\nMaintenance valable jusqu’au 2 février 2027`,
      [
        {
          product: 'Mockups for JIRA Server',
          coveredThrough: '2 février 2027',
          seats: '10',
          key: KEY,
          price: '490,00 €',
          order: 'FR-2026-17',
        },
      ],
    ],
    [
      'Japanese words',
      `ご注文番号：JP-2026-17\nご注文日：2026年2月3日\n製品名：Mockups for JIRA Server（10ユーザー）\n合計金額：49,000円\nライセンスキー：${KEY}`,
      [
        {
          product: 'Mockups for JIRA Server',
          purchased: '2026年2月3日',
          seats: '10',
          key: KEY,
          price: '49,000円',
          order: 'JP-2026-17',
        },
      ],
    ],
  ])('%s', (_, mail, licenses) => {
    expect(valuesIn(mail)).toEqual(licenses);
  });

  it('names what its product could be, and drops what has no key where there is one', () => {
    const [maybe] = readMail(mockupsPolicy, TODAY, ONE_SENTENCE).licenses;
    expect(maybe?.maybe).toEqual(['confluence-cloud', 'confluence-server']);
    expect(valuesIn(`Balsamiq Mockups for Confluence\nLicense Key: ${KEY}`)).toEqual([
      { product: 'Mockups for Confluence Server', key: KEY },
    ]);
  });

  it('tells the lines with an amount, a day or a label of which it took nothing', () => {
    expect(readMail(mockupsPolicy, TODAY, VENDOR_2015).unread).toEqual([
      'Subtotal        $ 490.00',
      'VAT (19%)       $  93.10',
    ]);
    expect(readMail(mockupsPolicy, TODAY, FORWARDED_RECEIPT).unread).toEqual([
      'On Mon, Mar 2, 2026 Jane wrote:',
    ]);
  });
});

describe('a text that is read as a file is', () => {
  it('becomes rows as those of a table, and asks what it does not tell', async () => {
    const read = await reading(VENDOR_2015);
    expect(read).toMatchObject({ format: 'mail', separator: null, unread: { length: 2 } });
    expect(read.questions).toEqual([{ about: 'channel', example: { line: 8 }, isAnswered: false }]);
    expect(await rowsIn(VENDOR_2015, { channel: 'direct' })).toEqual([
      [
        8,
        {
          id: expect.stringMatching(/^license-/) as unknown,
          name: 'Acme Corp',
          product: 'jira-server',
          channel: 'direct',
          history: [
            {
              kind: 'new',
              on: '2015-05-09',
              seats: 10,
              price: { amount: '583.10', currency: 'USD' },
              orderNumber: 'BAL150509-4711-90210',
            },
            { kind: 'statement', on: '2015-05-09', expiresOn: '2016-05-09' },
          ],
        },
      ],
    ]);
  });

  it('asks once for which product keys are that name none', async () => {
    const read = await reading(LIST_OF_KEYS);
    expect(read.questions).toEqual([{ about: 'product', example: { line: 3 }, isAnswered: false }]);
    const rows = (await reading(LIST_OF_KEYS, { product: 'desktop' })).rows;
    expect(rows.map((row) => [row.key, 'row' in row])).toEqual([
      ['4F2A-99B1-77C0-12EE', true],
      ['4F2A-99B1-77C0-12EF', true],
      ['eJyT4MockKeyForTestsOnly1BerlinAcmeCorp10EditorsXYZ0w==', true],
    ]);
  });

  it('shows no key of a mail, neither as a sample nor as a line that was not taken', async () => {
    const { rows, columns, unread } = await reading(GERMAN_RESELLER, { channel: 'direct' });
    expect(rows[0]?.key).toBe(KEY);
    expect(JSON.stringify([columns, unread])).not.toContain(KEY);
  });

  it('calls its columns as it is told to', async () => {
    const { columns } = await reading(LIST_OF_KEYS, { fieldNames: { key: 'Lizenzschlüssel' } });
    expect(columns).toMatchObject([{ heading: 'Lizenzschlüssel', field: 'key' }]);
  });

  it.each<[title: string, text: string, format: string]>([
    ['a table with two headings that are known', 'Product,Name\nMockups for JIRA Server,Berlin', 'csv'],
    [
      'a table without headings that has as many cells in each row',
      `Mockups for JIRA Server;Berlin;${KEY}\nMockups for JIRA Server;Paris;ZZZZ-1111-ZZZZ`,
      'csv',
    ],
    ['a list of products', 'Product\nMockups for JIRA Server\nMockups for Confluence Server', 'csv'],
    ['a mail with a table in it', FORWARDED_RECEIPT, 'mail'],
  ])('%s is read as %3$s', async (_, text, format) => {
    expect((await reading(text)).format).toBe(format);
  });
});
