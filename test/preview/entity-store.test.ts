import { Filter, FilterConditions, kvs, Sort, WhereConditions } from '@forge/kvs';
import { manifestWith, platformStage } from '../platform-stage';

platformStage(
  manifestWith({
    name: 'book',
    attributes: {
      title: { type: 'string' },
      shelf: { type: 'string' },
      year: { type: 'integer' },
      notes: { type: 'any' },
    },
    indexes: ['title', { name: 'by-shelf', partition: ['shelf'], range: ['year'] }],
  }),
);

const books = kvs.entity<{ title: string; shelf?: string; year?: number }>('book');
const keysOf = ({ results }: { results: { key: string }[] }) => results.map(({ key }) => key);

beforeEach(async () => {
  await books.set('emma', { title: 'Emma', shelf: 'novels', year: 1815 });
  await books.set('ulysses', { title: 'Ulysses', shelf: 'novels', year: 1922 });
  await books.set('dracula', { title: 'Dracula', shelf: 'novels', year: 1897 });
  await books.set('odes', { title: 'Odes', shelf: 'poems', year: 1819 });
  await books.set('undated', { title: 'Undated', shelf: 'novels' });
});

describe('a query along a partitioned index', () => {
  const novels = () => books.query().index('by-shelf', { partition: ['novels'] });

  it('gives the partition in the order of the range, without entities that lack it', async () => {
    expect(keysOf(await novels().getMany())).toEqual(['emma', 'dracula', 'ulysses']);
  });

  it('turns the order round', async () => {
    expect(keysOf(await novels().sort(Sort.DESC).getMany())).toEqual(['ulysses', 'dracula', 'emma']);
  });

  it.each([
    ['before', WhereConditions.lessThan(1897), ['emma']],
    ['up to', WhereConditions.lessThanEqualTo(1897), ['emma', 'dracula']],
    ['after', WhereConditions.greaterThan(1897), ['ulysses']],
    ['from', WhereConditions.greaterThanEqualTo(1897), ['dracula', 'ulysses']],
    ['between, ends included', WhereConditions.between(1815, 1897), ['emma', 'dracula']],
    ['equal to', WhereConditions.equalTo(1922), ['ulysses']],
  ])('keeps a range: %s', async (_, condition, expected) => {
    expect(keysOf(await novels().where(condition).getMany())).toEqual(expected);
  });

  it.each([
    [Sort.ASC, ['emma', 'dracula', 'ulysses']],
    [Sort.DESC, ['ulysses', 'dracula', 'emma']],
  ])('goes on from its cursor to the end: %s', async (sort, expected) => {
    const first = await novels().sort(sort).limit(2).getMany();
    const second = await novels().sort(sort).limit(2).cursor(first.nextCursor!).getMany();
    expect([...keysOf(first), ...keysOf(second)]).toEqual(expected);
    expect(second.nextCursor).toBeUndefined();
  });

  it('knows on each page what was written, moved and deleted since the page before', async () => {
    const first = await novels().limit(1).getMany();
    await books.set('persuasion', { title: 'Persuasion', shelf: 'novels', year: 1817 });
    await books.set('ulysses', { title: 'Ulysses', shelf: 'novels', year: 1820 });
    await books.delete('dracula');
    const rest = await novels().cursor(first.nextCursor!).getMany();
    expect([...keysOf(first), ...keysOf(rest)]).toEqual(['emma', 'persuasion', 'ulysses']);
  });

  it('filters after the page is read: a page may be empty while there is more', async () => {
    const filter = new Filter<{ title: string }>().and('title', FilterConditions.beginsWith('Ul'));
    const first = await novels().filters(filter).limit(2).getMany();
    expect(first.results).toEqual([]);
    expect(keysOf(await novels().filters(filter).limit(2).cursor(first.nextCursor!).getMany())).toEqual([
      'ulysses',
    ]);
  });
});

it('orders along a plain index and finds beginnings', async () => {
  const titles = books.query().index('title');
  expect(keysOf(await titles.where(WhereConditions.beginsWith('U')).getMany())).toEqual([
    'ulysses',
    'undated',
  ]);
});

it('gives ten at once unless asked for more, at most a hundred', async () => {
  for (let i = 0; i < 12; i += 1)
    await books.set(`more-${i}`, { title: `More ${i}`, shelf: 'more', year: i });
  const more = () => books.query().index('by-shelf', { partition: ['more'] });
  expect((await more().getMany()).results).toHaveLength(10);
  expect((await more().limit(100).getMany()).results).toHaveLength(12);
  await expect(more().limit(101).getMany()).rejects.toMatchObject({ code: 'INVALID_LIMIT' });
});

describe('what the manifest does not declare fails by name', () => {
  it.each([
    ['an entity', () => kvs.entity('film').get('x'), 'ENTITY_NOT_DECLARED'],
    ['an index', () => books.query().index('by-colour').getMany(), 'INDEX_NOT_DECLARED'],
    ['an attribute', () => books.set('x', { title: 'X', colour: 'red' } as never), 'ATTRIBUTE_NOT_DECLARED'],
    ['a type', () => books.set('x', { title: 'X', year: '1922' } as never), 'INVALID_ENTITY_VALUE'],
    ['a null', () => books.set('x', { title: 'X', shelf: null } as never), 'INVALID_VALUE'],
    [
      'a partition',
      () =>
        books
          .query()
          .index('title', { partition: ['novels'] })
          .getMany(),
      'INVALID_PARTITION',
    ],
    ['no partition', () => books.query().index('by-shelf').getMany(), 'INVALID_PARTITION'],
    [
      'a partition of another type',
      () =>
        books
          .query()
          .index('by-shelf', { partition: [7] })
          .getMany(),
      'INVALID_ENTITY_VALUE',
    ],
    [
      'a range of another type',
      () => books.query().index('title').where(WhereConditions.lessThan(7)).getMany(),
      'INVALID_ENTITY_VALUE',
    ],
  ])('%s', async (_, ask, code) => {
    await expect(ask()).rejects.toMatchObject({ code });
  });
});

describe('a transaction', () => {
  const isNovel = new Filter<{ shelf: string }>().and('shelf', FilterConditions.equalTo('novels'));
  const isUntitled = new Filter<{ title: string }>().and('title', FilterConditions.notExists());
  const book = (title: string) => ({ title, shelf: 'novels', year: 2000 });

  it('writes plain values and entities together when every condition is met', async () => {
    await kvs
      .transact()
      .set('count', 6)
      .set('new', book('New'), { entityName: 'book' })
      .set('emma', book('Emma again'), { entityName: 'book', conditions: isNovel })
      .delete('odes', { entityName: 'book' })
      .check('dracula', { entityName: 'book', conditions: isNovel })
      .execute();
    expect(await kvs.get('count')).toBe(6);
    expect(await books.get('emma')).toMatchObject({ title: 'Emma again' });
    expect(await books.get('new')).toMatchObject({ title: 'New' });
    expect(await books.get('odes')).toBeUndefined();
  });

  it.each([
    [
      'a condition on another value',
      () =>
        kvs.transact().set('count', 6).set('odes', book('Odes'), { entityName: 'book', conditions: isNovel }),
    ],
    [
      'a condition on an entity that is gone',
      () => kvs.transact().set('count', 6).delete('gone', { entityName: 'book', conditions: isNovel }),
    ],
    [
      'an attribute that must not be there',
      () =>
        kvs
          .transact()
          .set('count', 6)
          .set('emma', book('Emma'), { entityName: 'book', conditions: isUntitled }),
    ],
    [
      'a check',
      () => kvs.transact().set('count', 6).check('odes', { entityName: 'book', conditions: isNovel }),
    ],
    [
      'a value that the schema refuses',
      () => kvs.transact().set('count', 6).set('x', { year: 'late' }, { entityName: 'book' }),
    ],
    ['the same key twice', () => kvs.transact().set('count', 6).delete('count')],
  ])('writes nothing at all: %s', async (_, transaction) => {
    await expect(transaction().execute()).rejects.toMatchObject({ name: 'ForgeKvsError' });
    expect(await kvs.get('count')).toBeUndefined();
    expect(await books.get('emma')).toMatchObject({ title: 'Emma' });
  });

  it('takes 25 operations and not 26', async () => {
    const transaction = kvs.transact();
    for (let i = 0; i < 25; i += 1) transaction.set(`k${i}`, i);
    await transaction.execute();
    await expect(transaction.set('k25', 25).execute()).rejects.toMatchObject({ code: 'TOO_MANY_OPERATIONS' });
  });
});
