import type { LicenseDraft } from '../contract/licenses';
import type { KeptLicense, Ports } from '../ports';
import { tidyDraft } from './checked-draft';
import { hintOf } from './key-hint';

/**
 * Whether a license stands as it was sent, key included: the same comes again where its answer was lost, and is done then.
 * `draft` is tidied. Without a key, whatever key there is stays.
 */
export async function standsAs(
  ports: Pick<Ports, 'vault'>,
  base: KeptLicense,
  draft: LicenseDraft,
  key: string | null,
): Promise<boolean> {
  const isSame = JSON.stringify(tidyDraft(base.entry)) === JSON.stringify(draft);
  return isSame && (key === null || (await hasKey(ports, base, key)));
}

/** Whether a license has this key already. The vault is asked only where the last characters are the same. */
export async function hasKey(
  { vault }: Pick<Ports, 'vault'>,
  base: KeptLicense | null,
  key: string,
): Promise<boolean> {
  if (base === null || base.keyReference === null || base.entry.keyHint !== hintOf(key)) return false;
  return (await vault.get(base.keyReference)) === key;
}
