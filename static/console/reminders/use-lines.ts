import { useState } from 'react';
import type { PagedRead } from '../data/reads';
import { usePages } from '../data/use-pages';

/** How many lines are shown at first, and how many more at a time. */
const A_TIME = 20;

/** A list that is read page by page, and shown a few lines at a time. */
export function useLines<T>(read: PagedRead<T>) {
  const { items, more, ...reading } = usePages(read);
  const [shown, setShown] = useState(A_TIME);
  const known = items?.length ?? 0;
  const showMore = () => {
    setShown(shown + A_TIME);
    if (known < shown + A_TIME) more?.();
  };
  return {
    ...reading,
    items: items?.slice(0, shown) ?? null,
    more: known > shown || more ? showMore : null,
  };
}
