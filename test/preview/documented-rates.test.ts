import { InvocationLimitReachedError, Queue, RateLimitError } from '@forge/events';
import { kvs } from '@forge/kvs';
import {
  createPlatform,
  type Destination,
  DOCUMENTED_RATES,
  installPlatform,
  manifestOf,
  type Rates,
} from '../../preview/platform';
import { createStorageRates } from '../../preview/platform/kvs/storage-rates';
import { forEachTest } from '../for-each-test';

/** Each rule cites its page, below https://developer.atlassian.com/ (as it stood in August 2026, or before). */
const manifest = manifestOf({
  modules: {
    consumer: [
      { key: 'short', queue: 'short', function: 'usual' },
      { key: 'long', queue: 'long', function: 'longer' },
    ],
    function: [
      { key: 'usual', handler: 'index.usual' },
      { key: 'longer', handler: 'index.longer', timeoutSeconds: 56 },
    ],
  },
  permissions: {
    scopes: [
      'storage:app',
      'read:jira-work',
      'read:jira-user',
      'write:jira-work',
      'read:page:confluence',
      'write:page:confluence',
    ],
  },
});

const NOON = Date.parse('2026-08-22T12:00:00.000Z');

/** A platform whose clock moves only where a test says so. */
const stage = forEachTest(() => {
  const rates: Rates = structuredClone(DOCUMENTED_RATES);
  let now = NOON;
  const platform = createPlatform({ manifest, now: () => now, rates });
  const forge = installPlatform(platform);
  const call = (to: Destination, path: string, method: string, body?: unknown) =>
    platform.call({ to, path, method, body, accountId: undefined });
  return {
    platform,
    rates,
    during: forge.during,
    close: () => forge.uninstall(),
    now: () => now,
    pass: (ms: number) => {
      now += ms;
    },
    push: (body: object) => call({ type: 'fpp', provider: 'app' }, '/webhook/queue/publish/', 'POST', body),
    rest: (remote: string, method: string, path: string, body?: unknown) =>
      call({ type: 'fpp', provider: 'app', remote }, path, method, body),
  };
});

const ofBytes = (bytes: number) => 'x'.repeat(bytes);

describe('platform/forge/limits-kvs-ce', () => {
  type Call = [operation: string, body: unknown];
  /** The storage of the documented rates: how many of many calls it takes, one after so many milliseconds. */
  const meterOf = () => {
    const { metered } = createStorageRates(DOCUMENTED_RATES.storage, stage.now);
    const call = (operation: string, body: unknown, brings?: unknown) =>
      metered({ operation, body }, () => ({ status: 200, body: brings })).status === 200;
    const takes = (everyMs: number, make: (index: number) => boolean) => {
      let index = 0;
      for (; make(index); index += 1) stage.pass(everyMs);
      return index;
    };
    return { call, takes };
  };
  const write = (index: number, bytes = 1): Call => ['set', { key: `k${index}`, value: ofBytes(bytes) }];
  const read = (index: number): Call => ['get', { key: `k${index}` }];
  const along = (entityName: string): Call => ['entity/query', { entityName, indexName: 'by-name' }];

  it('#operation-limits-per-installation: 1,000 requests a second, of whichever kind', () => {
    const { call, takes } = meterOf();
    expect(takes(0, (index) => call(...(index % 2 === 0 ? write(index) : read(index))))).toBe(1000);
    stage.pass(1000);
    expect(call(...write(0))).toBe(true);
  });

  it('#operation-limits-per-installation: 4,000 writes a minute, and then none until the next one', () => {
    const { call, takes } = meterOf();
    expect(takes(2, (index) => call(...write(index)))).toBe(4000);
    expect(call(...read(0))).toBe(true);
    expect(call('transaction', { set: [{ key: 'k', value: 1 }] })).toBe(false);
    stage.pass(60_000);
    expect(call(...write(0))).toBe(true);
  });

  it('#operation-limits-per-installation: 4,000 reads a minute, queries among them', () => {
    const { call, takes } = meterOf();
    expect(takes(2, (index) => call(...(index % 2 === 0 ? read(index) : along('e'))))).toBe(4000);
    expect(call(...write(0))).toBe(true);
  });

  it.each([
    [9_900, 4000],
    [10_100, 2000],
    [64_900, 571],
  ])('#request-size-rounding: each 10 KB that is begun counts: %i bytes', (bytes, times) => {
    const { call, takes } = meterOf();
    expect(takes(14, (index) => call(...write(index, bytes)))).toBe(times);
  });

  it('a read counts by what it brings, where that is more than what was asked', () => {
    const { call, takes } = meterOf();
    expect(takes(14, (index) => call(...read(index), ofBytes(64_900)))).toBe(571);
  });

  it('#request-size-rounding: a batch is one request of its size', () => {
    const { call, takes } = meterOf();
    const items = Array.from({ length: 10 }, (_, index) => ({ key: `k${index}`, value: ofBytes(900) }));
    expect(takes(14, () => call('batch/set', items))).toBe(4000);
  });

  it('#transaction-limits: a transaction is one write', () => {
    const { call, takes } = meterOf();
    const set = Array.from({ length: 5 }, (_, index) => ({ key: `k${index}`, value: 1 }));
    expect(takes(14, () => call('transaction', { set }))).toBe(4000);
  });

  it.each<[string, Call, unknown, Call, number]>([
    ['1 MB a second is written to one key', write(0, 240_000), undefined, write(1, 240_000), 4],
    ['12 MB a second are read of one key', read(0), ofBytes(240_000), read(1), 49],
    ['24 MB a second are queried along one index value', along('e'), ofBytes(240_000), along('f'), 99],
  ])('#key-and-object-size-limits: %s, whatever the others', (_, one, brings, other, times) => {
    const { call, takes } = meterOf();
    expect(takes(0, () => call(...one, brings))).toBe(times);
    expect(call(...other, brings)).toBe(true);
    stage.pass(1000);
    expect(call(...one, brings)).toBe(true);
  });

  it('storage-reference/handling-errors-kvs, kvs-transactions: 429 and its codes; what is refused is not done', async () => {
    stage.rates.storage.writes.most = 1;
    await kvs.set('k', 1);
    const refused = (code: string) => ({ code, responseDetails: { status: 429 } });
    await expect(kvs.set('k', 2)).rejects.toMatchObject(refused('RATE_LIMIT_EXCEEDED'));
    await expect(kvs.transact().set('k', 2).execute()).rejects.toMatchObject(refused('TOO_MANY_REQUESTS'));
    expect(await kvs.get('k')).toBe(1);
    stage.pass(60_000);
    await kvs.set('k', 2);
    expect(await kvs.get('k')).toBe(2);
  });
});

describe('platform/forge/limits-async-events', () => {
  const events = (count: number, bytes = 1) =>
    Array.from({ length: count }, () => ({ body: { text: ofBytes(bytes) } }));
  const push = (count: number) => new Queue({ key: 'short' }).push(events(count));

  it('500 events a minute', async () => {
    for (let times = 0; times < 10; times += 1) await push(50);
    await expect(push(1)).rejects.toThrow(RateLimitError);
    expect(stage.platform.queue).toHaveLength(500);
    stage.pass(60_000);
    await push(1);
  });

  it.each([
    ['50 events in a push', events(50), 201],
    ['51', events(51), 400],
    ['200 KB in a push', events(2, 100 * 1024 - 40), 201],
    ['more', events(3, 70 * 1024), 413],
    ['900 seconds of delay', [{ body: {}, delayInSeconds: 900 }], 201],
    ['901', [{ body: {}, delayInSeconds: 901 }], 400],
  ])('%s', async (_, payload, status) => {
    const pushed = await stage.push({ queueName: 'short', jobId: 'job', payload });
    expect(pushed.status).toBe(status);
  });

  it.each([
    ['short', 101 * 1024, 201],
    ['long', 101 * 1024, 413],
    ['long', 99 * 1024, 201],
  ])(
    'an event for a function of more than 55 seconds has at most 100 KB: %s, %i bytes',
    async (queueName, bytes, status) => {
      const pushed = await stage.push({ queueName, jobId: 'job', payload: events(1, bytes) });
      expect(pushed.status).toBe(status);
    },
  );

  it('1,000 pushes come of one invocation, those of its events among them', async () => {
    const often = async (times: number) => {
      for (let index = 0; index < times; index += 1) {
        stage.pass(1000);
        await push(1);
      }
    };
    await stage.during({}, () => often(400));
    const { chain } = stage.platform.queue[0]!;
    await stage.during({ chain }, async () => {
      await often(600);
      await expect(push(1)).rejects.toThrow(InvocationLimitReachedError);
    });
    await stage.during({}, () => push(1));
  });
});

describe('cloud/jira/platform/rate-limiting', () => {
  const issue = { fields: { project: { key: 'OPS' }, issuetype: { name: 'Task' } } };
  const create = () => stage.rest('jira', 'POST', '/rest/api/3/issue', issue);
  const user = () => stage.rest('jira', 'GET', '/rest/api/3/user?accountId=nobody');
  const mayAdminister = () => stage.rest('jira', 'GET', '/rest/api/3/mypermissions?permissions=ADMINISTER');
  const edit = (id: number) => stage.rest('jira', 'PUT', `/rest/api/3/issue/${id}`, { fields: {} });
  const told = ({ status, headers }: Response) => [
    status,
    ...['ratelimit-reason', 'retry-after', 'x-ratelimit-reset'].map((name) => headers.get(name)),
  ];
  /** How many calls are taken, and the refusal of the one after them. */
  const taken = async (call: (index: number) => Promise<Response>): Promise<[number, Response]> => {
    for (let index = 0; ; index += 1) {
      const answer = await call(index);
      if (answer.status === 429) return [index, answer];
    }
  };

  it('#burst-api-rate-limit: 100 GET and 100 POST a second of one endpoint, whatever another is asked', async () => {
    const [count, refusal] = await taken(create);
    expect(count).toBe(100);
    expect(told(refusal)).toEqual([429, 'jira-burst-based', '1', '2026-08-22T12:00:01.000Z']);
    expect((await taken(user))[0]).toBe(100);
    stage.pass(1000);
    expect((await create()).status).toBe(201);
  });

  it('#burst-api-rate-limit: 50 PUT a second', async () => {
    for (let index = 0; index < 4; index += 1) await create();
    expect((await taken((index) => edit(10_000 + (index % 4))))[0]).toBe(50);
  });

  it.each([
    ['20 writes in 2 seconds', 0, 20, '2'],
    ['100 writes in 30 seconds', 150, 100, '15'],
  ])('#per-issue-rate-limiting-on-write-operations: %s', async (_, everyMs, times, seconds) => {
    await create();
    const [count, refusal] = await taken(() => {
      stage.pass(everyMs);
      return edit(10_000);
    });
    expect([count, ...told(refusal).slice(1, 3)]).toEqual([times, 'jira-per-issue-on-write', seconds]);
    await create();
    expect((await edit(10_001)).status).toBe(204);
  });

  it.each([
    ['a writing', 1, create],
    ['a user that is not there', 1, user],
    ['what a person may do', 3, mayAdminister],
  ])('#points-based-rate-limiting: in points, %s costs %i', async (_, points, call) => {
    stage.rates.products.points.most = 30;
    expect((await taken(call))[0]).toBe(30 / points);
  });

  it('#points-based-rate-limiting: 65,000 points an hour, and then none until the next one', async () => {
    expect(DOCUMENTED_RATES.products.points.most).toBe(65_000);
    stage.rates.products.points.most = 9;
    stage.pass(600_500);
    const [count, refusal] = await taken(mayAdminister);
    expect(count).toBe(3);
    expect(told(refusal)).toEqual([429, 'jira-quota-global-based', '3000', '2026-08-22T13:00:00.000Z']);
    expect((await create()).status).toBe(429);
    // Confluence has points of its own (cloud/confluence/rate-limiting).
    const page = await stage.rest('confluence', 'GET', '/wiki/api/v2/pages?space-id=1&title=x');
    expect(page.status).toBe(200);
    stage.pass(3_600_000);
    expect((await create()).status).toBe(201);
  });
});

it('platform/forge/apis-reference/license-api#rate-limit: one request in 5 minutes', async () => {
  const ask = () => stage.rest('stargate', 'GET', '/forge/app/v1/license');
  expect((await ask()).status).toBe(200);
  stage.pass(60_000);
  const { status, headers } = await ask();
  expect([status, headers.get('retry-after')]).toEqual([429, '240']);
  stage.pass(240_000);
  expect((await ask()).status).toBe(200);
});
