import type { Ports } from '../ports';

type MarkPorts = Pick<Ports, 'register' | 'attention' | 'accounts' | 'clock'>;

/**
 * Marks the renewal of a license as in progress. False: there is no such license, and no mark stays. A mark that is left
 * behind because a function broke off is removed by the weekly job.
 */
export async function markRenewal(
  ports: MarkPorts,
  licenseId: string,
  mark: { until: string; by: string },
): Promise<boolean> {
  const { register, attention, accounts, clock } = ports;
  if (!(await register.get(licenseId))) return false;
  await accounts.note(mark.by, clock.now().toISOString());
  await attention.setRenewal(licenseId, mark);
  return (await withoutOrphans(ports, [licenseId])).has(licenseId);
}

/**
 * Those of the licenses that are registered. Of the others the marks are removed: deleting a license removes its mark,
 * but not one that is made behind it.
 */
export async function withoutOrphans(
  { register, attention }: Pick<Ports, 'register' | 'attention'>,
  licenseIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const there = new Set((await register.getMany(licenseIds)).keys());
  for (const id of licenseIds) if (!there.has(id)) await attention.setRenewal(id, null);
  return there;
}
