import { targetsSchema, type ReminderTargets } from '../../../src/contract/reminder-targets';

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

/** The fields that can be wrong. */
export const TYPED = ['projectKey', 'issueType', 'spaceKey', 'consoleUrl'] as const;
export type TypedField = (typeof TYPED)[number];

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

/** What the contract would refuse, field by field. */
export function faultsIn(draft: TargetDraft): ReadonlySet<TypedField> {
  const issues = targetsSchema.safeParse(targetsIn(draft)).error?.issues ?? [];
  return new Set(issues.flatMap(({ path }) => fieldAt(path.map(String).join('.')) ?? []));
}

/** The field that the back end speaks of, by the path of its fault; null where it is none of the form's. */
export function fieldAt(path: string): TypedField | null {
  const name = path.split('.').at(-1);
  return TYPED.find((field) => field === name) ?? null;
}

/** Only an https address is kept: it becomes a link in work items and pages. What leads into the page is left out. */
export function usableAddress(url: URL | null): string | null {
  return url?.protocol === 'https:' ? url.origin + url.pathname : null;
}
