import type { LicenseEntry } from '../../contract/licenses';
import { tidyLicense } from '../../contract/tidy-license';

/** The register as license records, one a line, as `evaluate` and the import read them. Keys are never in it. */
export function toJsonLines(entries: readonly LicenseEntry[]): string {
  return entries
    .map(
      ({ id, name, contact, license }) =>
        `${JSON.stringify({ id, name, contact, ...tidyLicense(license) })}\n`,
    )
    .join('');
}
