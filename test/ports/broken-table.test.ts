import type { CallFault } from '../../preview/platform';
import { PortFailure } from '../../src/ports';
import { secretAt, valueAt } from '../../src/ports/forge/table';
import { breakAt, lostOn, passes, refused } from '../broken-calls';
import { platformStage } from '../platform-stage';
import { book, books, loans, withBooks } from './books';

const stage = platformStage(withBooks);

const count = valueAt<number>('count');
const password = secretAt<string>('password');
const loan = { id: 'loan', due: '2015-05-09' };
const before = books.versionOf(book());
const next = book({ revision: 'r2' });

/** All that is stored, but for the times of writing. */
const stored = () =>
  ['entity/book', 'entity/loan', 'value', 'secret'].map((name) =>
    [...stage.platform.store.table(name)].map(([key, { value }]) => [key, value]),
  );

const writes: [name: string, write: () => Promise<unknown>][] = [
  ['put', () => books.put(next)],
  ['remove', () => books.remove('emma')],
  ['put a value', () => count.put(2)],
  ['remove a value', () => count.remove()],
  ['put a secret', () => password.put('new')],
  ['remove a secret', () => password.remove()],
  ['removeMany', () => books.removeMany(['emma'])],
  ['putIf', () => books.putIf(next, before)],
  ['putIf with others', () => books.putIf(next, before, loans.putting(loan))],
  ['putIf as the first', () => books.putIf(book({ id: 'odes' }), null)],
  ['putIf as the first with others', () => books.putIf(book({ id: 'odes' }), null, loans.putting(loan))],
  ['removeIf', () => books.removeIf('emma', before)],
  ['removeIf with others', () => books.removeIf('emma', before, loans.putting(loan))],
];

const lost: CallFault = (call) => lostOn(stage.platform)(call);
const busy: CallFault = () => new Response('', { status: 429 });
const broken: CallFault = () => {
  throw new TypeError('connection lost');
};

const fill = async () => {
  await books.put(book());
  await count.put(1);
  await password.put('old');
};

describe.each(writes)('%s', (_, write) => {
  it.each([
    ['refused', refused, 'storage-unavailable'],
    ['too many', busy, 'busy'],
    ['broken before it is made', broken, 'storage-unavailable'],
  ])('a call that is %s: nothing is written, and the failure says so', async (_name, at, code) => {
    await fill();
    const was = stored();
    stage.platform.fault = breakAt(1, at, passes);
    await expect(write()).rejects.toMatchObject({ name: 'PortFailure', code });
    expect(stored()).toEqual(was);
  });

  it('made and its answer lost: all is written; where it is conditional, it is known to be', async () => {
    await fill();
    await write();
    const should = stored();
    for (const name of ['entity/book', 'entity/loan', 'value', 'secret'])
      stage.platform.store.table(name).clear();
    await fill();
    stage.platform.fault = breakAt(1, lost, passes);
    const outcome = await write().catch((error: unknown) => error);
    expect(stored()).toEqual(should);
    if (/If/.test(_)) expect(outcome).toEqual({ done: true });
    else expect(outcome).toBeInstanceOf(PortFailure);
  });

  it.each([
    ['refused', refused],
    ['made and its answer lost', lost],
  ])('%s, and nothing is answered afterwards: it is not told to be done', async (_name, at) => {
    await fill();
    stage.platform.fault = breakAt(1, at, refused);
    await expect(write()).rejects.toBeInstanceOf(PortFailure);
  });
});

it.each([
  ['get', () => books.get('emma')],
  ['getMany', () => books.getMany(['emma'])],
  ['page', () => books.page({ index: 'by-day' })],
  ['all', () => books.all({ index: 'by-day' })],
  ['get a value', () => count.get()],
  ['get a secret', () => password.get()],
])('%s: what cannot be read is a failure, never nothing', async (_, read: () => Promise<unknown>) => {
  stage.platform.fault = refused;
  await expect(read()).rejects.toMatchObject({ name: 'PortFailure', code: 'storage-unavailable' });
});

it.each([
  ['written', () => books.putIf(next, before)],
  ['removed', () => books.removeIf('emma', before)],
])(
  'a row is %s, the answer lost, and somebody else writes behind it: nobody says that it was not done',
  async (_, change) => {
    await books.put(book());
    const theirs = book({ revision: 'theirs' });
    stage.platform.fault = async (call) => {
      stage.platform.fault = undefined;
      await stage.platform.call(call);
      await books.put(theirs);
      throw new TypeError('connection lost');
    };
    await expect(change()).rejects.toMatchObject({ code: 'storage-unavailable' });
    expect(await books.get('emma')).toEqual(theirs);
  },
);
