import { type Day, daysBetween } from './calendar';
import type { Answer, Need, Reason } from './codes';
import {
  type Action,
  type ActionAnswer,
  ACTIONS,
  type Grounds,
  isPeriodic,
  type MaintenanceState,
  type Verdict,
} from './verdict';

/** What a verdict answers, beside dates and seats. */
export type VerdictQuestion = Action | 'support' | 'updates' | 'release' | 'hostTier';

/** One thing in which two verdicts on the same license differ. */
export type Difference =
  | { kind: 'state'; before: MaintenanceState; after: MaintenanceState }
  /** `days` are gained, or lost where negative; null where one of the two has no date. */
  | { kind: 'expiry'; before: Day | null; after: Day | null; days: number | null }
  /** The periods are others, though they end on the same day. */
  | { kind: 'periods'; before: string[]; after: string[] }
  | { kind: 'renewals'; before: number | null; after: number | null }
  | { kind: 'answer'; of: VerdictQuestion; before: Answer; after: Answer }
  /** The answer stays, and why it is so does not. */
  | { kind: 'reason'; of: VerdictQuestion | 'maintenance'; before: Reason; after: Reason }
  | { kind: 'needs'; of: Action; before: readonly Need[]; after: readonly Need[] }
  | {
      kind: 'links';
      of: VerdictQuestion | 'maintenance';
      before: readonly string[];
      after: readonly string[];
    };

/**
 * In what a license is answered differently; empty: in nothing. What the documents are called, and which clauses stand
 * behind the same answer, is no difference. Where a yes, no or unknown changes, that is the whole difference.
 */
export function differences(before: Verdict, after: Verdict): Difference[] {
  const [was, is] = [before.maintenance, after.maintenance];
  const state = changed('state', was.state, is.state);
  return [
    ...state,
    ...dates(before, after),
    ...(state.length > 0 ? [] : grounds('maintenance', was, is)),
    ...answered('support', before.support, after.support, (answer) => answer.available),
    ...answered('updates', before.updates, after.updates, (answer) => answer.available),
    ...ACTIONS.flatMap((action) => inAction(action, before.actions[action], after.actions[action])),
    ...answered('hostTier', before.hostTier, after.hostTier, (answer) => answer.mustMatch),
    ...(before.release && after.release
      ? answered('release', before.release, after.release, (answer) => answer.available)
      : []),
  ];
}

function inAction(action: Action, before: ActionAnswer, after: ActionAnswer): Difference[] {
  const found = answered(action, before, after, (answer) => answer.eligible);
  if (before.eligible !== after.eligible) return found;
  return [...found, ...changed('needs', before.needs, after.needs).map((each) => ({ ...each, of: action }))];
}
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function changed<Kind extends string, T>(
  kind: Kind,
  before: T,
  after: T,
): { kind: Kind; before: T; after: T }[] {
  return same(before, after) ? [] : [{ kind, before, after }];
}

function dates(before: Verdict, after: Verdict): Difference[] {
  const [was, is] = [coverOf(before), coverOf(after)];
  const days =
    was.expiresOn === null || is.expiresOn === null ? null : daysBetween(was.expiresOn, is.expiresOn);
  const expiry = changed('expiry', was.expiresOn, is.expiresOn).map((each) => ({ ...each, days }));
  return [
    ...expiry,
    ...(expiry.length > 0 ? [] : changed('periods', was.periods, is.periods)),
    ...changed('renewals', was.renewals, is.renewals),
  ];
}

interface CoverDates {
  expiresOn: Day | null;
  periods: string[];
  renewals: number | null;
}

function coverOf({ maintenance }: Verdict): CoverDates {
  if (!isPeriodic(maintenance)) return { expiresOn: null, periods: [], renewals: null };
  const { expiresOn, periods, renewalsToCover } = maintenance;
  return {
    expiresOn,
    periods: periods.map((period) => `${period.startsOn ?? ''}/${period.expiresOn}`),
    renewals: renewalsToCover,
  };
}

function answered<T extends Grounds>(
  of: VerdictQuestion,
  was: T,
  is: T,
  answerOf: (answer: T) => Answer,
): Difference[] {
  const [before, after] = [answerOf(was), answerOf(is)];
  return before === after ? grounds(of, was, is) : [{ kind: 'answer', of, before, after }];
}

function grounds(of: VerdictQuestion | 'maintenance', was: Grounds, is: Grounds): Difference[] {
  return [
    ...changed('reason', was.reason, is.reason).map((each) => ({ ...each, of })),
    ...changed('links', was.links, is.links).map((each) => ({ ...each, of })),
  ];
}
