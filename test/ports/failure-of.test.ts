import type { Breakage } from '../../src/ports';
import { failureOf } from '../../src/ports/failure-of';
import { ForPlatform, PortFailure } from '../../src/ports/port-failure';

const SECRET = 'KEY-OF-THE-COMPANY';

/** What is answered, and what is logged, where this was thrown. */
function from(error: unknown) {
  const log: Breakage[] = [];
  const failure = failureOf({ log: { broke: (breakage) => log.push(breakage) } }, 'getLicense', error);
  return { failure, errors: log[0]?.errors ?? [], written: JSON.stringify(log) };
}

it.each<[title: string, message: string]>([
  ['in its only line', `no ${SECRET}`],
  ['in its last line', `no\nlicense ${SECRET}`],
  ['in a line that looks like a frame', `no\n    at ${SECRET} (file.js:1:1)`],
])('what a message tells, %s, is not logged', (_, message) => {
  const { written, errors } = from(new Error(message));
  expect(written).not.toContain(SECRET);
  expect(errors[0]?.frames.length).toBeGreaterThan(0);
});

it('of the stack, six frames are logged, and nothing but frames', () => {
  const error = new Error('no');
  const frames = [1, 2, 3, 4, 5, 6].map((line) => `    at f (file.js:${line}:1)`);
  error.stack = ['Error: no', SECRET, ...frames, '    at f (file.js:7:1)', SECRET].join('\n');
  const [logged] = from(error).errors;
  expect(logged?.frames).toEqual(frames.map((frame) => frame.trim()));
});

it('a stack that begins with another text than the message tells nothing but frames', () => {
  const error = new Error('no');
  error.stack = `Error: about ${SECRET}\nabout ${SECRET}\n    at f (file.js:1:1)`;
  expect(from(error).errors).toEqual([
    { name: 'Error', code: null, status: null, frames: ['at f (file.js:1:1)'] },
  ]);
});

it('the causes are logged with their codes, four at most', () => {
  const causeOf = (depth: number): Error =>
    Object.assign(new Error(SECRET, depth === 0 ? {} : { cause: causeOf(depth - 1) }), {
      code: `E${depth}`,
      responseDetails: { status: 500 + depth },
    });
  const { errors, written } = from(causeOf(6));
  expect(errors.map(({ code, status }) => [code, status])).toEqual([
    ['E6', 506],
    ['E5', 505],
    ['E4', 504],
    ['E3', 503],
  ]);
  expect(written).not.toContain(SECRET);
});

it.each<[title: string, fields: object]>([
  ['an object for a code', { code: { key: SECRET } }],
  ['a text for a status', { responseDetails: { status: SECRET } }],
])('%s is not logged', (_, fields) => {
  const { errors, written } = from(Object.assign(new Error('no'), fields));
  expect(errors).toMatchObject([{ code: null, status: null }]);
  expect(written).not.toContain(SECRET);
});

it.each([SECRET, { key: SECRET }, null, undefined])(
  'of %j, which is no error, nothing is logged',
  (thrown) => {
    expect(from(thrown)).toMatchObject({ failure: { code: 'internal' }, errors: [] });
    expect(from(thrown).written).not.toContain(SECRET);
  },
);

it('what the storage says of itself is the answer; what nobody foresaw has a reference', () => {
  expect(from(new PortFailure('busy', new Error('no'), 3)).failure).toEqual({
    code: 'busy',
    afterSeconds: 3,
  });
  expect(from(new PortFailure('storage-unavailable', new Error('no'))).failure).toEqual({
    code: 'storage-unavailable',
  });
  expect(from(new Error('no')).failure).toMatchObject({
    code: 'internal',
    reference: expect.any(String) as string,
  });
});

it('what is meant for the platform is thrown to it, and not logged', () => {
  const forPlatform = new Error('consent');
  const log: Breakage[] = [];
  const told = () =>
    failureOf(
      { log: { broke: (breakage) => log.push(breakage) } },
      'getLicense',
      new ForPlatform(forPlatform),
    );
  expect(told).toThrow(forPlatform);
  expect(log).toEqual([]);
});
