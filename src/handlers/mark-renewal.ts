import type { UserRequest } from '../contract/requests';
import type { PromptPorts } from '../ports';
import { tellOfRenewal } from './tell-askers';

type MarkPorts = Pick<PromptPorts, 'register' | 'attention' | 'accounts' | 'requests' | 'clock' | 'log'>;

/**
 * Marks the renewal of a license as in progress, and tells all who asked for it. Gives their requests; null: there is no
 * such license, and no mark stays. A mark that is left behind because a function broke off is removed by the weekly job.
 */
export async function markRenewal(
  ports: MarkPorts,
  licenseId: string,
  mark: { until: string; by: string },
): Promise<UserRequest[] | null> {
  const { register, attention, accounts, clock } = ports;
  if (!(await register.get(licenseId))) return null;
  await accounts.note(mark.by, clock.now().toISOString());
  await attention.setRenewal(licenseId, mark);
  if (!(await withoutOrphans(ports, [licenseId])).has(licenseId)) return null;
  return tellOfRenewal(ports, licenseId, mark);
}

/** Takes the mark back, and tells all who asked. Null: there is no such license. */
export async function unmarkRenewal(ports: MarkPorts, licenseId: string): Promise<UserRequest[] | null> {
  if (!(await ports.register.get(licenseId))) return null;
  await ports.attention.setRenewal(licenseId, null);
  return tellOfRenewal(ports, licenseId, null);
}

/**
 * Those of the licenses that are registered. Of the others the marks are removed: deleting a license removes its mark,
 * but not one that is made behind it.
 */
export async function withoutOrphans(
  { register, attention }: Pick<PromptPorts, 'register' | 'attention'>,
  licenseIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const there = new Set((await register.getMany(licenseIds)).keys());
  for (const id of licenseIds) if (!there.has(id)) await attention.setRenewal(id, null);
  return there;
}
