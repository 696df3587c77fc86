import type { DocumentFaultCode } from '../../policy';

/** What can be wrong with a file of terms: with its form, or with what its documents say together. */
export type TermsFaultCode =
  | 'not-json'
  | 'missing'
  | 'wrong-type'
  | 'unknown-field'
  | 'unknown-code'
  | 'impossible-value'
  | 'no-clauses'
  | DocumentFaultCode;

export interface TermsFault {
  code: TermsFaultCode;
  /**
   * For example `documents[1].grounds.covered.clauses`; where the text is no JSON, `line 3, column 12`; empty for the
   * file as a whole.
   */
  path: string;
  /** What would be accepted, where only certain words are. */
  accepted?: readonly string[];
}
