import { consider } from '../../contract/consider';
import type { Overview } from '../../contract/prompts';
import type { Day } from '../../policy';
import type { Ports } from '../../ports';

/** How many pages of the register are counted: a thousand licenses. */
const MOST_PAGES = 5;

/** The register's state at a glance. */
export async function overviewOf(
  { policy, register }: Ports,
  today: Day,
  leadDays: readonly number[],
): Promise<Overview> {
  const overview: Overview = { now: 0, soon: 0, unknown: 0, fine: 0, complete: false };
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, next } = await register.page({ from: null, before: null }, after);
    for (const { entry } of items) {
      const verdict = consider(() => policy.evaluate(entry.license, today));
      overview[verdict.ok ? policy.attentionTo(verdict.value, leadDays).urgency : 'unknown'] += 1;
    }
    if (next === null) return { ...overview, complete: true };
    after = next;
  }
  return overview;
}
