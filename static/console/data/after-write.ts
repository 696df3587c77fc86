import type { QueryClient } from '@tanstack/react-query';
import type { LicenseEntry } from '../../../src/contract/licenses';
import type { ConsoleQuestion } from '../../../src/contract/questions';
import type { RequestState } from '../../../src/contract/requests';
import { amend } from './amend';
import { answeredIn, requestsAfter } from './answered-requests';
import type { AnswerTo } from './ask';
import { reads, REQUESTS } from './reads';
import { withEntry, withoutEntry } from './register';

/** The questions that store nothing. */
type ReadQuestion =
  | 'getSite'
  | 'listLicenses'
  | 'getLicense'
  | 'revealKey'
  | 'previewImport'
  | 'listRequests'
  | 'getPrompting'
  | 'getReminders'
  | 'listUndelivered'
  | 'listReminderHistory'
  | 'checkInstallation';

/** The questions that store something. An import is many of them, and reads the register anew at its end. */
export type WriteQuestion = Exclude<ConsoleQuestion, ReadQuestion | 'applyImport'>;

/** The states in which a request can be answered; the others are final. */
const ANSWERABLE: readonly RequestState[] = ['open', 'under-way'];

/** What a write changes of what is known. What was answered is shown: a list that is read right afterwards may lag behind. */
export const afterWrite: { [Q in WriteQuestion]: (client: QueryClient, answer: AnswerTo<Q>) => void } = {
  addLicense: keepEntry,
  saveLicense: keepEntry,
  replaceKey: keepEntry,
  deleteLicense: (client, { id }) => dropEntry(client, id),
  saveSettings: (client, settings) => amend(client, reads.site, (site) => ({ ...site, settings })),
  savePromptSwitches: (client, switches) =>
    amend(client, reads.prompting, (prompting) => ({ ...prompting, switches })),
  setRenewal: (client, { licenseId, renewal }) =>
    amend(client, reads.prompting, ({ renewals, ...prompting }) => ({
      ...prompting,
      renewals: [...renewals.filter((each) => each.licenseId !== licenseId), ...(renewal ? [renewal] : [])],
    })),
  answerRequests: (client, outcomes) => {
    const answered = answeredIn(outcomes);
    for (const state of ANSWERABLE)
      amend(client, reads.requests(state), (list) => requestsAfter(state, list, answered));
    // What somebody else did meanwhile is read at once, the other lists when they are looked at. A list that is being
    // read may come as it was before the answer, as after one whose answer was lost: it is asked for anew.
    const isAllTold = answered.size === outcomes.length && client.isFetching({ queryKey: REQUESTS }) === 0;
    void client.invalidateQueries({ queryKey: REQUESTS, refetchType: isAllTold ? 'none' : 'active' });
    // Some answers begin a renewal.
    void client.invalidateQueries({ queryKey: reads.prompting.queryKey });
  },
  saveReminderTargets: (client, { targets }) =>
    amend(client, reads.reminders, (reminders) => ({ ...reminders, targets })),
};

/** Shows a license as it is stored now. */
export function keepEntry(client: QueryClient, entry: LicenseEntry): void {
  amend(client, reads.register, (register) => withEntry(register, entry));
  client.setQueryData(reads.license(entry.id).queryKey, entry);
}

/** Forgets a license that is gone. */
export function dropEntry(client: QueryClient, id: string): void {
  amend(client, reads.register, (register) => withoutEntry(register, id));
  client.removeQueries({ queryKey: reads.license(id).queryKey });
}
