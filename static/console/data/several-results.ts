import { MOST_DECIDED } from '../../../src/contract/limits';
import type { Result } from '../../../src/contract/result';
import type { SeenLicense, SeveralOutcome } from '../../../src/contract/several';
import type { AskFailure } from './ask';

/** What became of one of several licenses: why it is not changed; null where it is. */
export interface SeveralResult {
  id: string;
  failure: AskFailure | null;
}

/** Changes licenses in as many calls as they take. After a call that failed as a whole, the rest is not asked for. */
export async function inParts(
  licenses: readonly SeenLicense[],
  ask: (part: SeenLicense[]) => Promise<Result<readonly SeveralOutcome[], AskFailure>>,
): Promise<SeveralResult[]> {
  const results: SeveralResult[] = [];
  for (let at = 0; at < licenses.length; at += MOST_DECIDED) {
    const answer = await ask(firstCallOf(licenses.slice(at)));
    if (!answer.ok) return [...results, ...allFailed(licenses.slice(at), answer.failure)];
    results.push(
      ...answer.value.map((each) => ({
        id: each.id,
        failure: each.outcome === 'failed' ? each.failure : null,
      })),
    );
  }
  return results;
}

/** The licenses of the first call that changes them, as they are sent. A form is checked by it: the others are sent alike. */
export const firstCallOf = (licenses: readonly SeenLicense[]): SeenLicense[] =>
  licenses.slice(0, MOST_DECIDED).map(({ id, revision }) => ({ id, revision }));

/** Failures that concern one license, and say nothing of the next one. */
const OWN_FAILURES: readonly AskFailure['code'][] = ['conflict', 'not-found', 'bad-input'];

/** Changes licenses one after the other. After a failure that would meet the next one too, the rest is not asked for. */
export async function oneByOne<T extends { id: string }>(
  licenses: readonly T[],
  change: (license: T) => Promise<AskFailure | null>,
): Promise<SeveralResult[]> {
  const results: SeveralResult[] = [];
  for (const [at, license] of licenses.entries()) {
    const failure = await change(license);
    if (failure && !OWN_FAILURES.includes(failure.code))
      return [...results, ...allFailed(licenses.slice(at), failure)];
    results.push({ id: license.id, failure });
  }
  return results;
}

const allFailed = (licenses: readonly { id: string }[], failure: AskFailure): SeveralResult[] =>
  licenses.map(({ id }) => ({ id, failure }));

/** Why nothing was changed, or not all of it; null where all was. */
export const failureOfSeveral = (results: readonly SeveralResult[]): AskFailure | null =>
  results.find(({ failure }) => failure !== null)?.failure ?? null;
