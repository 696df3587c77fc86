import type { Day } from './calendar';
import type { Answer, EffectCode, FaultCode, Reason } from './codes';
import type { VerdictQuestion } from './differences';
import type { Ask, License } from './license';
import type { Proposal } from './proposal';
import type { MaintenanceState } from './verdict';

/** One question whose answer rests on a clause, and the part of the answer that shows it. The tests ask each of them. */
export interface Example {
  license: License;
  /** The day asked about. */
  on: Day;
  ask?: Ask;
  /** A purchase to plan, where the example is about what it would do. */
  proposal?: Proposal;
  /** What is supposed beside the documents: a later one, which no longer knows the product. */
  droppedFrom?: Day;
  shows: Shown;
}

/** A part of an answer. */
export type Shown =
  | { what: 'state'; is: MaintenanceState }
  | { what: 'expiresOn'; is: Day }
  | { what: 'renewals'; is: number }
  | { what: 'answer'; of: VerdictQuestion; is: Answer; reason: Reason }
  | { what: 'link'; of: VerdictQuestion; is: string }
  | { what: 'effect'; is: EffectCode; daysLost: number }
  | { what: 'refused'; is: FaultCode | 'impossible-date' }
  /** Which of the lead times `of`, in days, has been reached. */
  | { what: 'leadDays'; of: readonly number[]; is: number }
  /** The document that holds on the day. */
  | { what: 'document'; is: string };
