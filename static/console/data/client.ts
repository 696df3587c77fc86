import { QueryClient } from '@tanstack/react-query';
import type { AskFailure, Unanswered } from './ask';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Unanswered;
  }
}

/**
 * How often a question that was not answered is put again before the viewer is told. A refusal is told at once: it would
 * be the same the second time.
 */
const TIMES_AGAIN: Record<AskFailure['code'], number> = {
  'no-answer': 1,
  'rights-unknown': 1,
  // The back end has tried these again itself, for as long as its function lives.
  busy: 0,
  'storage-unavailable': 0,
  internal: 0,
  'not-admin': 0,
  'host-license-inactive': 0,
  'bad-input': 0,
  'not-found': 0,
  conflict: 0,
  'not-arrived': 0,
};

/** Keeps what was read for as long as the console is open, and puts reads again where that may help; writes never. */
export function createClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The host carries questions, not the browser's own connection.
        networkMode: 'always',
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        retry: (timesFailed, { failure }) => timesFailed < TIMES_AGAIN[failure.code],
      },
      // A write whose answer was lost may have been stored: only a person can decide to put it again.
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
