import { Queue } from '@forge/events';
import { JOB_KEPT_DAYS } from '../../contract/limits';
import { IMPORT_IN_EVENT, type ImportJobs, type WaitingRow } from '../import-jobs';
import { importJobRows as jobs, THE_JOB } from './import-job-rows';
import { secretAt } from './table';

/** The manifest declares it too; a test compares them. */
export const IMPORT_QUEUE = 'imports';

const textOf = (job: string, part: number) => secretAt<string>(`import-part:${job}:${part}`, JOB_KEPT_DAYS);

/** How far it has come stands in the entity store. The rows are text in a secret: there they may hold null, and keys. */
export const forgeImportJobs: ImportJobs = {
  get: () => jobs.get(THE_JOB),
  change: (base, next) => jobs.putIf(next, base && jobs.versionOf(base)),
  remove: (base) => jobs.removeIf(THE_JOB, jobs.versionOf(base)),
  putPart: (job, part, rows) => textOf(job, part).put(JSON.stringify(rows)),
  part: async (job, part) => {
    const text = await textOf(job, part).get();
    return text === null ? null : (JSON.parse(text) as WaitingRow[]);
  },
  dropPart: (job, part) => textOf(job, part).remove(),
  send: async (job, afterSeconds) => {
    const body = { [IMPORT_IN_EVENT]: job };
    await new Queue({ key: IMPORT_QUEUE }).push([{ body, delayInSeconds: afterSeconds }]);
  },
};
