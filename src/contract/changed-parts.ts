import type { BookedEvent } from './booking';
import { type ChangedPart, LOGGED_TEXTS, type LoggedText } from './changes';
import type { LicenseDraft, LicenseEntry } from './licenses';
import { LONGEST_LOGGED } from './limits';
import { tidyLicense } from './tidy-license';

/** What the log compares: what was entered, what was decided, who answers for it, and whether there is a key. */
type LoggedState = LicenseDraft & Pick<LicenseEntry, 'decision' | 'owner' | 'lacksOwner' | 'hasKey'>;

/** What differs between a license before and after a change. `isOtherKey`: it has another key since, its first one, or none any more. */
export function changedParts(before: LoggedState, after: LoggedState, isOtherKey: boolean): ChangedPart[] {
  return [
    ...LOGGED_TEXTS.flatMap((part) => changedText(part, textOf(before, part), textOf(after, part))),
    ...((before.notes ?? '') === (after.notes ?? '') ? [] : [{ part: 'notes' } as const]),
    ...changedHistory(historyOf(before), historyOf(after)),
    ...(isOtherKey ? [{ part: 'key', how: keyChange(before, after) } as const] : []),
    ...(before.owner === after.owner && before.lacksOwner === after.lacksOwner
      ? []
      : [{ part: 'owner', how: after.owner === undefined ? 'removed' : 'assigned' } as const]),
    ...changedDecision(before, after),
  ];
}

function keyChange(before: LoggedState, after: LoggedState): 'added' | 'replaced' | 'removed' {
  if (!after.hasKey) return 'removed';
  return before.hasKey ? 'replaced' : 'added';
}

/** A text of a license; blank where it has none. */
function textOf({ name, contact, license }: LicenseDraft, part: LoggedText): string {
  switch (part) {
    case 'name':
      return name;
    case 'contact':
      return contact;
    case 'subscription':
      return license.subscription?.state ?? '';
    case 'ownServers':
      return license.ownServers?.toString() ?? '';
    default:
      return license[part] ?? '';
  }
}

function changedText(part: LoggedText, before: string, after: string): ChangedPart[] {
  if (before === after) return [];
  const isLong = Math.max(before.length, after.length) > LONGEST_LOGGED;
  return [{ part, ...(isLong ? {} : { before, after }) }];
}

const historyOf = ({ license }: LicenseDraft) => tidyLicense(license).history ?? [];

/** An entry that was taken out, and one of the same kind and day that was put in, are one that was changed. */
function changedHistory(before: readonly BookedEvent[], after: readonly BookedEvent[]): ChangedPart[] {
  const gone = without(before, after);
  const come = without(after, before);
  const parts = come.map((event): ChangedPart => {
    const at = gone.findIndex(({ kind, on }) => kind === event.kind && on === event.on);
    if (at >= 0) gone.splice(at, 1);
    return { part: 'history', how: at >= 0 ? 'changed' : 'added', event };
  });
  return [...parts, ...gone.map((event): ChangedPart => ({ part: 'history', how: 'removed', event }))];
}

/** The events that others do not have, each as often as it is missing there. */
function without(events: readonly BookedEvent[], others: readonly BookedEvent[]): BookedEvent[] {
  const left = others.map((event) => JSON.stringify(event));
  return events.filter((event) => {
    const at = left.indexOf(JSON.stringify(event));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

function changedDecision(before: LoggedState, after: LoggedState): ChangedPart[] {
  // A decision that is made again about another end is another decision.
  if (JSON.stringify(before.decision) === JSON.stringify(after.decision)) return [];
  return [
    {
      part: 'decision',
      ...(before.decision && { before: before.decision.intent }),
      ...(after.decision && { after: after.decision.intent }),
    },
  ];
}
