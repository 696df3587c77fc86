import { useCallback, useEffect, useRef, useState } from 'react';
import type { Page } from '../../../src/contract/page';
import type { Result } from '../../../src/contract/result';
import type { AskFailure } from '../data/ask';

/** How many lines are shown at first, and how many more at a time. */
const A_TIME = 20;

type Read<T> = (query: { after?: string }) => Promise<Result<Page<T>, AskFailure>>;

/** A list that is read page by page, and shown a few lines at a time. `read` must stay the same function. */
export function usePaged<T>(read: Read<T>) {
  const [items, setItems] = useState<readonly T[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const [shown, setShown] = useState(A_TIME);
  const turn = useRef(0);

  const load = useCallback(
    async (after: string | null) => {
      const mine = (turn.current += 1);
      const answer = await read(after === null ? {} : { after });
      if (mine !== turn.current) return;
      setFailure(answer.ok ? null : answer.failure);
      if (!answer.ok) return;
      const { items: more } = answer.value;
      setItems((known) => (after === null ? more : [...(known ?? []), ...more]));
      setNext(answer.value.next);
    },
    [read],
  );
  useEffect(() => void load(null), [load]);

  const known = items?.length ?? 0;
  const showMore = () => {
    setShown(shown + A_TIME);
    if (next !== null && known < shown + A_TIME) void load(next);
  };
  return {
    items: items && items.slice(0, shown),
    failure,
    retry: () => void load(items === null ? null : next),
    more: known > shown || next !== null ? showMore : null,
  };
}
