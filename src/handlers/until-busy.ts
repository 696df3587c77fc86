import type { Failure } from '../contract/failure';
import type { ConsoleQuestion } from '../contract/questions';
import type { Ports } from '../ports';
import { failureOf } from '../ports/failure-of';
import { inTurns } from '../ports/in-turns';

/** How many licenses are changed at the same time, as in an import. */
const AT_ONCE = 5;

interface Outcome {
  id: string;
  outcome: string;
}

/**
 * Changes licenses, each by itself: a throw fails the one that it met. After one for which the storage was busy, the rest
 * fails in the same way, untried: this call would only end late, and another one goes on with it.
 */
export async function untilBusy<S extends { id: string }, O extends Outcome>(
  ports: Ports,
  question: ConsoleQuestion,
  licenses: readonly S[],
  change: (license: S) => Promise<O | FailedOutcome>,
): Promise<(O | FailedOutcome)[]> {
  let busy: Failure | null = null;
  return inTurns(AT_ONCE, licenses, async (license): Promise<O | FailedOutcome> => {
    const failed = (failure: Failure): FailedOutcome => {
      if (failure.code === 'busy') busy = failure;
      return { id: license.id, outcome: 'failed', failure };
    };
    if (busy) return failed(busy);
    try {
      return await change(license);
    } catch (error) {
      return failed(failureOf(ports, question, error));
    }
  });
}

/** One that is not known to be changed. */
export interface FailedOutcome extends Outcome {
  outcome: 'failed';
  failure: Failure;
}
