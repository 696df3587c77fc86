import {
  type CheckOutcome,
  INSTALLATION_CHECKS,
  type InstallationCheck,
} from '../../../src/contract/installation';
import type { Checked } from './use-checks';

/** What a check came to, as far as it has; a failure of the call decides nothing. */
export function outcomeIn(checked: Checked, check: InstallationCheck): CheckOutcome | 'running' | 'waiting' {
  const found = checked[check];
  if (found === undefined) return 'waiting';
  if (found === null) return 'running';
  return found.ok ? found.value.outcome : 'unclear';
}

/** What all checks together come to, and how many of them; null until the last has ended. */
export function summaryOf(checked: Checked): { outcome: CheckOutcome; count: number } | null {
  const outcomes = INSTALLATION_CHECKS.map((check) => outcomeIn(checked, check));
  if (outcomes.includes('running') || outcomes.includes('waiting')) return null;
  const count = (of: CheckOutcome) => outcomes.filter((outcome) => outcome === of).length;
  for (const outcome of ['fails', 'unclear'] as const)
    if (count(outcome) > 0) return { outcome, count: count(outcome) };
  return { outcome: 'holds', count: outcomes.length };
}

/** The results as support reads them: codes, numbers and scopes, in no language, and nothing of anybody. */
export function reportOf(checked: Checked, product: string | null, at: string): string {
  const checks = INSTALLATION_CHECKS.map((check) => {
    const found = checked[check];
    if (!found) return { check, outcome: outcomeIn(checked, check) };
    if (!found.ok) return { check, outcome: 'unclear', failure: found.failure.code };
    const { outcome, milliseconds, facts } = found.value;
    return { check, outcome, milliseconds, facts };
  });
  return JSON.stringify({ report: 'mockups-license-centre', at, product, checks }, null, 2);
}
