import { Queue } from '@forge/events';
import { JOB_KEPT_DAYS } from '../../contract/limits';
import { IMPORT_IN_EVENT, type ImportJobs, type KeptImportJob, type WaitingRow } from '../import-jobs';
import { secretAt, versionedTableOf } from './table';

/** Names that the manifest declares too; a test compares them. */
export const IMPORT_JOB_ENTITY = 'import-job';
export const IMPORT_QUEUE = 'imports';

/** The one key of the entity. */
const THE_JOB = 'now';

/** What a person is told of rows and failures is one text: inside an attribute, null would be lost. */
type JobState = Omit<KeptImportJob, 'revision' | 'by' | ToldParts> & { told: string };
type ToldParts = 'leftRows' | 'failure';

export interface ImportJobEntity {
  revision: string;
  by?: string;
  state: JobState;
}

const jobs = versionedTableOf<KeptImportJob, ImportJobEntity>({
  entity: IMPORT_JOB_ENTITY,
  keyOf: () => THE_JOB,
  toEntity: ({ revision, by, leftRows, failure, ...state }) => ({
    revision,
    ...(by === null ? {} : { by }),
    state: { ...state, told: JSON.stringify({ leftRows, failure }) },
  }),
  fromEntity: (_, { revision, by, state: { told, ...state } }) => ({
    ...state,
    ...(JSON.parse(told) as Pick<KeptImportJob, ToldParts>),
    revision,
    by: by ?? null,
    lease: state.lease ?? null,
  }),
  version: ['revision'],
});

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

/** Takes the account off the import that goes on in its name. It stops then, until somebody takes it up. */
export async function forgetImporter(accountId: string): Promise<void> {
  const kept = await forgeImportJobs.get();
  if (kept?.by !== accountId) return;
  const state = kept.state === 'running' ? 'stopped' : kept.state;
  const next = { ...kept, state, by: null, lease: null, revision: crypto.randomUUID() };
  const done = await forgeImportJobs.change(kept, next);
  if (!done.done) await forgetImporter(accountId);
}
