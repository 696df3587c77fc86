import { callsOn } from '../contract/decided';
import type { Answered } from '../contract/failure';
import type { LicenseDraft, LicenseEntry } from '../contract/licenses';
import type { UserRequest } from '../contract/requests';
import type { KeptLicense, Ports } from '../ports';
import { changeLicense } from './change-license';
import { hintOf } from './key-hint';
import { type Author, logOf } from './logging';
import { dropLooseKey } from './loose-keys';
import { kindsBought, tellOfPurchase } from './tell-askers';

export interface Keeping {
  id: string;
  /** The license that is replaced; null: a license is added. */
  base: KeptLicense | null;
  /** What the terms allow, tidied. What was decided about the license stays, and so does its owner. */
  draft: LicenseDraft;
  /** The new key; null leaves the key as it is. */
  key: string | null;
  /** Takes the key from the license instead, as where an import is taken back that brought the first one. */
  takesKey?: boolean;
  /** Who keeps it: the log tells it, and those who asked for what was bought are told so by them. */
  author: Author;
}

/** The license as it is kept now, and the requests that were answered by what was bought. */
export interface Kept {
  entry: LicenseEntry;
  answered: UserRequest[];
  /** Whether its renewal is no longer in progress, because it was bought. */
  isRenewed: boolean;
  /** The name of the key whose place another one took, where an import did: it stays loose for an hour. */
  formerKey: string | null;
}

/** The license alone. */
export const entryOf = (kept: Answered<Kept>): Answered<LicenseEntry> =>
  kept.ok ? { ok: true, value: kept.value.entry } : kept;

/**
 * Adds or replaces a license and its key. First the new key is kept as a loose one. Then one transaction changes the
 * license: it uses the new key from then on, and the old key is noted as loose. Then the old key is forgotten. Last, those are told
 * who asked for what was bought.
 *
 * The key that an import takes from a license is not forgotten at once: it stays loose for an hour, so that the import can
 * be taken back.
 *
 * What answers requests for a renewal also ends the mark that it is in progress. To take the purchase back does not bring
 * the mark back: the license speaks again, and whoever renews it marks it anew.
 */
export async function keepLicense(
  ports: Ports,
  { id, base, draft, key, takesKey = false, author }: Keeping,
): Promise<Answered<Kept>> {
  const at = ports.clock.now().toISOString();
  const adopts = key === null ? null : `license-key:${crypto.randomUUID()}`;
  if (adopts !== null && key !== null) await ports.vault.putLoose(adopts, key, at);

  const keyBefore = base?.keyReference ?? null;
  const keyReference = adopts ?? (takesKey ? null : keyBefore);
  const discards = keyReference === keyBefore ? null : keyBefore;
  const entry: LicenseEntry = {
    id,
    revision: crypto.randomUUID(),
    ...draft,
    ...(base ? keptBeside(base.entry) : {}),
    hasKey: keyReference !== null,
    keyHint: key === null ? (takesKey ? null : (base?.entry.keyHint ?? null)) : hintOf(key),
    createdAt: base?.entry.createdAt ?? at,
    updatedAt: at,
  };
  const kinds = base ? kindsBought(ports.policy, base.entry.license, entry.license) : [];
  const isRenewed = kinds.includes('renewal');
  const { logged, ...counted } = logOf(base, entry, author, keyReference !== keyBefore);
  const kept = await changeLicense(ports, entry, {
    id,
    base: base?.entry.revision ?? null,
    ...(logged && { logged }),
    next: {
      license: { entry, keyReference, ...counted },
      dueOn: callsOn(ports.policy, entry),
      endsRenewal: isRenewed,
    },
    adopts,
    discards,
    at,
  });
  if (!kept.ok) return kept;
  if (discards !== null && !author.isImport) await dropLooseKey(ports, discards);
  const answered = await tellOfPurchase(ports, id, { kinds, by: author.by });
  return { ok: true, value: { entry, answered, isRenewed, formerKey: discards } };
}

/** What stands beside a draft, and stays when the draft is replaced. */
const keptBeside = ({ decision, owner, lacksOwner }: LicenseEntry): Partial<LicenseEntry> => ({
  ...(decision && { decision }),
  ...(owner !== undefined && { owner }),
  ...(lacksOwner && { lacksOwner }),
});
