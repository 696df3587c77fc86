import type { Ports } from '.';

/** Longer than any function runs. A key that is loose for so long was left behind, or was kept so that something can be undone. */
const LEFT_BEHIND_MS = 60 * 60 * 1000;

/** Longer than a deletion can be undone, and than a function runs that began to undo it at the last moment. */
const DELETION_KEPT_MS = 2 * LEFT_BEHIND_MS;

type SweepPorts = Pick<Ports, 'vault' | 'deletions' | 'clock'>;

const ago = ({ clock }: Pick<SweepPorts, 'clock'>, ms: number): string =>
  new Date(clock.now().getTime() - ms).toISOString();

/** Forgets ten of the keys that were left behind more than an hour ago, or as many as there are. Gives their names. */
export async function forgetLooseKeys(ports: Omit<SweepPorts, 'deletions'>): Promise<readonly string[]> {
  const left = await ports.vault.looseBefore(ago(ports, LEFT_BEHIND_MS));
  for (const reference of left) await ports.vault.drop(reference);
  return left;
}

/** Forgets what is kept of ten licenses that were deleted more than two hours ago, or of as many as there are. Gives their ids. */
export const forgetOldDeletions = (ports: Omit<SweepPorts, 'vault'>): Promise<readonly string[]> =>
  ports.deletions.forgetBefore(ago(ports, DELETION_KEPT_MS));
