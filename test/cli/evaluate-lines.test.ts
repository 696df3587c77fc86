import { PassThrough, Readable } from 'node:stream';
import { evaluateLine, evaluateStream } from '../../src/cli/evaluate-lines';
import { commandSpeech } from '../../src/cli/speech';
import { mockupsPolicy } from '../../src/policy';

const good =
  '{"id":"a","product":"jira-server","channel":"direct","history":[{"kind":"new","on":"2014-01-31","seats":10}]}';
const asOf = '2014-06-01';

const answerTo = (line: string) =>
  evaluateLine(mockupsPolicy, { text: line }, 1, asOf).answer as Record<string, unknown>;

async function linesFor(
  chunks: (string | Buffer)[],
): Promise<{ ids: unknown[]; count: { read: number; refused: number } }> {
  const output = new PassThrough();
  const written: string[] = [];
  output.setEncoding('utf8').on('data', (text: string) => written.push(text));
  const count = await evaluateStream(
    mockupsPolicy,
    Readable.from(
      chunks.map((chunk) => Buffer.from(chunk)),
      { objectMode: false },
    ),
    output,
    asOf,
  );
  const ids = written
    .join('')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { id: unknown }).id);
  return { ids, count };
}

describe('a record', () => {
  it('becomes a verdict under its id', () => {
    expect(answerTo(good)).toMatchObject({
      id: 'a',
      asOf,
      seats: 10,
      maintenance: { state: 'covered', daysLeft: 244 },
    });
  });

  it.each<[title: string, record: string, id: string | null, code: string, path: string]>([
    ['that is not JSON', '{"id":', null, 'not-json', ''],
    ['that is a list', '[]', null, 'not-a-record', ''],
    ['that is null', 'null', null, 'not-a-record', ''],
    ['without an id', '{"product":"desktop"}', null, 'missing', 'id'],
    ['with a number as its id', '{"id":7,"product":"desktop"}', null, 'wrong-type', 'id'],
    ['with a length where a text belongs', '{"id":{"length":{"toString":1}}}', null, 'wrong-type', 'id'],
    [
      'with such a length deep inside',
      '{"id":"a","product":"desktop","history":[{"kind":"new","on":{"length":{"toString":1}}}]}',
      'a',
      'wrong-type',
      'history[0].on',
    ],
    ['nested without end', `{"id":${'['.repeat(5000)}${']'.repeat(5000)}}`, null, 'wrong-type', 'id'],
    ['without a product', '{"id":"a"}', 'a', 'missing', 'product'],
    ['of an unknown product', '{"id":"a","product":"jira-sever"}', 'a', 'unknown-product', 'product'],
    [
      'of an unknown channel',
      '{"id":"a","product":"desktop","channel":"ebay"}',
      'a',
      'unknown-value',
      'channel',
    ],
    [
      'of an unknown kind of event',
      '{"id":"a","product":"desktop","history":[{"kind":"gift","on":"2014-01-31"}]}',
      'a',
      'unknown-value',
      'history[0].kind',
    ],
    [
      'with an impossible day',
      '{"id":"a","product":"desktop","history":[{"kind":"new","on":"2015-02-30"}]}',
      'a',
      'impossible-date',
      'history[0].on',
    ],
    [
      'with a day in another form',
      '{"id":"a","product":"desktop","history":[{"kind":"new","on":"31/01/2014"}]}',
      'a',
      'impossible-date',
      'history[0].on',
    ],
    [
      'with a day as a number',
      '{"id":"a","product":"desktop","history":[{"kind":"new","on":20140131}]}',
      'a',
      'wrong-type',
      'history[0].on',
    ],
    [
      'without a day',
      '{"id":"a","product":"desktop","history":[{"kind":"new"}]}',
      'a',
      'missing',
      'history[0].on',
    ],
    [
      'with a statement that states nothing',
      '{"id":"a","product":"jira-server","channel":"direct","history":[{"kind":"statement","on":"2014-01-31"}]}',
      'a',
      'missing',
      'history[0].expiresOn',
    ],
    [
      'with half a seat',
      '{"id":"a","product":"desktop","history":[{"kind":"new","on":"2014-01-31","seats":1.5}]}',
      'a',
      'seats-not-whole',
      'history[0].seats',
    ],
    [
      'with no seats',
      '{"id":"a","product":"desktop","history":[{"kind":"new","on":"2014-01-31","seats":0}]}',
      'a',
      'seats-not-whole',
      'history[0].seats',
    ],
    [
      'with an upgrade to nobody knows how many',
      '{"id":"a","product":"desktop","history":[{"kind":"new","on":"2014-01-31"},{"kind":"upgrade","on":"2014-02-01"}]}',
      'a',
      'missing',
      'history[1].seats',
    ],
    [
      'with an amount that is none',
      '{"id":"a","product":"desktop","ask":{"orderTotal":{"amount":"-1","currency":"USD"}}}',
      'a',
      'amount-not-decimal',
      'ask.orderTotal.amount',
    ],
    [
      'with a currency that is none',
      '{"id":"a","product":"desktop","ask":{"orderTotal":{"amount":"1","currency":"dollars"}}}',
      'a',
      'currency-not-a-code',
      'ask.orderTotal.currency',
    ],
    [
      'with an unknown state of its subscription',
      '{"id":"a","product":"jira-cloud","subscription":{"state":"gone"}}',
      'a',
      'unknown-value',
      'subscription.state',
    ],
    [
      'that contradicts the terms',
      '{"id":"a","product":"jira-server","channel":"direct","history":[{"kind":"renewal","on":"2014-01-31"}]}',
      'a',
      'nothing-before',
      'history[0].kind',
    ],
  ])('%s is refused', (_title, record, id, code, path) => {
    const { answer, refused } = evaluateLine(mockupsPolicy, { text: record }, 1, asOf);
    expect(refused).toBe(true);
    expect(answer).toMatchObject({ id, error: { code, path } });
    expect((answer as { error: { message: string } }).error.message).toMatch(/\.$|\)$/);
  });

  it.each([
    [
      'null where a field may be left out',
      '{"id":"a","product":"jira-cloud","channel":null,"history":null,"subscription":null,"ask":null,"ownServers":null}',
    ],
    ['a subscription in no known state', '{"id":"a","product":"jira-cloud","subscription":{"state":null}}'],
    ['fields that nobody knows', '{"id":"a","product":"jira-cloud","note":"ours"}'],
    [
      'an amount as a number',
      '{"id":"a","product":"desktop","ask":{"orderTotal":{"amount":300.01,"currency":"usd"}}}',
    ],
  ])('takes %s', (_title, record) => {
    expect(evaluateLine(mockupsPolicy, { text: record }, 1, asOf).refused).toBe(false);
  });
});

describe('what is wrong is said', () => {
  const renewalAlone = `{"id":"a","product":"jira-server","channel":"direct","history":[{"kind":"renewal","on":"2015-01-01"}]}`;
  it.each([
    [
      'en',
      'nope',
      'This line is not JSON. Write one license record a line, such as {"id": "acme-1", "product": "jira-server"}.',
    ],
    ['en', '{"id":"a"}', 'product is missing. Add it.'],
    [
      'en',
      renewalAlone,
      'history[0].kind has nothing before it. Begin the history with the purchase ("new") or with a statement of the expiry date. (D6)',
    ],
    ['de', '{"id":"a"}', 'product fehlt. Ergänzen Sie es.'],
  ])('in %s: %s', async (language, record, message) => {
    const { answer } = evaluateLine(
      mockupsPolicy,
      { text: record },
      1,
      asOf,
      (await commandSpeech(language))!,
    );
    expect(answer).toMatchObject({ error: { message } });
  });
  it('in no language that there are no words for', async () => expect(await commandSpeech('la')).toBeNull());
});

describe('a stream of records', () => {
  const named = (id: string) => good.replace('"a"', JSON.stringify(id));

  it.each<[title: string, bad: string | Buffer]>([
    ['is no UTF-8', Buffer.concat([Buffer.from('{"id":"M'), Buffer.from([0xfc]), Buffer.from('ller"}')])],
    ['has a false length', '{"id":{"length":{"toString":1}}}'],
    ['is nested without end', `{"id":"deep","history":${'['.repeat(9000)}${']'.repeat(9000)}}`],
  ])('a line that %s is refused by itself', async (_title, bad) => {
    const { ids, count } = await linesFor([named('a'), '\n', bad, '\n', named('b')]);
    expect([ids[0], ids[2]]).toEqual(['a', 'b']);
    expect(count).toEqual({ read: 3, refused: 1 });
  });

  it('says which line is not in UTF-8, and reads characters that fall between two chunks', async () => {
    expect(evaluateLine(mockupsPolicy, { fault: 'not-utf-8' }, 3, asOf).answer).toMatchObject({
      error: {
        code: 'not-utf-8',
        line: 3,
        message: 'This line is not in UTF-8. Save the file in that encoding.',
      },
    });
    const bytes = Buffer.from(named('Müller'));
    const within = bytes.indexOf(0xc3) + 1;
    const { ids } = await linesFor([bytes.subarray(0, within), bytes.subarray(within)]);
    expect(ids).toEqual(['Müller']);
  });

  it('is answered line by line, in order, whatever the bad ones', async () => {
    const { ids, count } = await linesFor([`${named('1')}\nnot json\n${named('3')}\n`]);
    expect(ids).toEqual(['1', null, '3']);
    expect(count).toEqual({ read: 3, refused: 1 });
  });

  it.each<[title: string, chunks: (string | Buffer)[]]>([
    ['a byte order mark', [`\uFEFF${named('1')}\n${named('2')}\n`]],
    ['CRLF', [`${named('1')}\r\n${named('2')}\r\n`]],
    ['no end of line at the end', [`${named('1')}\n${named('2')}`]],
    ['empty lines', [`\n${named('1')}\n\n  \n${named('2')}\n\n`]],
    [
      'chunks that end within a line',
      [named('1').slice(0, 20), named('1').slice(20), '\n', `${named('2')}\n`],
    ],
  ])('may have %s', async (_title, chunks) => {
    expect(await linesFor(chunks)).toEqual({ ids: ['1', '2'], count: { read: 2, refused: 0 } });
  });

  it('refuses a line that is too long and goes on behind it', async () => {
    const long = named('x'.repeat(1_100_000));
    const chunks = [`${named('1')}\n`, long.slice(0, 600_000), long.slice(600_000), `\n${named('3')}\n`];
    expect(await linesFor(chunks)).toEqual({ ids: ['1', null, '3'], count: { read: 3, refused: 1 } });
  });

  it('says which line is refused, empty ones counted', async () => {
    const output = new PassThrough();
    await evaluateStream(
      mockupsPolicy,
      Readable.from([Buffer.from(`\n${named('1')}\nnope\n`)], { objectMode: false }),
      output,
      asOf,
    );
    const last = String(output.read()).trim().split('\n').at(-1) ?? '';
    expect(JSON.parse(last)).toMatchObject({ error: { code: 'not-json', line: 3 } });
  });

  it('may have a chunk that ends within a character, and line separators that are no ends of line', async () => {
    const bytes = Buffer.from(`${named('Zoë\u2028')}\n`);
    const middle = bytes.indexOf(0xc3) + 1;
    expect((await linesFor([bytes.subarray(0, middle), bytes.subarray(middle)])).ids).toEqual(['Zoë\u2028']);
  });
});
