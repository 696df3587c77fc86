import { Filter, FilterConditions, kvs, WhereConditions } from '@forge/kvs';
import { createPlatform, type Platform } from '../../preview/platform';
import { manifestWith, platformStage } from '../platform-stage';

/** Each rule cites its page, below https://developer.atlassian.com/platform/forge/ (as it stood on 2026-08-22). */
const manifest = manifestWith({
  name: 'employee',
  attributes: {
    surname: { type: 'string' },
    gender: { type: 'string' },
    age: { type: 'integer' },
    pay: { type: 'float' },
    retired: { type: 'boolean' },
    notes: { type: 'any' },
  },
  indexes: ['surname', { name: 'by-age', partition: ['gender'], range: ['age'] }],
});

const stage = platformStage(manifest);

type Condition = Parameters<Filter<Record<string, unknown>>['and']>[1];

const employees = () => kvs.entity<Record<string, unknown>>('employee');
const scott = { surname: 'Scott', gender: 'male', age: 30 };
const as = { entityName: 'employee' };
const named = (name: string) => new Filter<typeof scott>().and('surname', FilterConditions.equalTo(name));

/** The call as it goes over the wire, where the client would not let it out. */
const raw = async (platform: Platform, operation: string, body: object) => {
  const to = { type: 'kvs', provider: 'app', remote: 'kvs' };
  const call = { to, path: `/api/v1/${operation}`, method: 'POST', body, accountId: undefined };
  const answer = await platform.call(call);
  return answer.ok ? { ok: true } : { ok: false, ...((await answer.json()) as { code: string }) };
};

describe('storage-reference/entities-manifest#values', () => {
  it.each<[string, object]>([
    ['an empty string', { surname: '' }],
    ['a string of nothing but blanks', { surname: ' \n' }],
    ['null in the place of a string', { surname: null }],
    ['a number in the place of a string', { surname: 7 }],
    ['an integer of 33 bits', { age: 2 ** 31 }],
    ['a fraction in the place of an integer', { age: 1.5 }],
    ['a float below the least', { pay: 1e-131 }],
    ['a float above the most', { pay: 1e126 }],
    ['a text in the place of a boolean', { retired: 'true' }],
    ['null', { notes: null }],
    // No page says that null is taken inside of a value: here it is not.
    ['null inside of an attribute of type any', { notes: { a: [{ b: null }] } }],
  ])('refuses %s', async (_, value) => {
    await expect(employees().set('scott', { ...scott, ...value })).rejects.toMatchObject({
      code: expect.stringMatching(/^INVALID_(ENTITY_)?VALUE$/) as string,
    });
  });

  it.each<[string, object]>([
    ['the least and the most integer', { age: -(2 ** 31) }],
    ['zero and the least float', { pay: 1e-130 }],
    ['an attribute that is left out', {}],
    ['objects, lists, and blanks inside of any', { notes: { a: [{ b: '' }], c: false } }],
  ])('takes %s', async (_, value) => {
    await employees().set('scott', { ...scott, ...value });
    expect(await employees().get('scott')).toEqual({ ...scott, ...value });
  });
});

describe('limits-kvs-ce', () => {
  it.each([
    [900, 1700, true],
    [901, 1, false],
    [1, 1701, false],
  ])('an index of %i bytes in its range and %i in its partition', async (range, partition, taken) => {
    const wide = manifestWith({
      name: 'wide',
      attributes: { one: { type: 'string' }, other: { type: 'string' } },
      indexes: [{ name: 'by-both', partition: ['other'], range: ['one'] }],
    });
    const value = { one: 'x'.repeat(range), other: 'x'.repeat(partition) };
    const told = await raw(createPlatform({ manifest: wide }), 'entity/set', {
      entityName: 'wide',
      key: 'key',
      value,
    });
    expect(told.ok).toBe(taken);
  });

  it('a query has at most 100 conditions', async () => {
    const filter = new Filter<typeof scott>().and('age', FilterConditions.greaterThan(0));
    for (let more = 1; more < 101; more += 1) filter.and('age', FilterConditions.greaterThan(more));
    await expect(employees().query().index('surname').filters(filter).getMany()).rejects.toMatchObject({
      code: 'TOO_MANY_CONDITIONS',
    });
  });
});

describe('storage-reference/entities-transactions', () => {
  it('each key can only be used once, in whichever entity it is', async () => {
    const twice = kvs.transact().set('scott', scott, as).set('scott', 1);
    await expect(twice.execute()).rejects.toMatchObject({ code: 'DUPLICATE_KEY' });
    expect(stage.platform.store.isEmpty()).toBe(true);
  });

  it('at most 25 operations', async () => {
    const transaction = kvs.transact();
    for (let index = 0; index < 26; index += 1) transaction.set(`k${index}`, index);
    await expect(transaction.execute()).rejects.toMatchObject({ code: 'TOO_MANY_OPERATIONS' });
  });

  it('at most 4 MB', async () => {
    const transaction = kvs.transact();
    for (let index = 0; index < 20; index += 1) transaction.set(`k${index}`, 'x'.repeat(230 * 1024));
    await expect(transaction.execute()).rejects.toMatchObject({ code: 'MAX_SIZE' });
  });

  it.each([
    ['a key policy', { keyPolicy: 'FAIL_IF_EXISTS' }],
    ['a value in return', { returnValue: 'LATEST' }],
  ])('takes no option besides a time to live: %s', async (_, options) => {
    const set = [{ key: 'scott', value: scott, ...as, options }];
    expect(await raw(stage.platform, 'transaction', { set })).toMatchObject({ code: 'INVALID_OPTIONS' });
  });

  it('conditions are mandatory in a check', async () => {
    const check = [{ key: 'scott', ...as }];
    expect(await raw(stage.platform, 'transaction', { check })).toMatchObject({
      code: 'EMPTY_FILTER_OPERATOR',
    });
  });

  it('storage-reference/kvs-transactions: a plain value has no conditions', async () => {
    const set = [{ key: 'k', value: 1, conditions: { and: named('Scott').filters() } }];
    expect(await raw(stage.platform, 'transaction', { set })).toMatchObject({ code: 'INVALID_CONDITION' });
  });

  it.each([
    ['notExists', FilterConditions.notExists()],
    ['notEqualTo', FilterConditions.notEqualTo('Davis')],
    ['equalTo', FilterConditions.equalTo('Scott')],
  ])('what a condition says of a key that is not there is documented nowhere: %s', async (_, condition) => {
    const conditions = new Filter<typeof scott>().and('surname', condition);
    const transaction = kvs.transact().set('scott', scott, { ...as, conditions });
    await expect(transaction.execute()).rejects.toMatchObject({ name: 'ForgeKvsError' });
  });
});

describe('storage-reference/entities-api-query#conditions', () => {
  const of = (attribute: string, condition: Condition) =>
    employees()
      .query()
      .index('surname')
      .filters(new Filter<Record<string, unknown>>().and(attribute, condition))
      .getMany();

  it.each<[string, string, Condition]>([
    ['exists', 'notes', FilterConditions.exists()],
    ['equalTo', 'notes', FilterConditions.equalTo('x')],
    ['beginsWith', 'age', FilterConditions.beginsWith('1')],
    ['contains', 'age', FilterConditions.contains('1')],
    ['between', 'retired', FilterConditions.between('a', 'b')],
    ['lessThan', 'retired', FilterConditions.lessThan(1)],
  ])('%s on `%s`: 422', async (_, attribute, condition) => {
    await expect(of(attribute, condition)).rejects.toMatchObject({ responseDetails: { status: 422 } });
  });

  it('a transaction’s conditions are the same', async () => {
    await employees().set('scott', scott);
    const conditions = new Filter<Record<string, unknown>>().and('notes', FilterConditions.notExists());
    const transaction = kvs.transact().set<Record<string, unknown>>('scott', scott, { ...as, conditions });
    await expect(transaction.execute()).rejects.toMatchObject({ responseDetails: { status: 422 } });
  });

  it('either and or or, never both', async () => {
    const and = named('Scott').filters();
    const filters = { and, or: and };
    const told = await raw(stage.platform, 'entity/query', { ...as, indexName: 'surname', filters });
    expect(told).toMatchObject({ code: 'INVALID_FILTER_OPERATORS_COMBINATION' });
  });

  it('a range takes no condition of a filter', async () => {
    const range = { condition: 'NOT_EQUAL_TO', values: ['Scott'] };
    const told = await raw(stage.platform, 'entity/query', { ...as, indexName: 'surname', range });
    expect(told).toMatchObject({ code: 'INVALID_CONDITION' });
  });

  it('filters are in memory: a page may be empty while its cursor says that there is more', async () => {
    for (const surname of ['Adams', 'Brown', 'Scott']) await employees().set(surname, { ...scott, surname });
    const query = employees().query().index('surname').filters(named('Scott')).limit(2);
    const first = await query.getMany();
    expect(first).toEqual({ results: [], nextCursor: expect.any(String) as string });
    expect((await query.cursor(first.nextCursor!).getMany()).results).toHaveLength(1);
  });

  it('10 at once, at most 100', async () => {
    const query = () => employees().query().index('surname');
    for (let index = 0; index < 11; index += 1) await employees().set(`e${index}`, scott);
    expect((await query().getMany()).results).toHaveLength(10);
    await expect(query().limit(101).getMany()).rejects.toMatchObject({ code: 'INVALID_LIMIT' });
  });

  it('beginsWith in where, on a string only', async () => {
    const along = employees()
      .query()
      .index('by-age', { partition: ['male'] });
    await expect(along.where(WhereConditions.beginsWith('3')).getMany()).rejects.toMatchObject({
      responseDetails: { status: 422 },
    });
  });
});

describe('storage-reference/entities-api', () => {
  it('#write-conflict: a key is created once', async () => {
    await employees().set('scott', scott, { keyPolicy: 'FAIL_IF_EXISTS' });
    await expect(
      employees().set('scott', { ...scott, age: 31 }, { keyPolicy: 'FAIL_IF_EXISTS' }),
    ).rejects.toMatchObject({ name: 'ForgeKvsError' });
    expect(await employees().get('scott')).toEqual(scott);
  });

  it('a value is returned only where keys may be overwritten', async () => {
    const options = { keyPolicy: 'FAIL_IF_EXISTS', returnValue: 'LATEST' };
    const told = await raw(stage.platform, 'entity/set', { ...as, key: 'scott', value: scott, options });
    expect(told).toMatchObject({ code: 'INVALID_OPTIONS' });
  });

  it('#ttl: at most a year', async () => {
    const lives = (value: number) =>
      employees().set('scott', scott, { keyPolicy: 'OVERRIDE', ttl: { unit: 'DAYS', value } });
    await lives(365);
    await expect(lives(367)).rejects.toMatchObject({ code: 'INVALID_TTL' });
  });

  // runtime-reference/storage-api-custom-entities: deletion may take up to 48 hours, and reads may return it until then.
  it.each([
    ['at once', 0],
    ['48 hours late', 48],
  ])('#ttl: what has expired is deleted %s, from gets and queries alike', async (_, hours) => {
    const calm = { lagMs: 0, emptyPages: false, cursorCalls: Infinity };
    const setting = { ...calm, expiredMs: hours * 3_600_000 };
    let minutes = 0;
    const platform = createPlatform({ manifest, setting, now: () => minutes * 60_000 });
    const options = { ttl: { unit: 'HOURS', value: 1 } };
    await raw(platform, 'entity/set', { ...as, key: 'scott', value: scott, options });
    const found = async () => {
      const to = { type: 'kvs', provider: 'app', remote: 'kvs' };
      const body = { ...as, indexName: 'surname' };
      const queried = { to, path: '/api/v1/entity/query', method: 'POST', body, accountId: undefined };
      const { data } = (await (await platform.call(queried)).json()) as { data: unknown[] };
      return [(await raw(platform, 'entity/get', { ...as, key: 'scott' })).ok, data.length];
    };
    minutes = (1 + hours) * 60 - 1;
    expect(await found()).toEqual([true, 1]);
    minutes += 1;
    expect(await found()).toEqual([false, 0]);
  });

  it('delete succeeds whether the key exists or not', async () => {
    expect(await raw(stage.platform, 'entity/delete', { ...as, key: 'gone' })).toEqual({ ok: true });
  });

  it('storage-reference/entities-batch: a key twice fails the whole batch, unless in two entities', async () => {
    await expect(
      kvs.batchSet([
        { key: 'k', value: 1 },
        { key: 'k', value: 2 },
      ]),
    ).rejects.toMatchObject({ code: 'DUPLICATE_KEY' });
    const { failedKeys } = await kvs.batchSet<object>([
      { key: 'k', value: {} },
      { key: 'k', value: scott, entityName: 'employee' },
    ]);
    expect(failedKeys).toEqual([]);
  });
});
