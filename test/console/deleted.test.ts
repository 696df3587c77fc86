import { forgetLate, noteDeleted, replaceDeleted } from '../../static/console/data/change-deleted';
import { type Deleted, deletedNow } from '../../static/console/data/deleted';
import type { SeveralResult } from '../../static/console/data/several-results';
import { afterPutting } from '../../static/console/data/use-put-back';

jest.mock('@forge/bridge', () => ({ makeInvoke: () => () => Promise.resolve(undefined) }));

const HOUR = 3_600_000;
const license = (id: string) => ({ id, revision: `${id}-1`, name: id.toUpperCase() });
const deleted: Deleted = {
  at: 0,
  licenses: ['a', 'b', 'c', 'd'].map(license),
  back: [],
  late: 0,
  taken: 0,
  isNews: false,
};
const RESULTS: SeveralResult[] = [
  { id: 'a', failure: null },
  { id: 'b', failure: { code: 'not-found' } },
  { id: 'c', failure: { code: 'conflict', current: null } },
  { id: 'd', failure: { code: 'busy' } },
];

it('what is back is named, what stays deleted for good is counted, and only the rest can be tried again', () => {
  const after = afterPutting(deleted, RESULTS);
  expect(after).toEqual({
    at: 0,
    licenses: [license('d')],
    back: ['A'],
    late: 1,
    taken: 1,
    isNews: true,
  });
  expect(afterPutting(after, [{ id: 'd', failure: null }])).toMatchObject({ licenses: [], back: ['A', 'D'] });
});

it('where no answer came, all can be tried again', () => {
  const lost = deleted.licenses.map(({ id }) => ({ id, failure: { code: 'no-answer' } as const }));
  expect(afterPutting(deleted, lost)).toMatchObject({ licenses: deleted.licenses, back: [] });
});

it('the latest stands first, is put away by itself, and all is forgotten after its hour', () => {
  noteDeleted({ at: 0, licenses: [license('a')] });
  noteDeleted({ at: 1000, licenses: [license('b')] });
  noteDeleted({ at: 2000, licenses: [license('c')] });
  const ids = () => deletedNow().map(({ licenses }) => licenses.map(({ id }) => id).join());
  expect(ids()).toEqual(['c', 'b', 'a']);
  const [first] = deletedNow();
  if (first) replaceDeleted(first, null);
  expect(ids()).toEqual(['b', 'a']);
  forgetLate(HOUR - 1);
  expect(ids()).toEqual(['b', 'a']);
  forgetLate(HOUR);
  expect(ids()).toEqual(['b']);
});
