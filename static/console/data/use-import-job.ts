import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ImportJob } from '../../../src/contract/import-job';
import { type Reading, readingOf } from './reading';
import { reads } from './reads';
import { useReadAnew } from './use-register';

/** How often it is asked how far a long import has come, in milliseconds. */
const ASKED_EVERY = 3_000;

const goesOn = (job: ImportJob | null | undefined) => job?.state === 'running' || job?.state === 'receiving';

/** The long import of the site, as long as it is shown; null where there is none, or none is known yet. */
export function useImportJob(): Reading & { job: ImportJob | null } {
  const query = useQuery({
    ...reads.importJob,
    refetchInterval: ({ state }) => (goesOn(state.data) ? ASKED_EVERY : false),
  });
  const job = query.data ?? null;
  useRegisterAfter(job);
  return { ...readingOf(query), job };
}

/** Reads the register anew once the import has stored something and does not go on, or is not looked at any more. */
function useRegisterAfter(job: ImportJob | null): void {
  const readAnew = useReadAnew();
  const read = useRef<number | null>(null);
  const stored = job?.stored ?? 0;
  const latest = useRef(stored);
  useEffect(() => {
    latest.current = stored;
    read.current ??= stored;
  }, [stored]);
  const rests = job !== null && !goesOn(job);
  useEffect(() => {
    const look = () => {
      if (read.current === null || read.current === latest.current) return;
      read.current = latest.current;
      readAnew();
    };
    if (rests) look();
    return look;
  }, [rests, readAnew]);
}
