import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Reading, readingOf } from './reading';
import type { PagedRead } from './reads';

interface PagesRead<T> extends Reading {
  /** What was read so far; null before the first answer. */
  items: readonly T[] | null;
  /** Reads the next page; null where there is none. */
  more: (() => void) | null;
}

/** A list that is read page by page, as far as somebody wants to see it. */
export function usePages<T>(read: PagedRead<T>): PagesRead<T> {
  const query = useInfiniteQuery(read);
  const { data, fetchNextPage, hasNextPage, isFetchNextPageError } = query;
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? null, [data]);
  const next = () => void fetchNextPage();
  const reading = readingOf(query);
  return {
    ...reading,
    again: isFetchNextPageError ? next : reading.again,
    items,
    more: hasNextPage ? next : null,
  };
}
