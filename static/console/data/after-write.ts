import type { QueryClient } from '@tanstack/react-query';
import type { LicenseEntry } from '../../../src/contract/licenses';
import type { ConsoleQuestion } from '../../../src/contract/questions';
import { REQUEST_STATES, type UserRequest } from '../../../src/contract/requests';
import type { SeveralOutcome } from '../../../src/contract/several';
import type { UndoneRow } from '../../../src/contract/undo-import';
import { amend } from './amend';
import { answeredIn, renewalsIn, requestsAfter } from './answered-requests';
import type { AnswerTo } from './ask';
import { withEntries, withoutEntry } from './known-register';
import { CHANGES, reads, REQUESTS } from './reads';

/** The questions that store nothing. */
type ReadQuestion =
  | 'openConsole'
  | 'getSite'
  | 'listLicenses'
  | 'getLicense'
  | 'listChanges'
  | 'listLogs'
  | 'revealKey'
  | 'previewImport'
  | 'getImportColumns'
  | 'getImportJob'
  | 'listRequests'
  | 'getPrompting'
  | 'getReminders'
  | 'offerPlaces'
  | 'listUndelivered'
  | 'listReminderHistory'
  | 'checkInstallation';

/** The questions that store something. */
export type WriteQuestion = Exclude<ConsoleQuestion, ReadQuestion>;

/** What a write changes of what is known. What was answered is shown: a list that is read right afterwards may lag behind. */
export const afterWrite: { [Q in WriteQuestion]: (client: QueryClient, answer: AnswerTo<Q>) => void } = {
  addLicense: keepEntry,
  saveLicense: (client, { answered, isRenewed = false, ...entry }) => {
    keepEntry(client, entry);
    if (isRenewed) keepRenewal(client, { licenseId: entry.id, renewal: null });
    showAnswered(client, answered);
  },
  decide: keepChanged,
  assignOwner: keepChanged,
  replaceKey: keepEntry,
  deleteLicense: (client, { id }) => dropEntry(client, id),
  undoDelete: keepChanged,
  saveSettings: (client, settings) => amend(client, reads.site, (site) => ({ ...site, settings })),
  savePromptSwitches: (client, switches) =>
    amend(client, reads.prompting, (prompting) => ({ ...prompting, switches })),
  setRenewal: (client, { answered, ...renewing }) => {
    keepRenewal(client, renewing);
    showAnswered(client, answered);
  },
  applyImport: (client, rows) => {
    keepEntries(
      client,
      rows.flatMap((row) => ('entry' in row ? [row.entry] : [])),
    );
    for (const row of rows)
      if (row.outcome === 'change' && row.isRenewed)
        keepRenewal(client, { licenseId: row.id, renewal: null });
    // What was bought answers requests.
    void client.invalidateQueries({ queryKey: REQUESTS });
  },
  undoImport: (client, rows) => {
    keepEntries(
      client,
      rows.flatMap((row) => (row.outcome === 'failed' ? [] : (standingAfter(row) ?? []))),
    );
    for (const row of rows)
      if (row.outcome !== 'failed' && standingAfter(row) === null) dropEntry(client, row.id);
  },
  saveImportColumns: (client, columns) => client.setQueryData(reads.importColumns.queryKey, columns),
  beginImportJob: showJob,
  sendImportRows: showJob,
  runImportJob: showJob,
  stopImportJob: showJob,
  dropImportJob: showJob,
  answerRequests: (client, outcomes) => {
    const answered = answeredIn(outcomes);
    amendRequests(client, answered);
    for (const renewal of renewalsIn(answered))
      keepRenewal(client, { licenseId: renewal.licenseId, renewal });
    // What somebody else did meanwhile is read at once, the other lists when they are looked at. A list that is being
    // read may come as it was before the answer, as after one whose answer was lost: it is asked for anew.
    const isAllTold = answered.size === outcomes.length && client.isFetching({ queryKey: REQUESTS }) === 0;
    void client.invalidateQueries({ queryKey: REQUESTS, refetchType: isAllTold ? 'none' : 'active' });
  },
  saveReminderTargets: (client, { targets }) =>
    amend(client, reads.reminders, (reminders) => ({ ...reminders, targets })),
};

/** Shows the long import as it stands now. */
function showJob(client: QueryClient, job: AnswerTo<'getImportJob'>): void {
  client.setQueryData(reads.importJob.queryKey, job);
}

/** Shows licenses that were changed in the same way. */
function keepChanged(client: QueryClient, outcomes: readonly SeveralOutcome[]): void {
  keepEntries(client, outcomes.flatMap(entryIn));
}

/** A license as it is stored now, also where somebody else was faster. */
function entryIn(outcome: SeveralOutcome): LicenseEntry[] {
  if (outcome.outcome === 'changed') return [outcome.entry];
  const { failure } = outcome;
  return failure.code === 'conflict' && failure.current ? [failure.current] : [];
}

/** A license of an import that was taken back, as it stands now; null where it is gone. */
function standingAfter(row: Exclude<UndoneRow, { outcome: 'failed' }>): LicenseEntry | null {
  switch (row.outcome) {
    case 'removed':
      return null;
    case 'restored':
      return row.entry;
    case 'kept':
      return row.current;
  }
}

/** Shows requests that were answered by something else that was done. */
function showAnswered(client: QueryClient, answered: readonly UserRequest[] = []): void {
  if (answered.length > 0) amendRequests(client, new Map(answered.map((each) => [each.id, each])));
}

function amendRequests(client: QueryClient, answered: ReadonlyMap<string, UserRequest>): void {
  for (const state of REQUEST_STATES)
    amend(client, reads.requests(state), (list) => requestsAfter(state, list, answered));
}

/** Shows a license as it is stored now. */
export function keepEntry(client: QueryClient, entry: LicenseEntry): void {
  keepEntries(client, [entry]);
  client.setQueryData(reads.license(entry.id).queryKey, entry);
}

/** Shows licenses as they are stored now, where they are known. */
function keepEntries(client: QueryClient, entries: readonly LicenseEntry[]): void {
  if (entries.length === 0) return;
  amend(client, reads.register, (register) => withEntries(register, entries));
  void client.invalidateQueries({ queryKey: CHANGES });
  for (const entry of entries) {
    const { queryKey } = reads.license(entry.id);
    if (client.getQueryData(queryKey) !== undefined) client.setQueryData(queryKey, entry);
  }
}

/** Shows a renewal that is in progress, or with null that none is. */
function keepRenewal(
  client: QueryClient,
  { licenseId, renewal }: Pick<AnswerTo<'setRenewal'>, 'licenseId' | 'renewal'>,
): void {
  amend(client, reads.prompting, ({ renewals, ...prompting }) => ({
    ...prompting,
    renewals: [...renewals.filter((each) => each.licenseId !== licenseId), ...(renewal ? [renewal] : [])],
  }));
}

/** Forgets a license that is gone, and its renewal with it. */
export function dropEntry(client: QueryClient, id: string): void {
  amend(client, reads.register, (register) => withoutEntry(register, id));
  client.removeQueries({ queryKey: reads.license(id).queryKey });
  keepRenewal(client, { licenseId: id, renewal: null });
}
