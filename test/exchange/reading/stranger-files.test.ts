import type { ReadingOptions } from '../../../src/exchange/reading/reading';
import { reading, rowsIn, TODAY, utf16, windows1252 } from './strangers';

const berlin = {
  id: expect.stringMatching(/^license-[0-9a-f]{16}$/) as unknown,
  name: 'Berlin',
  product: 'jira-server',
  channel: 'direct',
  history: [{ kind: 'new', on: '2014-01-31', seats: 25 }],
};

const GERMAN =
  'Lizenzübersicht;;;;;\r\n;;;;;\r\nProdukt;Bezeichnung;Gekauft am;Plätze;Gültig bis;Kanal\r\n' +
  'Balsamiq Mockups for JIRA (Server);Köln;31.01.2014;1.000;30.1.2027;Direkt\r\n' +
  'Mockups for Confluence Server;Zürich;1. März 2024;50 Benutzer;;Atlassian Marketplace\r\n';
const KOELN = {
  ...berlin,
  name: 'Köln',
  history: [
    { kind: 'new', on: '2014-01-31', seats: 1000 },
    { kind: 'statement', on: '2014-01-31', expiresOn: '2027-01-31' },
  ],
};
const ZUERICH = {
  ...berlin,
  name: 'Zürich',
  product: 'confluence-server',
  channel: 'marketplace',
  history: [{ kind: 'new', on: '2024-03-01', seats: 50 }],
};

describe('a file as a stranger writes it', () => {
  it.each<[title: string, content: Uint8Array | string, rows: unknown, options?: ReadingOptions]>([
    [
      'a German Excel, in Windows-1252',
      windows1252(GERMAN),
      [
        [4, KOELN],
        [5, ZUERICH],
      ],
    ],
    [
      'the same as Unicode text',
      utf16(GERMAN),
      [
        [4, KOELN],
        [5, ZUERICH],
      ],
    ],
    [
      'the same with the other order of bytes',
      utf16(GERMAN).swap16(),
      [
        [4, KOELN],
        [5, ZUERICH],
      ],
    ],
    [
      'the same in UTF-8 with a mark',
      Buffer.from(`\uFEFF${GERMAN}`),
      [
        [4, KOELN],
        [5, ZUERICH],
      ],
    ],
    [
      'an American Excel that names its separator',
      'sep=,\r\nProduct,Name,Purchase Date,Users,Source\r\njira-server,Berlin,1/31/2014,25,direct\r\n',
      [[3, berlin]],
    ],
    [
      'a list of an inventory of IT',
      'Item name,Name,purchase date,purchase cost,order number,expiration date,seats,supplier\n' +
        'Mockups for JIRA Server,Berlin,01/31/2014,EUR 79.66,386-5,01/31/2015,25,direct',
      [
        [
          2,
          {
            ...berlin,
            history: [
              {
                kind: 'new',
                on: '2014-01-31',
                seats: 25,
                price: { amount: '79.66', currency: 'EUR' },
                orderNumber: '386-5',
              },
              { kind: 'statement', on: '2014-01-31', expiresOn: '2015-01-31' },
            ],
          },
        ],
      ],
    ],
    [
      'a French table',
      'Produit;Nom;Acheté le;Nombre d’utilisateurs;Acheté chez\nMockups for JIRA Server;Berlin;31 janv. 2014;25;éditeur',
      [[2, berlin]],
    ],
    [
      'a Spanish table',
      'Producto;Nombre;Fecha de compra;Nº de usuarios;Comprada en\nMockups for JIRA Server;Berlin;31 de enero de 2014;25;directa',
      [[2, berlin]],
    ],
    [
      'a Japanese table',
      '製品名,名称,購入日,ユーザー数,購入先\nMockups for JIRA Server,Berlin,2014年1月31日,25,直接購入\n合計,,,25,',
      [[2, berlin]],
    ],
    [
      'a Brazilian table',
      'Produto;Nome;Data da compra;Usuários;Comprada no\nMockups for JIRA Server;Berlin;31 de jan. de 2014;25;fornecedor',
      [[2, berlin]],
    ],
    [
      'pasted from a spreadsheet',
      'Product\tName\tBought\tSeats\tChannel\nMockups for JIRA Server\tBerlin\tJan 31, 2014\t25\tvendor',
      [[2, berlin]],
    ],
    [
      'line ends by turns',
      'product,name,purchased,seats,channel\rjira-server,Berlin,2014-01-31,25,direct\r\njira-server,Paris,31 Jan 2014,25,direct\n',
      [
        [2, berlin],
        [3, { ...berlin, name: 'Paris' }],
      ],
    ],
    [
      'a name with the separator and no quotes',
      'product,name,purchased,channel\njira-server,Acme, Inc,2014-01-31,direct\njira-server,"Acme, Inc",2014-01-31,direct\n',
      [
        [2, 'surplus-cells', ''],
        [3, { ...berlin, name: 'Acme, Inc', history: [{ kind: 'new', on: '2014-01-31' }] }],
      ],
    ],
    [
      'a quote that does not close',
      'product,name,purchased,seats,channel\njira-server,"Rome,2014-01-31,25,direct\njira-server,Berlin,2014-01-31,25,direct\njira-server,"Paris",2014-01-31,25,direct\n',
      [
        [2, 'quote-not-closed', ''],
        [3, berlin],
        [4, { ...berlin, name: 'Paris' }],
      ],
    ],
    [
      'a quote that closes two rows on',
      'product,name,note\ndesktop,Rome,"big\ndesktop,Oslo,"\ndesktop,Bern,x\n',
      [
        [2, 'quote-not-closed', ''],
        [3, 'quote-not-closed', ''],
        [4, { id: berlin.id, name: 'Bern', product: 'desktop', notes: 'x' }],
      ],
    ],
    [
      'quotes inside a cell',
      'product,name\ndesktop,14" screen\ndesktop,"the ""big"" one"\ndesktop,"big" one\n',
      [
        [2, { id: berlin.id, name: '14" screen', product: 'desktop' }],
        [3, { id: berlin.id, name: 'the "big" one', product: 'desktop' }],
        [4, 'text-behind-quote', ''],
      ],
    ],
    [
      'the last day with cover, and the first day without',
      'product,channel,name,covered through,maintenance end\njira-server,direct,a,2027-01-30,\njira-server,direct,b,,2027-01-31\njira-server,direct,c,2027-01-30,2027-01-30\n',
      [
        [2, { ...berlin, name: 'a', history: [{ kind: 'statement', on: TODAY, expiresOn: '2027-01-31' }] }],
        [3, { ...berlin, name: 'b', history: [{ kind: 'statement', on: TODAY, expiresOn: '2027-01-31' }] }],
        [4, 'contradicts', 'covered through'],
      ],
    ],
    [
      'renewals, in a column each and several in a cell',
      'product,channel,name,purchased,renewed,renewal date\njira-server,direct,a,2014-01-31,2015-01-30,2016-01-30\njira-server,direct,b,2014-01-31,2015-01-30; 2016-01-30,\n',
      ['a', 'b'].map((name, index) => [
        index + 2,
        {
          ...berlin,
          name,
          history: [
            { kind: 'new', on: '2014-01-31' },
            { kind: 'renewal', on: '2015-01-30' },
            { kind: 'renewal', on: '2016-01-30' },
          ],
        },
      ]),
    ],
    [
      'what is wrong, by the names of its columns',
      'Produkt,Name,Kauf,Plätze,Kanal\nVisio,a,2014-01-31,1,direkt\n,b,2014-01-31,1,direkt\ndesktop,c,2014-02-30,1,direkt\ndesktop,d,2014-01-31,1.5,direkt\ndesktop,e,2014-01-31,1,ebay\ndesktop,f,2099-01-31,1,direkt\ndesktop,g,2027-01-31,1,direkt\ndesktop,h,2014-01-31,1,direkt\ndesktop,h,2014-01-31,2,direkt\n',
      [
        [2, 'unknown-product', 'Produkt'],
        [3, 'missing', 'Produkt'],
        [4, 'impossible-date', 'Kauf'],
        [5, 'seats-not-whole', 'Plätze'],
        [6, expect.objectContaining({ name: 'e' })],
        [7, 'impossible-date', 'Kauf'],
        [8, 'dated-after-today', 'Kauf'],
        [9, expect.anything()],
        [10, 'same-license', 'Name'],
      ],
    ],
    [
      'columns that the admin maps',
      'Was,Wo,Wann,Name\njira-server,direct,2014-01-31,Berlin\n',
      [[2, { ...berlin, history: [{ kind: 'new', on: '2014-01-31' }] }]],
      { columns: { was: 'product', wo: 'channel', wann: 'purchased' } },
    ],
    [
      'a separator that the admin names',
      'product|name;x\ndesktop|a;b\n',
      [[2, { id: berlin.id, name: 'a;b', product: 'desktop' }]],
      { separator: '|', columns: { namex: 'name' } },
    ],
  ])('is read: %s', async (_, content, rows, options = {}) => {
    expect(await rowsIn(content, options)).toEqual(rows);
  });

  it.each(['utf-8', 'windows-1252', 'utf-16le'] as const)('in %s says so', async (encoding) => {
    const bytes = {
      'utf-8': (text: string) => Buffer.from(text),
      'windows-1252': windows1252,
      'utf-16le': utf16,
    }[encoding](GERMAN);
    expect(await reading(bytes)).toMatchObject({ encoding, separator: ';', format: 'csv' });
  });

  it('is read in the encoding that the admin says', async () => {
    const { rows } = await reading(Buffer.from(GERMAN), { encoding: 'windows-1252' });
    expect(rows[0]).toMatchObject({ row: { name: 'KÃ¶ln' } });
  });
});
