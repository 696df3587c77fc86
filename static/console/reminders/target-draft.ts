import type { ReminderTargets } from '../../../src/contract/reminder-targets';
import { reminderQuestions } from '../../../src/contract/reminders';
import { type ReadForm, readPayload } from '../form/read-form';

/** The settings of reminders as they stand in the form: what was typed stays, also where it is switched off. */
export interface TargetDraft {
  inJira: boolean;
  projectKey: string;
  issueType: string;
  inConfluence: boolean;
  spaceKey: string;
  language: ReminderTargets['language'];
  consoleUrl: string;
}

export function draftOf({ workItem, page, language, consoleUrl }: ReminderTargets): TargetDraft {
  return {
    inJira: workItem !== null,
    projectKey: workItem?.projectKey ?? '',
    issueType: workItem?.issueType ?? 'Task',
    inConfluence: page !== null,
    spaceKey: page?.spaceKey ?? '',
    language,
    consoleUrl: consoleUrl ?? '',
  };
}

/** As it is sent. Jira writes the keys of projects in capitals, however they are typed. */
export function targetsIn(draft: TargetDraft): ReminderTargets {
  const consoleUrl = draft.consoleUrl.trim();
  return {
    workItem: draft.inJira
      ? { projectKey: draft.projectKey.trim().toUpperCase(), issueType: draft.issueType.trim() }
      : null,
    page: draft.inConfluence ? { spaceKey: draft.spaceKey.trim() } : null,
    language: draft.language,
    consoleUrl: consoleUrl === '' ? null : consoleUrl,
  };
}

/** The targets as the question that stores them has them. */
export const readTargets = (draft: TargetDraft): ReadForm<{ targets: ReminderTargets }> =>
  readPayload(reminderQuestions.saveReminderTargets.payload, { targets: targetsIn(draft) });

/** What the form holds once it is stored: as the back end read it. What is switched off stays typed. */
export function storedIn(typed: TargetDraft, stored: ReminderTargets): TargetDraft {
  const { projectKey, issueType, spaceKey, consoleUrl } = draftOf(stored);
  return {
    ...typed,
    consoleUrl,
    ...(stored.workItem && { projectKey, issueType }),
    ...(stored.page && { spaceKey }),
  };
}

/** Only an https address is kept: it becomes a link in work items and pages. What leads into the page is left out. */
export function usableAddress(url: URL | null): string | null {
  return url?.protocol === 'https:' ? url.origin + url.pathname : null;
}
