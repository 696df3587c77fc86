import { MOST_REMEMBERED_COLUMNS } from '../../src/contract/limits';
import { type App, startApp, value } from './app';

let app: App;
beforeEach(() => (app = startApp()));
afterEach(() => app.close());

const save = (columns: Record<string, 'seats' | 'ignore' | null>) =>
  app.ask('saveImportColumns', { columns });
const remembered = () => value(app.ask('getImportColumns'));

it('nothing is remembered of columns before anything was said', async () => {
  expect(await remembered()).toEqual({});
});

it('what is said of columns is added to what was said before, the later word holds', async () => {
  await save({ stufe: 'ignore', foo: 'ignore' });
  expect(await value(save({ stufe: 'seats' }))).toEqual({ foo: 'ignore', stufe: 'seats' });
  expect(await remembered()).toEqual({ foo: 'ignore', stufe: 'seats' });
});

it('what is said of a column can be forgotten, and nothing else is', async () => {
  await save({ stufe: 'seats', foo: 'ignore' });
  expect(await value(save({ stufe: null, never: null }))).toEqual({ foo: 'ignore' });
  expect(await remembered()).toEqual({ foo: 'ignore' });
});

it('of too many columns the oldest are forgotten', async () => {
  const all = Array.from({ length: MOST_REMEMBERED_COLUMNS }, (_, index) => `column${index}`);
  await save(Object.fromEntries(all.map((name) => [name, 'ignore'])));
  await save({ stufe: 'seats' });
  expect(Object.keys(await remembered())).toEqual([...all.slice(1), 'stufe']);
});

it.each<[title: string, columns: unknown, code: string]>([
  ['something that no column holds', { stufe: 'shoe size' }, 'unknown-value'],
  ['a heading without end', { ['x'.repeat(101)]: 'seats' }, 'wrong-type'],
  [
    'too many at once',
    Object.fromEntries(Array.from({ length: MOST_REMEMBERED_COLUMNS + 1 }, (_, at) => [`c${at}`, 'ignore'])),
    'too-many',
  ],
])('%s is bad input', async (_, columns, code) => {
  expect(await app.call('saveImportColumns', { columns })).toMatchObject({
    ok: false,
    failure: { code: 'bad-input', fault: { code } },
  });
  expect(await remembered()).toEqual({});
});
