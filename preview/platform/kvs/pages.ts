import { ok, type PlatformAnswer, refuse } from '../answer';
import type { PlatformSetting } from '../setting';
import type { EntityQuery } from './entity-query';

/** Gives out pages of queries: some of them empty, and with cursors that die. */
export interface Pages {
  /** A call goes by. */
  tick: () => void;
  page: (asked: EntityQuery, answer: (query: EntityQuery) => PlatformAnswer) => PlatformAnswer;
}

/** The cursor of an empty page at the beginning. */
const START = 'start';

export function createPages({ emptyPages, cursorCalls }: PlatformSetting): Pages {
  let calls = 0;
  const givenAt = new Map<string, number>();
  const given = (answer: PlatformAnswer): PlatformAnswer => {
    const { cursor } = answer.body as { cursor?: string };
    if (cursor !== undefined) givenAt.set(cursor, calls);
    return answer;
  };
  return {
    tick: () => {
      calls += 1;
    },
    page: ({ cursor, ...asked }, answer) => {
      if (cursor !== undefined && calls - (givenAt.get(cursor) ?? calls) > cursorCalls)
        refuse(400, 'INVALID_CURSOR', 'The cursor is not valid any more.');
      if (emptyPages && cursor === undefined) {
        answer(asked);
        return given(ok({ data: [], cursor: START }));
      }
      const from = cursor === undefined || cursor === START ? {} : { cursor };
      return given(answer({ ...asked, ...from }));
    },
  };
}
