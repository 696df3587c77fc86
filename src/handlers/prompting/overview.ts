import { consider } from '../../contract/consider';
import { needOf } from '../../contract/decided';
import { MOST_COUNTED } from '../../contract/limits';
import type { Overview } from '../../contract/prompts';
import type { Day } from '../../policy';
import type { Ports } from '../../ports';
import { readRegister } from '../../ports/whole-list';

/** How many licenses of the register are counted. */
const MOST_LICENSES = 1_000;

/** The register's state at a glance. What somebody has decided about is in no count. Requests are counted where there may be any. */
export async function overviewOf(
  { policy, register, requests }: Pick<Ports, 'policy' | 'register' | 'requests'>,
  today: Day,
  leadDays: readonly number[],
  mayWait: boolean,
): Promise<Overview> {
  const { entries, complete } = await readRegister({ register }, MOST_LICENSES);
  const waiting = mayWait ? (await requests.page('open', undefined, today)).items.length : 0;
  const overview: Overview = {
    now: 0,
    soon: 0,
    unknown: 0,
    fine: 0,
    complete,
    waiting: Math.min(waiting, MOST_COUNTED),
  };
  for (const entry of entries) {
    const verdict = consider(() => policy.evaluate(entry.license, today));
    const need = needOf(policy, entry, verdict.ok ? verdict.value : null, { today, leadDays });
    if (need !== 'decided') overview[need] += 1;
  }
  return overview;
}
