import { callsOn } from '../contract/decided';
import type { KeptLicense, Ports } from '../ports';
import { beforeChange } from '../ports/before-change';
import { inTurns } from '../ports/in-turns';
import { partsOf, WHOLE_REGISTER } from '../ports/whole-list';
import type { VersionStep } from './prepare-data';

/** How many licenses are saved at the same time. */
const AT_ONCE = 5;

/** Every step that stored data may have to take, in order. */
export function versionSteps(
  ports: Pick<
    Ports,
    'policy' | 'register' | 'attention' | 'silence' | 'digests' | 'rechecks' | 'clock' | 'log'
  >,
): VersionStep[] {
  return [
    // Version 1 has the register alone. Saving a license anew puts it where prompts look, by the day it is due.
    { to: 2, part: () => noticeAll(ports) },
    // Version 2 does not say there which product a license is for.
    { to: 3, part: () => noticeAll(ports) },
  ];
}

/**
 * What stands where prompts look is done. So a run goes on where the last one ended, and no cursor is kept. Each license
 * stands alone: one that cannot be saved keeps no other from it, and rejects at the end.
 */
async function noticeAll(ports: Parameters<typeof versionSteps>[0]): Promise<null> {
  const { policy, register, attention, clock } = ports;
  const kept: KeptLicense[] = [];
  for await (const { items } of partsOf((after) => register.page(WHOLE_REGISTER, after))) kept.push(...items);
  const due = kept.flatMap((license) => {
    const day = callsOn(policy, license.entry);
    return day === null ? [] : [{ ...license, dueOn: day }];
  });
  const noticed = await attention.noticedAmong(due.map(({ entry }) => entry.id));
  const missing = due.filter(({ entry }) => !noticed.has(entry.id));
  if (missing.length > 0) await beforeChange(ports);
  const failures = await inTurns(AT_ONCE, missing, async ({ entry, keyReference, dueOn: day }) => {
    try {
      // Where somebody changed the license meanwhile, this release has saved it already.
      await register.change({
        id: entry.id,
        base: entry.revision,
        next: { license: { entry: { ...entry, revision: crypto.randomUUID() }, keyReference }, dueOn: day },
        adopts: null,
        discards: null,
        at: clock.now().toISOString(),
      });
      return null;
    } catch (error) {
      return { error };
    }
  });
  for (const failure of failures) if (failure) throw failure.error;
  return null;
}
