import { LicenseFault } from '../policy';
import type { InputFault } from './input-fault';
import type { Result } from './result';

/**
 * Asks the policy about a license. Where the license contradicts the terms, the fault that the policy throws is given
 * back.
 */
export function consider<T>(question: () => T): Result<T, InputFault> {
  try {
    return { ok: true, value: question() };
  } catch (error) {
    if (!(error instanceof LicenseFault)) throw error;
    return { ok: false, failure: { code: error.code, path: error.path, clauses: error.clauses } };
  }
}
