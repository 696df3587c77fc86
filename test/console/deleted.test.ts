import { setImmediate } from 'node:timers/promises';
import { forgetLate, noteDeleted, replaceDeleted } from '../../static/console/data/change-deleted';
import { type Deleted, DELETED_KEY, deletedNow, tellDeleted } from '../../static/console/data/deleted';
import { recallDeleted, rememberDeleted } from '../../static/console/data/remembered-deleted';
import type { SeveralResult } from '../../static/console/data/several-results';
import { afterPutting } from '../../static/console/data/use-put-back';

let account: string | undefined = 'ann';
jest.mock('@forge/bridge', () => ({
  makeInvoke: () => () => Promise.resolve(undefined),
  view: {
    getContext: () =>
      account === undefined
        ? Promise.reject(new Error('No context.'))
        : Promise.resolve({ accountId: account }),
  },
}));

const tab = new Map<string, string>();
Object.assign(globalThis, {
  window: {
    sessionStorage: {
      getItem: (key: string) => tab.get(key) ?? null,
      setItem: (key: string, text: string) => tab.set(key, text),
      removeItem: (key: string) => tab.delete(key),
    },
  },
});
beforeEach(() => {
  account = 'ann';
  tab.clear();
  tellDeleted([]);
});

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

/** The console is opened anew in the same tab: only what the tab keeps is left. */
async function reopened(now: number): Promise<string[]> {
  tellDeleted([]);
  await recallDeleted(now);
  return deletedNow().map(({ licenses }) => licenses.map(({ id }) => id).join());
}

describe('the tab keeps what can be put back', () => {
  const both = (): void =>
    tellDeleted([
      { ...deleted, at: 2000, licenses: [license('c')], isNews: true },
      { ...deleted, at: 1000, licenses: [], back: ['B'] },
      { ...deleted, at: 0, licenses: [license('a'), license('b')] },
    ]);

  it('for whoever opens the console anew, as no news, and without what is back already', async () => {
    both();
    await rememberDeleted();
    expect(await reopened(3000)).toEqual(['c', 'a,b']);
    expect(deletedNow().map(({ isNews }) => isNews)).toEqual([false, false]);
    await recallDeleted(3000);
    expect(deletedNow()).toHaveLength(2);
  });

  it('until its hour is over', async () => {
    both();
    await rememberDeleted();
    expect(await reopened(HOUR)).toEqual(['c']);
    expect(await reopened(HOUR + 2000)).toEqual([]);
    expect(tab.size).toBe(0);
  });

  it('until it is put away', async () => {
    noteDeleted({ at: 0, licenses: [license('a')] });
    await setImmediate();
    expect(tab.get(DELETED_KEY)).toContain('"name":"A"');
    const [only] = deletedNow();
    if (only) replaceDeleted(only, null);
    await setImmediate();
    expect(tab.size).toBe(0);
  });

  it.each([
    ['another account', 'bob'],
    ['nobody that the host names', undefined],
  ])('and tells %s nothing of it', async (_title, who) => {
    both();
    await rememberDeleted();
    account = who;
    expect(await reopened(3000)).toEqual([]);
    expect(tab.size).toBe(0);
  });

  it.each(['{', '[]', '{"accountId":"ann","deleted":[{"at":0}]}'])(
    'and takes %s, which an earlier version may have kept, for nothing',
    async (text) => {
      tab.set(DELETED_KEY, text);
      expect(await reopened(3000)).toEqual([]);
      expect(tab.size).toBe(0);
    },
  );
});
