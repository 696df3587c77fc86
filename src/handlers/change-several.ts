import { callsOn } from '../contract/decided';
import type { Failure } from '../contract/failure';
import type { LicenseEntry } from '../contract/licenses';
import type { ConsoleQuestion } from '../contract/questions';
import type { SeenLicense, SeveralOutcome } from '../contract/several';
import type { KeptLicense, Ports } from '../ports';
import { changeLicense } from './change-license';
import { type Author, logOf, noteAuthor } from './logging';
import { untilBusy } from './until-busy';

/**
 * The license as it is to be; null: it stands so already, as where an earlier answer was lost. A failure: this one cannot
 * be changed so.
 */
export type ChangeOf = (entry: LicenseEntry, at: string) => LicenseEntry | { failure: Failure } | null;

/**
 * Makes the same change to each license. Each stands alone. After one for which the storage was busy, the rest waits for
 * another call: this one would only end late.
 */
export async function changeSeveral(
  ports: Ports,
  question: ConsoleQuestion,
  licenses: readonly SeenLicense[],
  change: ChangeOf,
  author: Author,
): Promise<SeveralOutcome[]> {
  await noteAuthor(ports, author.by);
  const bases = await ports.register.getMany(licenses.map(({ id }) => id));
  return untilBusy(ports, question, licenses, (seen) =>
    changeOne(ports, bases.get(seen.id) ?? null, seen, { change, author }),
  );
}

async function changeOne(
  ports: Ports,
  base: KeptLicense | null,
  { id, revision }: SeenLicense,
  { change, author }: { change: ChangeOf; author: Author },
): Promise<SeveralOutcome> {
  const failed = (failure: Failure): SeveralOutcome => ({ id, outcome: 'failed', failure });
  if (!base) return failed({ code: 'not-found' });
  const at = ports.clock.now().toISOString();
  const changed = change(base.entry, at);
  if (!changed) return { id, outcome: 'changed', entry: base.entry };
  if ('failure' in changed) return failed(changed.failure);
  if (base.entry.revision !== revision) return failed({ code: 'conflict', current: base.entry });
  const entry: LicenseEntry = { ...changed, revision: crypto.randomUUID(), updatedAt: at };
  const { logged, ...counted } = logOf(base, entry, author, false);
  const written = await changeLicense(ports, entry, {
    id,
    base: revision,
    ...(logged && { logged }),
    next: { license: { ...base, entry, ...counted }, dueOn: callsOn(ports.policy, entry) },
    adopts: null,
    discards: null,
    at,
  });
  return written.ok ? { id, outcome: 'changed', entry } : failed(written.failure);
}
