import {
  type QueryClient,
  QueryObserver,
  type QueryState,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ImportJob } from '../../../src/contract/import-job';
import { type Reading, readingOf } from './reading';
import { reads } from './reads';
import { readRegisterAnew } from './use-register';

/** How often it is asked how far a long import has come, in milliseconds. */
const ASKED_EVERY = 3_000;

const goesOn = (job: ImportJob | null | undefined) => job?.state === 'running' || job?.state === 'receiving';

const read = {
  ...reads.importJob,
  refetchInterval: ({ state }: { state: Pick<QueryState<ImportJob | null>, 'data'> }) =>
    goesOn(state.data) ? ASKED_EVERY : false,
};

/** The long import of the site, asked for again while it goes on; null where there is none, or none is known yet. */
export function useImportJob(): Reading & { job: ImportJob | null } {
  const client = useQueryClient();
  const query = useQuery(read);
  const job = query.data ?? null;
  const isGoing = goesOn(job);
  useEffect(() => (isGoing ? watchImport(client) : undefined), [client, isGoing]);
  return { ...readingOf(query), job };
}

/** The imports that are watched: each gives the way to show what was stored by now. */
const watched = new WeakMap<QueryClient, () => void>();

/**
 * Watches an import that goes on, wherever in the console one is meanwhile. Once it rests, the register is read anew, so
 * that its licenses are shown without a reload. The function that it gives reads it before that, for whoever turns away.
 */
export function watchImport(client: QueryClient): () => void {
  const known = watched.get(client);
  if (known) return known;
  let shown = client.getQueryData(read.queryKey)?.stored ?? 0;
  let stored = shown;
  const show = () => {
    if (shown === stored) return;
    shown = stored;
    readRegisterAnew(client);
  };
  watched.set(client, show);
  const end = new QueryObserver(client, read).subscribe(({ data: job }) => {
    stored = job?.stored ?? stored;
    if (goesOn(job)) return;
    end();
    watched.delete(client);
    show();
  });
  return show;
}
