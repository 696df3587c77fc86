import type { APIResponse } from '@forge/api';
import { RateLimitError } from '@forge/events';
import { PortFailure } from '../../src/ports';
import { askProduct } from '../../src/ports/forge/product-call';
import { enqueue } from '../../src/ports/forge/reminding/queue';
import { createdOnce, valueAt } from '../../src/ports/forge/table';
import { tryingAgain, within } from '../../src/ports/forge/trying-again';
import { lostOn } from '../broken-calls';
import { platformStage } from '../platform-stage';
import { book, books, loans, withBooks } from './books';

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

/** Runs as a function of so many seconds; gives what came of it, and after how many milliseconds. */
async function ran<T>(seconds: number, work: () => Promise<T>): Promise<{ told: unknown; afterMs: number }> {
  const outcome = within(seconds, () => work().catch((error: unknown) => error))().then((told) => ({
    told,
    afterMs: Date.now(),
  }));
  await jest.advanceTimersByTimeAsync(seconds * 1000);
  return outcome;
}

/** A call that fails so often, and is answered then. */
function failing(times: number, error: () => Error) {
  let made = 0;
  return jest.fn((): Promise<string> => {
    made += 1;
    return made <= times ? Promise.reject(error()) : Promise.resolve('answer');
  });
}
const busy = (afterSeconds: number | null = null) => new PortFailure('busy', null, afterSeconds);
const passing = (error: unknown) => (error instanceof PortFailure ? error : null);
const again = (call: () => Promise<string>) => () => tryingAgain(call, passing);

describe('a call that fails in passing', () => {
  it('is made again after short waits, each longer than the one before', async () => {
    const at: number[] = [];
    const call = failing(3, busy);
    await ran(25, () => tryingAgain(() => (at.push(Date.now()), call()), passing));
    const waits = at.slice(1).map((each, index) => each - at[index]!);
    expect(waits).toHaveLength(3);
    waits.forEach((wait, index) => {
      expect(wait).toBeGreaterThanOrEqual(250 * 2 ** index);
      expect(wait).toBeLessThanOrEqual(500 * 2 ** index);
    });
  });

  it('is given up after five times', async () => {
    const call = failing(9, busy);
    expect((await ran(25, again(call))).told).toMatchObject({ code: 'busy' });
    expect(call).toHaveBeenCalledTimes(5);
  });

  it('waits as long as it was told to', async () => {
    const { told, afterMs } = await ran(25, again(failing(1, () => busy(8))));
    expect(told).toBe('answer');
    expect(afterMs).toBeGreaterThanOrEqual(8000);
  });

  it.each([
    [21, 2, 'answer'],
    [22, 1, { code: 'busy', afterSeconds: 22 }],
    [60, 1, { code: 'busy', afterSeconds: 60 }],
  ])('told to wait %i seconds in a function of 25 it is made %i times', async (seconds, times, outcome) => {
    const call = failing(1, () => busy(seconds));
    const { told, afterMs } = await ran(25, again(call));
    if (typeof outcome === 'string') expect(told).toBe(outcome);
    else expect(told).toMatchObject(outcome);
    expect(call).toHaveBeenCalledTimes(times);
    expect(afterMs).toBeLessThan(25_000);
  });

  it('a function of 900 seconds waits for a minute', async () => {
    expect((await ran(900, again(failing(2, () => busy(60))))).told).toBe('answer');
  });

  it('what does not pass is not tried again', async () => {
    const call = failing(1, () => new Error('wrong'));
    expect((await ran(25, again(call))).told).toMatchObject({ message: 'wrong' });
    expect(call).toHaveBeenCalledTimes(1);
  });

  it('outside of a function nothing waits', async () => {
    const call = failing(1, busy);
    await expect(tryingAgain(call, passing)).rejects.toMatchObject({ code: 'busy' });
    expect(call).toHaveBeenCalledTimes(1);
  });
});

describe('a product', () => {
  /** Answers with these, the last one for ever. */
  const answering = (...answers: [status: number, headers?: Record<string, string>][]) => {
    let asked = 0;
    return jest.fn((): Promise<APIResponse> => {
      const [status, headers = {}] = answers[Math.min(asked, answers.length - 1)]!;
      asked += 1;
      return Promise.resolve(new Response(null, { status, headers }) as unknown as APIResponse);
    });
  };
  const status = async (...[ask, repeatable]: Parameters<typeof askProduct>) =>
    (await ran(25, () => askProduct(ask, repeatable))).told as APIResponse;

  it.each([
    [429, 'repeatable', 2],
    [429, 'only-once', 2],
    [503, 'repeatable', 2],
    [408, 'repeatable', 2],
    // It may have been carried out.
    [503, 'only-once', 1],
    [408, 'only-once', 1],
    [403, 'repeatable', 1],
  ] as const)('that answers %i to a %s call is asked %i times', async (first, repeatable, times) => {
    const ask = answering([first], [200]);
    expect((await status(ask, repeatable)).status).toBe(times === 1 ? first : 200);
    expect(ask).toHaveBeenCalledTimes(times);
  });

  it('says in Retry-After when to ask again', async () => {
    const { told, afterMs } = await ran(25, () =>
      askProduct(answering([429, { 'retry-after': '12' }], [200]), 'only-once'),
    );
    expect((told as APIResponse).status).toBe(200);
    expect(afterMs).toBeGreaterThanOrEqual(12_000);
  });

  it('that does not take calls for longer than the function lives gives its last answer', async () => {
    const ask = answering([429, { 'retry-after': '30' }]);
    expect((await status(ask, 'repeatable')).status).toBe(429);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it.each(['repeatable', 'only-once'] as const)('whose connection breaks: %s', async (repeatable) => {
    const ask = jest
      .fn<Promise<APIResponse>, []>()
      .mockRejectedValueOnce(new TypeError('fetch failed'))
      .mockResolvedValue(new Response(null));
    await status(ask, repeatable);
    expect(ask).toHaveBeenCalledTimes(repeatable === 'repeatable' ? 2 : 1);
  });
});

describe('the storage', () => {
  const count = valueAt<number>('count');
  const stage = platformStage(withBooks);

  it.each([
    [1, { told: null }],
    [9, { told: { code: 'busy' } }],
  ])('that has too many calls %i times is asked again', async (times, outcome) => {
    stage.platform.log.clear();
    let asked = 0;
    stage.platform.fault = () => ((asked += 1) <= times ? new Response('', { status: 429 }) : undefined);
    expect(await ran(25, () => count.get())).toMatchObject(outcome);
    expect(asked).toBe(Math.min(times + 1, 5));
  });

  it('that breaks off a conditional write is asked again, and what it wrote is written once', async () => {
    let asked = 0;
    stage.platform.fault = async (call) => ((asked += 1) === 1 ? lostOn(stage.platform)(call) : undefined);
    expect((await ran(25, () => books.putIf(book(), null))).told).toEqual({ done: true });
  });
});

describe('a row that is to be created', () => {
  const stage = platformStage(withBooks);
  const loan = { id: 'loan', due: '2015-05-09' };

  it.each([
    ['alone', []],
    ['with others', [loans.putting(loan)]],
  ])('%s, and is there already: that is told at once', async (_, also) => {
    await books.put(book());
    stage.platform.log.clear();
    const { told, afterMs } = await ran(25, () => books.putIf(book({ revision: 'r2' }), null, ...also));
    expect(told).toEqual({ done: false, current: book() });
    expect(afterMs).toBe(0);
    const sets = stage.platform.log.requests.filter(({ operation }) => operation === 'entity/set');
    expect(sets).toHaveLength(1);
  });

  it('and was removed again when one looks: it is told as busy, and nothing is written', async () => {
    await books.put(book());
    stage.platform.fault = async (call) => {
      stage.platform.fault = undefined;
      const answer = await stage.platform.call(call);
      stage.platform.store.table('entity/book').clear();
      return answer;
    };
    const { told } = await ran(25, () => books.putIf(book({ revision: 'r2' }), null));
    expect(told).toMatchObject({ name: 'PortFailure', code: 'busy' });
    expect(stage.platform.store.table('entity/book').size).toBe(0);
  });
});

describe('the queue', () => {
  const stage = platformStage();
  const pieces = Array.from({ length: 600 }, (_, index) => ({ keys: [`${index}`] }));

  it('that took its 500 events of a minute takes the others in the next one', async () => {
    const { told, afterMs } = await ran(900, () => enqueue(pieces));
    expect(told).toBeUndefined();
    expect(stage.platform.queue.map(({ body }) => body)).toEqual(pieces);
    expect(afterMs).toBeGreaterThan(60_000);
  });

  it('is not waited for by a function that has no time for it', async () => {
    const { told, afterMs } = await ran(25, () => enqueue(pieces));
    expect(told).toBeInstanceOf(RateLimitError);
    expect(stage.platform.queue).toHaveLength(500);
    expect(afterMs).toBeLessThan(1000);
  });
});

describe('a secret that is made once', () => {
  const stage = platformStage();
  const asked = () =>
    stage.platform.log.requests.flatMap(({ operation }) =>
      operation.startsWith('secret/') ? [operation] : [],
    );

  it('and that somebody else has just made is taken as it is: nobody waits', async () => {
    let made = 0;
    const once = createdOnce('once', () => `secret ${(made += 1)}`);
    const { told, afterMs } = await ran(25, () => Promise.all([once(), once(), once()]));
    expect(new Set(told as string[]).size).toBe(1);
    expect(made).toBe(3);
    expect(afterMs).toBe(0);
  });

  it('is asked for once by a process, however many handles are made at the same time', async () => {
    await jest.isolateModulesAsync(async () => {
      const { forgeHandles } = await import('../../src/ports/forge/handles');
      const handles = ['a', 'b', 'c', 'a'].map((id) => forgeHandles.of(['license', id]));
      expect(new Set(await Promise.all(handles)).size).toBe(3);
    });
    expect(asked()).toEqual(['secret/get', 'secret/set', 'secret/get']);
  });
});
