import { consider } from '../../../src/contract/consider';
import type { LicenseEntry } from '../../../src/contract/licenses';
import type { Day, Policy } from '../../../src/policy';

/** The months ahead that budgets are made for. */
export const HORIZONS = [3, 6, 12] as const;

/** Licenses whose end can be told on a day, and how many are left out because it cannot. */
export function tellable(
  policy: Policy,
  entries: readonly LicenseEntry[],
  today: Day,
): { told: LicenseEntry[]; leftOut: number } {
  const told = entries.filter(({ license }) => {
    const verdict = consider(() => policy.evaluate(license, today));
    return verdict.ok && verdict.value.maintenance.state !== 'unknown';
  });
  return { told, leftOut: entries.length - told.length };
}

/** An id as part of a file's name. */
export const inFileName = (id: string) => id.replace(/[^A-Za-z0-9._-]+/g, '-');
