import { consider } from '../contract/consider';
import type { InputFault } from '../contract/input-fault';
import type { LicenseRecord } from '../contract/record';
import { type Day, type Difference, differences, type Policy } from '../policy';
import type { CommandSpeech } from './speech';

/** One thing that other terms change for a license: in an answer, or whether there is one at all. */
export type Change =
  | Difference
  | { kind: 'refused'; before: null; after: InputFault }
  | { kind: 'accepted'; before: InputFault; after: null }
  | { kind: 'fault'; before: InputFault; after: InputFault };

/** How the answers to a record would change if other terms held; empty: they stay. */
export function changesOf(now: Policy, then: Policy, { license, ask }: LicenseRecord, asOf: Day): Change[] {
  const before = consider(() => now.evaluate(license, asOf, ask));
  const after = consider(() => then.evaluate(license, asOf, ask));
  if (before.ok)
    return after.ok
      ? differences(before.value, after.value)
      : [{ kind: 'refused', before: null, after: after.failure }];
  if (after.ok) return [{ kind: 'accepted', before: before.failure, after: null }];
  const [was, is] = [before.failure, after.failure];
  return was.code === is.code && was.path === is.path ? [] : [{ kind: 'fault', before: was, after: is }];
}

const ANSWERS = { true: 'yes', false: 'no', null: 'unknown' } as const;

/** The kind of a change, by which changes are counted, such as `expiry: earlier` or `renew: yes -> unknown`. */
export function kindOf(change: Change): string {
  switch (change.kind) {
    case 'state':
      return `state: ${change.before} -> ${change.after}`;
    case 'expiry':
      if (change.days === null) return `expiry: ${change.after === null ? 'no longer known' : 'now known'}`;
      return `expiry: ${change.days > 0 ? 'later' : 'earlier'}`;
    case 'periods':
    case 'renewals':
      return change.kind;
    case 'answer':
      return `${change.of}: ${ANSWERS[`${change.before}`]} -> ${ANSWERS[`${change.after}`]}`;
    case 'reason':
    case 'needs':
    case 'links':
      return `${change.of}: ${change.kind}`;
    case 'refused':
      return `refused: ${change.after.code}`;
    case 'accepted':
      return `accepted: no longer ${change.before.code}`;
    case 'fault':
      return `refused: ${change.before.code} -> ${change.after.code}`;
  }
}

/** A change in one line, such as `expiry: 2016-01-31 -> 2015-07-31 (184 days lost)`. */
export function lineOf(change: Change, { say }: CommandSpeech): string {
  const unknown = say('comparison.unknown');
  switch (change.kind) {
    case 'expiry':
      return [
        say('comparison.expiry', { before: change.before ?? unknown, after: change.after ?? unknown }),
        ...(change.days === null ? [] : [`(${daysText(change.days, say)})`]),
      ].join(' ');
    case 'renewals':
      return say('comparison.renewals', {
        before: change.before ?? unknown,
        after: change.after ?? unknown,
      });
    case 'reason':
      return `${kindOf(change)}: ${change.before} -> ${change.after}`;
    case 'periods':
    case 'needs':
    case 'links':
      return `${kindOf(change)}: ${listsText(change.before, change.after)}`;
    case 'refused':
    case 'fault':
      return `${kindOf(change)} at ${change.after.path}`;
    case 'state':
    case 'answer':
    case 'accepted':
      return kindOf(change);
  }
}

function daysText(days: number, say: CommandSpeech['say']): string {
  return say(days > 0 ? 'comparison.gained' : 'comparison.lost', { days: Math.abs(days) });
}

/** What one list lacks and the other has; where both hold the same in another order, both. */
function listsText(before: readonly string[], after: readonly string[]): string {
  const gone = before.filter((value) => !after.includes(value)).map((value) => `- ${value}`);
  const come = after.filter((value) => !before.includes(value)).map((value) => `+ ${value}`);
  const parts = [...gone, ...come];
  return parts.length > 0 ? parts.join(' ') : `${before.join(', ')} -> ${after.join(', ')}`;
}
