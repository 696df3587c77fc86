import type { ImportJob, importJobQuestions } from '../contract/import-job';
import { MOST_PART_BYTES } from '../contract/limits';
import type { Result } from '../contract/result';
import type { Ports } from '../ports';
import type { KeptImportJob } from '../ports/import-jobs';
import { inTurns } from '../ports/in-turns';
import type { Answers } from './answers';
import { changeJob, newJob, nowOf, shownJob } from './import-job-state';
import { noteAuthor } from './logging';

/** How many parts one call deletes, and how many at the same time: a function that a person waits for has 25 seconds. */
const DROPPED_A_CALL = 500;
const DROPPED_AT_ONCE = 10;

/** By a person. Whoever works at it still counts what is being stored in this moment, and ends then. */
const STOPPED = { state: 'stopped', failure: null } as const;

export function importJobAnswers(ports: Ports): Answers<typeof importJobQuestions> {
  const { importJobs } = ports;
  const told = (kept: KeptImportJob | null): Result<ImportJob | null, never> => ({
    ok: true,
    value: kept && shownJob(ports, kept),
  });
  return {
    getImportJob: async () => told(await importJobs.get()),

    beginImportJob: async ({ job, rows, timeZone }, { accountId: by }) => {
      const kept = await importJobs.get();
      if (kept && !isOver(ports, kept)) return told(kept);
      await noteAuthor(ports, by);
      const begun = newJob(ports, { id: job, rows, timeZone, by });
      const written = await importJobs.change(kept, begun);
      return told(written.done ? begun : written.current);
    },

    sendImportRows: async ({ job, part, rows }) => {
      const kept = await importJobs.get();
      if (kept?.id !== job || kept.state !== 'receiving' || kept.parts !== part) return told(kept);
      if (kept.received + rows.length > kept.rows || isTooLarge(rows))
        return {
          ok: false,
          failure: { code: 'bad-input', fault: { code: 'too-many', path: 'rows', clauses: [] } },
        };
      await importJobs.putPart(job, part, rows);
      const received = await changeJob(ports, job, (now) =>
        now.state === 'receiving' && now.parts === part
          ? { parts: part + 1, received: now.received + rows.length }
          : null,
      );
      return told(received);
    },

    runImportJob: async ({ job }, { accountId: by }) => {
      const kept = await importJobs.get();
      if (kept?.id !== job || !mayRun(kept)) return told(kept);
      await noteAuthor(ports, by);
      const running = await changeJob(ports, job, (now) =>
        mayRun(now) ? { state: 'running', failure: null, vain: 0, by } : null,
      );
      if (running?.id === job && running.state === 'running') await importJobs.send(job, 0);
      return told(running);
    },

    stopImportJob: async ({ job }) =>
      told(await changeJob(ports, job, ({ state }) => (state === 'running' ? STOPPED : null))),

    dropImportJob: async ({ job }) => {
      const kept = await changeJob(ports, job, ({ state }) => (state === 'done' ? null : STOPPED));
      if (kept?.id !== job) return told(kept);
      const from = Math.max(firstKept(kept), kept.parts - DROPPED_A_CALL);
      const parts = Array.from({ length: kept.parts - from }, (_, index) => from + index);
      await inTurns(DROPPED_AT_ONCE, parts, (part) => importJobs.dropPart(job, part));
      if (from > firstKept(kept)) return told(await changeJob(ports, job, () => ({ parts: from })));
      const removed = await importJobs.remove(kept);
      return told(removed.done ? null : removed.current);
    },
  };
}

/** Whether another import may take its place: it is done, or what waited of it is deleted by now. */
const isOver = (ports: Ports, { state, keptUntil }: KeptImportJob) =>
  state === 'done' || keptUntil <= nowOf(ports);

/** Whether it can be begun or taken up: all rows are there. Whoever still works at it then goes on. */
const mayRun = ({ state, received, rows }: KeptImportJob) => state !== 'done' && received === rows;

/** A part is deleted after the import has moved on, so that the one before may still be there. */
const firstKept = ({ next }: KeptImportJob) => Math.max(0, next - 1);

/** The rows are kept as text, and text is JSON once more where it is kept. */
const isTooLarge = (rows: readonly unknown[]) =>
  new TextEncoder().encode(JSON.stringify(JSON.stringify(rows))).length > MOST_PART_BYTES;
