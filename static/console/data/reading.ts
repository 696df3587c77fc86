import type { UseQueryResult } from '@tanstack/react-query';
import type { AskFailure } from './ask';

/** How it stands with the answer to a question. */
export interface Reading {
  isReading: boolean;
  /** Why the last read brought no answer; null while it is read again. */
  failure: AskFailure | null;
  /** When the answer that is shown came, in ms; null before the first. */
  readAt: number | null;
  /** Reads it again. */
  again: () => void;
}

type Queried = Pick<UseQueryResult, 'isFetching' | 'error' | 'dataUpdatedAt' | 'refetch'>;

export const readingOf = ({ isFetching, error, dataUpdatedAt, refetch }: Queried): Reading => ({
  isReading: isFetching,
  failure: isFetching || error === null ? null : error.failure,
  readAt: dataUpdatedAt === 0 ? null : dataUpdatedAt,
  again: () => void refetch(),
});
