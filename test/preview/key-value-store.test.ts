import { kvs, WhereConditions } from '@forge/kvs';
import {
  createPlatform,
  type InProcess,
  installPlatform,
  manifestOf,
  type Platform,
} from '../../preview/platform';

const manifest = manifestOf({ permissions: { scopes: ['storage:app'] } });
let forge: InProcess;
let platform: Platform;
let now: number;

const install = (given = manifest) => {
  platform = createPlatform({ manifest: given, now: () => now });
  forge = installPlatform(platform);
};
beforeEach(() => {
  now = Date.UTC(2026, 0, 1);
  install();
});
afterEach(() => forge.uninstall());

it('keeps values of every JSON type, and forgets deleted ones', async () => {
  for (const value of ['text', 7, false, [1, 2], { a: { b: 'c' } }]) {
    await kvs.set('key', value);
    expect(await kvs.get('key')).toEqual(value);
  }
  await kvs.delete('key');
  await kvs.delete('key');
  expect(await kvs.get('key')).toBeUndefined();
});

it('keeps secrets apart from values', async () => {
  await kvs.setSecret('key', 'hush');
  expect(await kvs.get('key')).toBeUndefined();
  expect(await kvs.getSecret('key')).toBe('hush');
  expect((await kvs.query().getMany()).results).toEqual([]);
  await kvs.deleteSecret('key');
  expect(await kvs.getSecret('key')).toBeUndefined();
});

it('forgets a value when its time to live is over', async () => {
  await kvs.set('key', 1, { keyPolicy: 'OVERRIDE', ttl: { value: 1, unit: 'HOURS' } });
  now += 3_599_999;
  expect(await kvs.get('key')).toBe(1);
  now += 1;
  expect(await kvs.get('key')).toBeUndefined();
});

it('refuses to overwrite when told so', async () => {
  await kvs.set('key', 1, { keyPolicy: 'FAIL_IF_EXISTS' });
  await expect(kvs.set('key', 2, { keyPolicy: 'FAIL_IF_EXISTS' })).rejects.toThrow('taken');
  expect(await kvs.set('key', 3, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' })).toMatchObject({
    value: 1,
  });
});

it('finds keys by their beginning, page by page', async () => {
  for (const key of ['b:2', 'a:1', 'b:1', 'b:3']) await kvs.set(key, key);
  const query = () => kvs.query().where('key', WhereConditions.beginsWith('b:')).limit(2);
  const first = await query().getMany();
  const second = await query().cursor(first.nextCursor!).getMany();
  expect([...first.results, ...second.results].map(({ key }) => key)).toEqual(['b:1', 'b:2', 'b:3']);
  expect(second.nextCursor).toBeUndefined();
});

it('says of each operation in a batch whether it worked', async () => {
  const set = await kvs.batchSet([
    { key: 'good', value: 1 },
    { key: 'bad/key', value: 2 },
  ]);
  expect(set.successfulKeys).toEqual([{ key: 'good' }]);
  expect(set.failedKeys).toMatchObject([{ key: 'bad/key', error: { code: 'INVALID_KEY' } }]);
  const got = await kvs.batchGet([{ key: 'good' }, { key: 'gone' }]);
  expect(got.successfulKeys).toMatchObject([{ key: 'good', value: 1 }]);
  expect(got.failedKeys).toMatchObject([{ key: 'gone', error: { code: 'KEY_NOT_FOUND' } }]);
});

const deep = (levels: number): unknown => (levels === 0 ? 1 : { in: deep(levels - 1) });

describe('the real limits', () => {
  it.each([
    ['an empty key', '', 1, 'KEY_TOO_SHORT'],
    ['501 characters', 'k'.repeat(501), 1, 'KEY_TOO_LONG'],
    ['a slash', 'a/b', 1, 'INVALID_KEY'],
    ['only blanks', '  ', 1, 'INVALID_KEY'],
    ['240 KiB and one byte', 'key', 'x'.repeat(240 * 1024 - 1), 'MAX_SIZE'],
    ['32 levels', 'key', deep(32), 'MAX_DEPTH'],
    ['nothing', 'key', undefined, 'INVALID_VALUE'],
  ])('refuse %s', async (_, key, value, code) => {
    await expect(kvs.set(key, value)).rejects.toMatchObject({ code });
  });

  it('let the largest through', async () => {
    await kvs.set('k'.repeat(500), 'x'.repeat(240 * 1024 - 2));
    await kvs.set('key', deep(31));
    expect(await kvs.get('key')).toEqual(deep(31));
  });
});

it('refuses storage to an app without the scope', async () => {
  forge.uninstall();
  install(manifestOf({}));
  await expect(kvs.get('key')).rejects.toMatchObject({ code: 'MISSING_SCOPE' });
});

it('fails on demand, as the cloud does now and then', async () => {
  platform.fault = ({ path }) =>
    path.endsWith('/set')
      ? new Response('{"code":"RATE_LIMIT_EXCEEDED","message":"slow"}', { status: 429 })
      : undefined;
  await expect(kvs.set('key', 1)).rejects.toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' });
  platform.fault = () => {
    throw new TypeError('fetch failed');
  };
  await expect(kvs.get('key')).rejects.toThrow('fetch failed');
  platform.fault = undefined;
  expect(await kvs.get('key')).toBeUndefined();
});

it('counts kinds and sizes of calls, and never keeps keys or values', async () => {
  await kvs.set('private-key', 'private-value');
  await kvs.get('private-key');
  await kvs.get('other');
  expect(platform.log.counts()).toEqual({ 'kvs set': 1, 'kvs get': 2 });
  expect(JSON.stringify(platform.log.requests)).not.toContain('private');
});
