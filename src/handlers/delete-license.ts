import type { Answered } from '../contract/failure';
import type { KeptLicense, Ports } from '../ports';
import { failureOf } from '../ports/failure-of';
import { changeLicense } from './change-license';
import { wholeLogged } from './logging';
import { dropLooseKey } from './loose-keys';

/**
 * Deletes a license so that it can be put back for an hour: it is kept as it stood, its log too, and its key stays loose.
 * Whoever deletes it is noted before, as an account of which something is kept.
 */
export async function deleteForAWhile(
  ports: Ports,
  base: KeptLicense,
  by: string,
): Promise<Answered<{ id: string }>> {
  const { id, revision } = base.entry;
  const at = ports.clock.now().toISOString();
  const license = { ...base, changes: (base.changes ?? 0) + 1 };
  const keeps = { deleted: { license, deletedAt: at }, logged: wholeLogged('deleted', by, at) };
  const discards = base.keyReference;
  return changeLicense(ports, { id }, { id, base: revision, next: null, keeps, adopts: null, discards, at });
}

/** Deletes a license for good, and after it its key and what the log told of it. */
export async function removeLicense(ports: Ports, base: KeptLicense): Promise<Answered<{ id: string }>> {
  const { id, revision } = base.entry;
  const at = ports.clock.now().toISOString();
  const removed = await changeLicense(
    ports,
    { id },
    { id, base: revision, next: null, adopts: null, discards: base.keyReference, at },
  );
  if (!removed.ok) return removed;
  if (base.keyReference !== null) await dropLooseKey(ports, base.keyReference);
  await forgetChanges(ports, base);
  return removed;
}

/** The license is gone by now, so that a failure is logged and no more. A closed account is found in what stays. */
async function forgetChanges(ports: Ports, base: KeptLicense): Promise<void> {
  try {
    await ports.register.forgetChanges(base);
  } catch (error) {
    failureOf(ports, 'forgetChanges', error);
  }
}
