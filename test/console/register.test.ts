import {
  emptyRegister,
  registerAfter,
  type Register,
  type RegisterEvent,
} from '../../static/console/data/register';
import { entry } from '../contract/entries';

const page = (ids: string[], next: string | null, at = 1): RegisterEvent => ({
  type: 'page',
  page: { items: ids.map((id) => entry({ id })), next },
  at,
});
const FAIL: RegisterEvent = { type: 'fail', failure: { code: 'busy' } };
const after = (...events: RegisterEvent[]): Register => events.reduce(registerAfter, emptyRegister);
const seen = ({ entries, progress, complete }: Register) => ({
  ids: entries.map(({ id }) => id),
  progress,
  complete,
});

it.each<[string, RegisterEvent[], ReturnType<typeof seen>]>([
  [
    'the first page is shown at once',
    [page(['a', 'b'], 'n')],
    { ids: ['a', 'b'], progress: 'reading', complete: false },
  ],
  [
    'until the last',
    [page(['a'], 'n'), page(['b'], null)],
    { ids: ['a', 'b'], progress: 'whole', complete: true },
  ],
  [
    'a failure keeps what was read',
    [page(['a'], 'n'), FAIL],
    { ids: ['a'], progress: 'broken', complete: false },
  ],
  ['a failure at once is no empty register', [FAIL], { ids: [], progress: 'broken', complete: false }],
  [
    'a second read that fails leaves the first answer',
    [page(['a', 'b'], null), { type: 'begin' }, page(['c'], 'n'), FAIL],
    { ids: ['a', 'b'], progress: 'broken', complete: true },
  ],
  [
    'a second read takes its place when it is whole',
    [page(['a', 'b'], null), { type: 'begin' }, page(['c'], 'n'), page(['d'], null)],
    { ids: ['c', 'd'], progress: 'whole', complete: true },
  ],
  [
    'a license that moves between pages stands once',
    [page(['a', 'b'], 'n'), page(['b', 'c'], null)],
    { ids: ['a', 'b', 'c'], progress: 'whole', complete: true },
  ],
  [
    'what is saved while pages come is kept',
    [page(['a'], 'n'), { type: 'saved', entry: entry({ id: 'z' }) }, page(['b'], null)],
    { ids: ['a', 'z', 'b'], progress: 'whole', complete: true },
  ],
  [
    'what is deleted is gone',
    [page(['a', 'b'], null), { type: 'deleted', id: 'a' }],
    { ids: ['b'], progress: 'whole', complete: true },
  ],
])('%s', (_, events, expected) => expect(seen(after(...events))).toEqual(expected));

it('a saved license takes the place of what was known of it', () => {
  const register = after(page(['a', 'b'], null), { type: 'saved', entry: entry({ id: 'a', name: 'New' }) });
  expect(register.entries.map(({ name }) => name)).toEqual(['New', 'Acme wiki']);
});
