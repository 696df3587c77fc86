import { createHash } from 'node:crypto';
import { Readable, Writable } from 'node:stream';
import { answerText } from '../../src/cli/answer-text';
import { briefOf } from '../../src/cli/brief';
import { evaluateStream } from '../../src/cli/evaluate-lines';
import { examples, mockupsPolicy } from '../../src/policy';

const all = Object.values(examples);

/** What the command writes for some lines. */
async function written(lines: readonly string[], answerOf?: typeof briefOf): Promise<string> {
  let text = '';
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      text += String(chunk);
      done();
    },
  });
  await evaluateStream(
    mockupsPolicy,
    Readable.from(lines.map((line) => `${line}\n`)),
    output,
    '2015-05-09',
    undefined,
    answerOf,
  );
  return text;
}

const RECORDS = all.map(({ license, ask }, index) => JSON.stringify({ id: `${index}`, ...license, ask }));

it('writes an answer as JSON.stringify would, whichever parts are shared', () => {
  for (const { license, on, ask, shows } of all) {
    if (shows.what === 'refused') continue;
    const answer = { id: 'a "quoted" id', ...mockupsPolicy.evaluate(license, on, ask) };
    expect(answerText(answer)).toBe(JSON.stringify(answer));
    expect(answerText(answer)).toBe(JSON.stringify(answer));
  }
});

it('writes what it wrote in release 1.0, byte for byte', async () => {
  const text = await written([...RECORDS, 'nope', '']);
  expect(createHash('sha256').update(text).digest('hex')).toBe(
    '5c205decb918a30ba20c0bf615068b7b1ea868a6cc8fba18200dd7ed431d7cb4',
  );
});

describe('in brief', () => {
  it('says the id, the state, the expiry, the days left and what may be done', async () => {
    const line =
      '{"id":"a","product":"jira-server","channel":"direct","history":[{"kind":"new","on":"2014-06-01"}]}';
    expect(JSON.parse(await written([line], briefOf))).toEqual({
      id: 'a',
      state: 'covered',
      expiresOn: '2015-06-01',
      daysLeft: 23,
      eligible: ['renew', 'upgrade', 'downgrade', 'migrate'],
    });
  });

  it('knows no dates where none are sold', async () => {
    expect(JSON.parse(await written(['{"id":"a","product":"desktop"}'], briefOf))).toEqual({
      id: 'a',
      state: 'none',
      expiresOn: null,
      daysLeft: null,
      eligible: ['upgrade'],
    });
  });

  it('says all of what is wrong with a record', async () => {
    expect(JSON.parse(await written(['nope'], briefOf))).toMatchObject({
      id: null,
      error: { code: 'not-json', line: 1 },
    });
  });
});
