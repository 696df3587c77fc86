import type { KeptImportJob } from '../import-jobs';
import { versionedTableOf } from './table';

/** The manifest declares it too; a test compares them. */
export const IMPORT_JOB_ENTITY = 'import-job';

/** The one key of the entity. */
export const THE_JOB = 'now';

/** What a person is told of rows and failures is one text: inside an attribute, null would be lost. */
type JobState = Omit<KeptImportJob, 'revision' | 'by' | ToldParts> & { told: string };
type ToldParts = 'leftRows' | 'failure';

export interface ImportJobEntity {
  revision: string;
  by?: string;
  state: JobState;
}

export const importJobRows = versionedTableOf<KeptImportJob, ImportJobEntity>({
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

/** Takes the account off the import that goes on in its name. It stops then, until somebody takes it up. */
export async function forgetImporter(accountId: string): Promise<void> {
  const kept = await importJobRows.get(THE_JOB);
  if (kept?.by !== accountId) return;
  const state = kept.state === 'running' ? 'stopped' : kept.state;
  const next = { ...kept, state, by: null, lease: null, revision: crypto.randomUUID() };
  const done = await importJobRows.putIf(next, importJobRows.versionOf(kept));
  if (!done.done) await forgetImporter(accountId);
}
