import { useCallback, useEffect, useRef, useState } from 'react';
import {
  MOST_ANSWERED,
  type RequestAnswer,
  type RequestState,
  type UserRequest,
} from '../../../src/contract/requests';
import { ask, type AskFailure } from '../data/ask';

/** Requests of one license, the group with the latest request first. */
export interface Group {
  licenseId: string | null;
  requests: UserRequest[];
}

export function groupsOf(requests: readonly UserRequest[]): Group[] {
  const groups = new Map<string | null, Group>();
  for (const request of requests) {
    const group = groups.get(request.licenseId) ?? { licenseId: request.licenseId, requests: [] };
    group.requests.push(request);
    groups.set(request.licenseId, group);
  }
  return [...groups.values()];
}

/** The requests in a state, page by page, and a way to answer some of them alike. */
export function useRequests(state: RequestState) {
  const [requests, setRequests] = useState<UserRequest[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const turn = useRef(0);

  const read = useCallback(
    async (after?: string) => {
      const mine = (turn.current += 1);
      const answer = await ask('listRequests', after === undefined ? { state } : { state, after });
      if (mine !== turn.current) return;
      setFailure(answer.ok ? null : answer.failure);
      if (!answer.ok) return;
      const { items } = answer.value;
      setRequests((before) => (after === undefined ? items : [...(before ?? []), ...items]));
      setNext(answer.value.next);
    },
    [state],
  );
  useEffect(() => {
    setRequests(null);
    void read();
  }, [read]);

  /** Answers in pieces; gives how many somebody else was faster with, or why it stopped. */
  const answerAll = async (
    ids: readonly string[],
    answer: RequestAnswer,
  ): Promise<{ overtaken: number; failure: AskFailure | null }> => {
    let overtaken = 0;
    for (let from = 0; from < ids.length; from += MOST_ANSWERED) {
      const given = await ask('answerRequests', { ids: ids.slice(from, from + MOST_ANSWERED), answer });
      if (!given.ok) {
        await read();
        return { overtaken, failure: given.failure };
      }
      overtaken += given.value.filter(({ outcome }) => outcome === 'overtaken').length;
    }
    await read();
    return { overtaken, failure: null };
  };

  return {
    requests,
    failure,
    answerAll,
    reload: () => void read(),
    more: next === null ? null : () => void read(next),
  };
}
