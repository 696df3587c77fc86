import type { Failure } from '../contract/failure';
import type { ImportJob } from '../contract/import-job';
import { JOB_KEPT_DAYS } from '../contract/limits';
import { PortFailure, type Ports } from '../ports';
import type { KeptImportJob } from '../ports/import-jobs';

/** What the long import needs of the world. */
export type JobPorts = Pick<Ports, 'importJobs' | 'clock' | 'log'>;

const DAY_MS = 86_400_000;

/** An import that is to run, and at which nobody did anything for so long, is stalled. */
const STALLED_MS = 3 * 60_000;

/** How often a change is made over because somebody else changed the import in between. */
const MOST_TRIES = 5;

export const nowOf = ({ clock }: Pick<Ports, 'clock'>): string => clock.now().toISOString();

/** One that begins, with nothing handed over yet. */
export function newJob(
  ports: JobPorts,
  begun: Pick<KeptImportJob, 'id' | 'rows' | 'timeZone'> & { by: string },
): KeptImportJob {
  const now = ports.clock.now();
  return {
    ...begun,
    revision: crypto.randomUUID(),
    state: 'receiving',
    received: 0,
    stored: 0,
    left: 0,
    leftRows: [],
    startedAt: now.toISOString(),
    movedAt: now.toISOString(),
    keptUntil: new Date(now.getTime() + JOB_KEPT_DAYS * DAY_MS).toISOString(),
    failure: null,
    parts: 0,
    next: 0,
    vain: 0,
    lease: null,
  };
}

/** Whether somebody works at it now. */
export const isHeld = (ports: JobPorts, { lease }: KeptImportJob): boolean =>
  lease !== null && lease.until > nowOf(ports);

/** As admins see it. */
export function shownJob(ports: JobPorts, kept: KeptImportJob): ImportJob {
  const { id, state, rows, received, stored, left, leftRows, startedAt, keptUntil, failure } = kept;
  const idleMs = ports.clock.now().getTime() - Date.parse(kept.movedAt);
  const isStalled = state === 'running' && !isHeld(ports, kept) && idleMs >= STALLED_MS;
  return { id, state, rows, received, stored, left, leftRows, startedAt, keptUntil, failure, isStalled };
}

/**
 * Changes the import of this id, as `next` says of how it stands now; null: it stays so. Gives the import afterwards, be it
 * another one, and null where there is none. Rejects with a {@link PortFailure} where others change it all the time.
 */
export async function changeJob(
  ports: JobPorts,
  id: string,
  next: (kept: KeptImportJob) => Partial<KeptImportJob> | null,
): Promise<KeptImportJob | null> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const kept = await ports.importJobs.get();
    if (kept?.id !== id) return kept;
    const parts = next(kept);
    if (parts === null) return kept;
    const changed = { ...kept, ...parts, revision: crypto.randomUUID(), movedAt: nowOf(ports) };
    if ((await ports.importJobs.change(kept, changed)).done) return changed;
  }
  throw new PortFailure('busy', null);
}

/** Stopped by a failure: a person decides whether it goes on. */
export const stoppedBy = (failure: Failure | null): Partial<KeptImportJob> => ({
  state: 'stopped',
  failure,
  lease: null,
});
