import { consider } from '../../contract/consider';
import type { Overview } from '../../contract/prompts';
import type { Day } from '../../policy';
import type { Ports } from '../../ports';
import { readRegister } from '../../ports/whole-list';

/** How many parts of the register are counted: a thousand licenses. */
const MOST_PARTS = 5;

/** The register's state at a glance. */
export async function overviewOf(
  { policy, register }: Pick<Ports, 'policy' | 'register'>,
  today: Day,
  leadDays: readonly number[],
): Promise<Overview> {
  const { entries, complete } = await readRegister({ register }, MOST_PARTS);
  const overview: Overview = { now: 0, soon: 0, unknown: 0, fine: 0, complete };
  for (const { license } of entries) {
    const verdict = consider(() => policy.evaluate(license, today));
    overview[verdict.ok ? policy.attentionTo(verdict.value, leadDays).urgency : 'unknown'] += 1;
  }
  return overview;
}
