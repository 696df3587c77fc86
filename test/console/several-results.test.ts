import { MOST_DECIDED } from '../../src/contract/limits';
import type { AskFailure } from '../../static/console/data/ask';
import { failureOfSeveral, inParts, oneByOne } from '../../static/console/data/several-results';
import { selectedWith } from '../../static/console/list/selection';
import { entry } from '../contract/entries';

const licenses = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `l${index}`, revision: 'r', name: 'not sent' }));
const NO_ANSWER: AskFailure = { code: 'no-answer' };

describe('a change of several', () => {
  it('takes as many calls as it needs, each with no more than one may have', async () => {
    const sent: number[] = [];
    const results = await inParts(licenses(2 * MOST_DECIDED + 1), (part) => {
      sent.push(part.length);
      expect(Object.keys(part[0]!)).toEqual(['id', 'revision']);
      return Promise.resolve({
        ok: true,
        value: part.map(({ id }) => ({ id, outcome: 'changed' as const, entry: entry({ id }) })),
      });
    });
    expect(sent).toEqual([MOST_DECIDED, MOST_DECIDED, 1]);
    expect(results).toHaveLength(2 * MOST_DECIDED + 1);
    expect(failureOfSeveral(results)).toBeNull();
  });

  it('does not go on after a call without an answer: the rest is told as not changed', async () => {
    let calls = 0;
    const results = await inParts(licenses(3 * MOST_DECIDED), (part) => {
      calls += 1;
      return Promise.resolve(
        calls === 2
          ? { ok: false, failure: NO_ANSWER }
          : {
              ok: true,
              value: part.map(({ id }) => ({ id, outcome: 'changed' as const, entry: entry({ id }) })),
            },
      );
    });
    expect(calls).toBe(2);
    expect(results.filter(({ failure }) => failure === null)).toHaveLength(MOST_DECIDED);
    expect(results).toHaveLength(3 * MOST_DECIDED);
    expect(failureOfSeveral(results)).toEqual(NO_ANSWER);
  });

  it.each([
    ['a conflict concerns one license', { code: 'conflict', current: null }, ['l0', 'l1', 'l2'], ['l1']],
    ['silence concerns all that come', NO_ANSWER, ['l0', 'l1'], ['l1', 'l2']],
  ] as const)('one after the other: %s', async (_, failure, asked, failed) => {
    const calls: string[] = [];
    const results = await oneByOne(licenses(3), ({ id }) => {
      calls.push(id);
      return Promise.resolve(id === 'l1' ? failure : null);
    });
    expect(calls).toEqual(asked);
    expect(results.filter((each) => each.failure !== null).map(({ id }) => id)).toEqual(failed);
  });
});

it('selects and takes out without touching what else is selected', () => {
  expect([...selectedWith(new Set(['a', 'b']), ['b', 'c'], true)]).toEqual(['a', 'b', 'c']);
  expect([...selectedWith(new Set(['a', 'b']), ['b', 'c'], false)]).toEqual(['a']);
});
