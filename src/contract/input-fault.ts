import type { ClauseId, FaultCode } from '../policy';

/** What can be wrong with the form of an input, before the policy is asked. */
export type FormFaultCode =
  | 'not-json'
  | 'not-a-record'
  | 'missing'
  | 'wrong-type'
  | 'unknown-value'
  | 'impossible-date'
  | 'seats-not-whole'
  | 'amount-not-decimal'
  | 'currency-not-a-code'
  | 'too-long'
  | 'unseen-characters'
  | 'not-utf-8'
  | 'too-many'
  | 'not-a-time-zone'
  | 'not-an-id'
  | 'ambiguous-date'
  | 'ambiguous-amount'
  | 'unknown-hosting'
  | 'unknown-plugin'
  | 'no-maintenance-date'
  | 'twice-in-file'
  | 'other-product'
  | 'quote-not-closed'
  | 'text-behind-quote'
  | 'surplus-cells'
  | 'unknown-state'
  | 'end-not-known'
  | 'contradicts'
  | 'same-license';

export type InputFaultCode = FormFaultCode | FaultCode;

/** One thing that is wrong with an input: what, where, and by which clause where one says so. */
export interface InputFault {
  code: InputFaultCode;
  /**
   * For example `history[2].seats`, or `draft.license.history[2].seats` in a question; empty for the input as a whole.
   */
  path: string;
  clauses: ClauseId[];
}
