import { changedParts } from '../contract/changed-parts';
import type { ChangedPart, LoggedChange } from '../contract/changes';
import type { LicenseEntry } from '../contract/licenses';
import { MOST_LOGGED_PARTS } from '../contract/limits';
import type { KeptLicense, Ports } from '../ports';

/** Who changes a license, in which way. */
export interface Author {
  /** An account id, noted by {@link noteAuthor}. */
  by: string;
  isImport?: true;
  /** Takes an import back. */
  isUndo?: true;
}

/** Notes the account before anything is kept of it: what is not noted would stay when the account is closed. */
export const noteAuthor = ({ accounts, clock }: Ports, by: string): Promise<void> =>
  accounts.note(by, clock.now().toISOString());

/** What the log tells of a change, and how many changes the license counts with it. Nothing changed: it tells nothing. */
export function logOf(
  base: KeptLicense | null,
  after: LicenseEntry,
  { by, isImport, isUndo }: Author,
  isOtherKey: boolean,
): { changes?: number; logged?: LoggedChange } {
  const parts = base ? changedParts(base.entry, after, isOtherKey) : [];
  const before = base?.changes;
  if (base && parts.length === 0) return before === undefined ? {} : { changes: before };
  return {
    changes: (before ?? 0) + 1,
    logged: {
      at: after.updatedAt,
      by,
      how: base ? 'changed' : 'added',
      ...(isImport ? { isImport } : {}),
      ...(isUndo ? { isUndo } : {}),
      ...bounded(parts),
    },
  };
}

/** A line about the license as a whole. */
export const wholeLogged = (how: 'deleted' | 'restored', by: string, at: string): LoggedChange => ({
  at,
  by,
  how,
  parts: [],
  more: 0,
});

const bounded = (parts: readonly ChangedPart[]): Pick<LoggedChange, 'parts' | 'more'> => ({
  parts: parts.slice(0, MOST_LOGGED_PARTS),
  more: Math.max(0, parts.length - MOST_LOGGED_PARTS),
});
