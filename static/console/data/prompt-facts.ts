import { dayInZone } from '../../../src/contract/day-in-zone';
import type { RenewalInProgress } from '../../../src/contract/prompt-settings';
import type { UserRequest } from '../../../src/contract/requests';
import type { HostLicense } from '../../../src/contract/site';
import { addDays, type HostProduct } from '../../../src/policy';
import type { Facts, OpenRequests } from '../../../src/prompts';
import type { Row } from './row';

/** What the console knows of all that prompts are decided from. */
export interface PromptsKnown {
  today: string;
  timeZone: string;
  rows: readonly Row[];
  renewals: ReadonlyMap<string, RenewalInProgress>;
  /** Those that wait for an answer. */
  requests: readonly UserRequest[];
  hostLicense: HostLicense | null;
}

/**
 * The facts that places of a product decide by. Of the host's own license, an app knows that of the product it is looked
 * at in.
 */
export function promptFacts(known: PromptsKnown, product: HostProduct): Facts {
  const { today, rows, renewals, requests } = known;
  return {
    today,
    host: { ...hostOf(known, product), requests: openOf(requests, null) },
    licenses: rows.map(({ entry: { id, name, contact }, product: terms, expiresOn, intent }) => ({
      id,
      handle: id,
      name,
      product: terms ? { name: terms.name, host: terms.host } : null,
      contact,
      expiresOn: intent?.is === 'lapse' ? null : expiresOn,
      renewalUntil: renewals.get(id)?.until ?? null,
      requests: openOf(requests, id),
    })),
  };
}

function hostOf({ hostLicense, timeZone }: PromptsKnown, product: HostProduct): Facts['host'] {
  const isHere = hostLicense?.product === `${product}-cloud`;
  const endsAt = isHere ? hostLicense.endsAt : null;
  return {
    product,
    state: isHere ? hostLicense.state : 'absent',
    evaluation: isHere && hostLicense.state === 'evaluation',
    endsOn: endsAt === null ? null : addDays(dayInZone(new Date(Date.parse(endsAt) - 1), timeZone), 1),
    requests: [],
  };
}

function openOf(requests: readonly UserRequest[], licenseId: string | null): OpenRequests[] {
  const byKind = new Map<OpenRequests['kind'], OpenRequests>();
  for (const { kind, askedAt } of requests.filter((each) => each.licenseId === licenseId)) {
    const before = byKind.get(kind);
    const latestOn = askedAt.slice(0, 10);
    byKind.set(kind, {
      kind,
      count: (before?.count ?? 0) + 1,
      latestOn: before && before.latestOn > latestOn ? before.latestOn : latestOn,
    });
  }
  return [...byKind.values()];
}
