import type { Failure } from '../contract/failure';
import type { ImportRow } from '../contract/import';
import type { LeftRow } from '../contract/import-job';
import { MOST_LEFT_ROWS } from '../contract/limits';
import { createPace, type PaceTime, writesFor } from '../exchange/importing/pace';
import type { Ports } from '../ports';
import { beforeChange } from '../ports/before-change';
import { failureOf } from '../ports/failure-of';
import type { KeptImportJob, WaitingRow } from '../ports/import-jobs';
import { changeJob, isHeld, stoppedBy } from './import-job-state';
import { storeRows } from './import-rows';
import { sweep } from './loose-keys';

/** How long a function begins parts. The manifest gives it 300 seconds; what it began has to end in the rest. */
const WORKS_MS = 200_000;

/** Longer than the function may run: whoever was stopped is gone before another takes over. */
const LEASE_MS = 330_000;

/** How long to wait where the platform does not say: its rates are by the minute. */
const USUAL_SECONDS = 60;

/** The longest that the queue lets an event wait. */
const LONGEST_WAIT_SECONDS = 900;

/** How often in a row storing a part may come to nothing. Then a person has to say whether it goes on. */
const MOST_VAIN = 5;

export interface RunPorts extends Ports {
  /** Whether the host says clearly that its license of this app is inactive (D12). */
  hostIsInactive: (now: Date) => Promise<boolean>;
}

/** The time in which one function works at an import that it holds. */
interface Shift {
  ports: RunPorts;
  id: string;
  holder: string;
  keepPace: ReturnType<typeof createPace>;
  isOver: () => boolean;
}

/** How the import stands after a step, null where it is no more this function's; or after how many seconds it goes on. */
type NextStep = KeptImportJob | null | { afterSeconds: number };

const noStop = new AbortController().signal;

/**
 * Works at the long import, part after part and no faster than the platform takes it, and hands the rest to the next
 * event. Gives after how many seconds to come again, because somebody else holds it who may be gone by then; null: nothing
 * is left for this event.
 *
 * A part counts as done in one write, after all its rows. A function that dies before stores them again: a row that is
 * stored already changes nothing.
 */
export async function runImportJob(ports: RunPorts, time: PaceTime, id: string): Promise<number | null> {
  const holder = crypto.randomUUID();
  const until = new Date(ports.clock.now().getTime() + LEASE_MS).toISOString();
  const taken = await changeJob(ports, id, (kept) =>
    kept.state === 'running' && !isHeld(ports, kept) ? { lease: { holder, until } } : null,
  );
  if (taken?.id !== id || taken.state !== 'running' || taken.lease === null) return null;
  if (taken.lease.holder !== holder) return secondsTo(taken.lease.until, ports);

  const endsAt = time.now() + WORKS_MS;
  const shift = { ports, id, holder, keepPace: createPace(time), isOver: () => time.now() >= endsAt };
  try {
    let step: NextStep = taken;
    while (step !== null && !('afterSeconds' in step)) step = await nextStep(shift, step);
    await sweep(ports);
    if (step === null) return null;
    await move(shift, () => RELEASED);
    await ports.importJobs.send(id, step.afterSeconds);
    return null;
  } catch (error) {
    await move(shift, () => RELEASED).catch(() => undefined);
    throw error;
  }
}

const secondsTo = (instant: string, ports: Ports) =>
  Math.max(1, Math.ceil((Date.parse(instant) - ports.clock.now().getTime()) / 1000));

const RELEASED = { lease: null } as const;

/** Changes the import as long as this function holds it; null where it does not, or not any more. */
async function move(
  { ports, id, holder }: Shift,
  next: (kept: KeptImportJob) => Partial<KeptImportJob>,
): Promise<KeptImportJob | null> {
  const moved = await changeJob(ports, id, (kept) => (kept.lease?.holder === holder ? next(kept) : null));
  return moved?.id === id && moved.lease?.holder === holder ? moved : null;
}

async function nextStep(shift: Shift, kept: KeptImportJob): Promise<NextStep> {
  const { ports } = shift;
  const { next: part, by } = kept;
  if (part >= kept.parts) return move(shift, () => ({ ...RELEASED, state: 'done', by: null, failure: null }));
  if (kept.state !== 'running') return move(shift, () => RELEASED);
  if (by === null) return move(shift, () => stoppedBy(null));
  if (await ports.hostIsInactive(ports.clock.now()))
    return move(shift, () => stoppedBy({ code: 'host-license-inactive' }));
  if (shift.isOver()) return { afterSeconds: 0 };

  const rows = (await ports.importJobs.part(shift.id, part)) ?? [];
  await shift.keepPace(writesFor(rows), noStop);
  // It may have been stopped while this function waited for its turn.
  if ((await ports.importJobs.get())?.state !== 'running') return move(shift, () => RELEASED);
  const told = await storePart(ports, rows, kept.timeZone, by);
  return 'results' in told ? countPart(shift, part, rows, told.results) : afterFailure(shift, kept, told);
}

/** One part more is dealt with. It is deleted only then: whoever stores it again finds it there. */
async function countPart(
  shift: Shift,
  part: number,
  rows: readonly WaitingRow[],
  results: readonly ImportRow[],
): Promise<NextStep> {
  const moved = await move(shift, (kept) => counted(kept, rows, results));
  if (moved) await dropPart(shift.ports, shift.id, part);
  return moved;
}

/** What may pass is tried again after a wait, in another function; all else stops the import. */
async function afterFailure(
  shift: Shift,
  kept: KeptImportJob,
  { failure, isVain }: Failed,
): Promise<NextStep> {
  const vain = isVain ? kept.vain + 1 : 0;
  if (!isPassing(failure) || vain > MOST_VAIN) return move(shift, () => stoppedBy(failure));
  const moved = await move(shift, () => ({ vain }));
  if (moved === null) return null;
  const told = failure.code === 'busy' ? failure.afterSeconds : undefined;
  return { afterSeconds: Math.min(told ?? USUAL_SECONDS, LONGEST_WAIT_SECONDS) };
}

type PassingFailure = Extract<Failure, { code: 'busy' | 'storage-unavailable' }>;

const isPassing = (failure: Failure): failure is PassingFailure =>
  failure.code === 'busy' || failure.code === 'storage-unavailable';

/** Some of a part has to be tried again, or cannot be stored at all. `isVain`: none of it was stored. */
interface Failed {
  failure: Failure;
  isVain: boolean;
}

/** What became of a part: of each row, or why it is to be stored once more. */
type PartTold = { results: ImportRow[] } | Failed;

async function storePart(
  ports: Ports,
  rows: readonly WaitingRow[],
  timeZone: string,
  by: string,
): Promise<PartTold> {
  try {
    await beforeChange(ports);
    const results = await storeRows(ports, rows, timeZone, by);
    const passing = results.flatMap((row) =>
      row.outcome === 'failed' && isPassing(row.failure) ? [row.failure] : [],
    );
    const isVain = !results.some(({ outcome }) => outcome === 'add' || outcome === 'change');
    return passing[0] ? { failure: passing[0], isVain } : { results };
  } catch (error) {
    return { failure: failureOf(ports, 'storeImport', error), isVain: true };
  }
}

/** The import with one part more dealt with. */
function counted(
  kept: KeptImportJob,
  rows: readonly WaitingRow[],
  results: readonly ImportRow[],
): Partial<KeptImportJob> {
  const left = results.flatMap((result, index): LeftRow[] => {
    const line = rows[index]?.line ?? 0;
    const { outcome } = result;
    return outcome === 'refuse' || outcome === 'overtaken' || outcome === 'failed' ? [{ line, result }] : [];
  });
  return {
    next: kept.next + 1,
    vain: 0,
    stored: kept.stored + results.length - left.length,
    left: kept.left + left.length,
    leftRows: [...kept.leftRows, ...left].slice(0, MOST_LEFT_ROWS),
  };
}

/** What cannot be deleted now, the platform deletes after some days. */
async function dropPart(ports: Ports, id: string, part: number): Promise<void> {
  try {
    await ports.importJobs.dropPart(id, part);
  } catch (error) {
    failureOf(ports, 'dropPart', error);
  }
}
