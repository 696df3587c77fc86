import type { LicenseEntry } from '../../contract/licenses';
import { tidyLicense } from '../../contract/tidy-license';

/** The register as license records, one a line, as `evaluate` and the import read them, each with its decision and its owner's account id, which both leave alone. Keys are never in it. */
export function toJsonLines(entries: readonly LicenseEntry[]): string {
  return entries
    .map(
      ({ id, name, contact, notes, license, decision, owner }) =>
        `${JSON.stringify({ id, name, contact, notes, ...tidyLicense(license), decision, owner })}\n`,
    )
    .join('');
}
