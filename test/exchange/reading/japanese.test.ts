import { encodingOf } from '../../../src/exchange/reading/encoding';
import { inJapanese, reading, rowsIn, windows1252 } from './strangers';

const TABLE =
  '製品名,名称,購入日,ユーザー数,購入先\r\nMockups for JIRA Server,東京支社,2014/1/31,25,直接購入\r\n';
const TOKYO = {
  id: expect.stringMatching(/^license-/) as unknown,
  name: '東京支社',
  product: 'jira-server',
  channel: 'direct',
  history: [{ kind: 'new', on: '2014-01-31', seats: 25 }],
};

describe('a file in a Japanese encoding', () => {
  it.each(['shift_jis', 'euc-jp'] as const)('of %s is recognised and read', async (encoding) => {
    expect((await reading(inJapanese(TABLE, encoding))).encoding).toBe(encoding);
    expect(await rowsIn(inJapanese(TABLE, encoding))).toEqual([[2, TOKYO]]);
  });

  it('without any sign of its own is what the admin says', async () => {
    const short = inJapanese('Product,Name,Seats\r\nMockups 3 for Desktop,京都,5\r\n', 'shift_jis');
    expect((await rowsIn(short, { encoding: 'shift_jis' }))[0]?.[1]).toMatchObject({ name: '京都' });
  });

  it.each([
    ['German', 'Kürzel;Gerät;Änderung;größer;überprüft;Maß\r\nÄÖÜ;äöü;ßß;Straße;für;Grüße'],
    ['French', 'Société;Clé;Créée;Prénom;Où;Ça\r\nÉlévé;âgée;être;naïve;cœur;déjà'],
    ['Spanish', 'Compañía;Año;Número;Según\r\nNiñez;¿Qué?;¡Sí!;también'],
    ['Portuguese', 'Licença;Manutenção;Usuários\r\nSão Paulo;ação;coração'],
    ['quotes of Word', '‘it’s’ “so” – and … 5 €'],
  ])('is no file in the letters of %s', (_, text) => {
    const marks: Record<string, string> = {
      '‘': '\x91',
      '’': '\x92',
      '“': '\x93',
      '”': '\x94',
      '–': '\x96',
      '…': '\x85',
      œ: '\x9c',
    };
    const bytes = windows1252(text.replace(/[‘’“”–…œ]/g, (mark) => marks[mark] ?? mark));
    expect(encodingOf(bytes)).toBe('windows-1252');
  });
});

describe('how often a subscription is paid', () => {
  it.each([
    ['Billing', 'Monthly subscription', 'monthly'],
    ['Billing period', 'annual', 'yearly'],
    ['Zahlungsweise', 'jährlich', 'yearly'],
    ['Périodicité', 'mensuel', 'monthly'],
    ['Frecuencia de facturación', 'Suscripción anual', 'yearly'],
    ['支払周期', '月払い', 'monthly'],
    ['Cobrança', 'por ano', 'yearly'],
  ])('is read of “%s”: %s', async (heading, text, billing) => {
    const [row] = await rowsIn(`Product;Name;${heading}\nmyBalsamiq;Team;${text}\n`);
    expect(row?.[1]).toMatchObject({ product: 'mybalsamiq', billing });
  });

  it('is not kept where it is neither, and the row says so', async () => {
    const { rows } = await reading('Product;Name;Billing\nmyBalsamiq;Team;quarterly\n');
    expect(rows[0]).toMatchObject({ notes: ['billing-unread', 'subscription-unknown'] });
    expect(rows[0]).not.toHaveProperty('row.billing');
  });

  it('is none of a product that is no subscription', async () => {
    const [row] = await rowsIn('Product;Name;Billing\nMockups 3 for Desktop;Team;monthly\n');
    expect(row?.[1]).not.toHaveProperty('billing');
  });
});
