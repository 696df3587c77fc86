import type { LicenseDraft } from '../../../src/contract/licenses';
import { tidyMoney } from '../../../src/contract/money';

/** The parts of a license that two admins can have changed apart. */
export const DRAFT_FIELDS = [
  'name',
  'contact',
  'notes',
  'costCentre',
  'product',
  'channel',
  'ownServers',
  'subscription',
  'history',
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** Where two drafts say different things. */
export function differencesOf(a: LicenseDraft, b: LicenseDraft): DraftField[] {
  return DRAFT_FIELDS.filter((field) => asText(a, field) !== asText(b, field));
}

function asText(draft: LicenseDraft, field: DraftField): string {
  if (field === 'name' || field === 'contact' || field === 'notes') return draft[field]?.trim() ?? '';
  const { license } = draft;
  if (field === 'history')
    return JSON.stringify(
      (license.history ?? []).map((event) => [
        event.kind,
        event.on,
        'seats' in event ? (event.seats ?? null) : null,
        'expiresOn' in event ? event.expiresOn : null,
        event.price ? tidyMoney(event.price) : null,
        event.orderNumber ?? null,
        event.costCentre ?? null,
      ]),
    );
  // Left out, a license counts as running on the customer's own servers (D8).
  if (field === 'ownServers') return String(license.ownServers ?? true);
  if (field === 'subscription') return license.subscription?.state ?? '';
  return license[field] ?? '';
}
