import type { LicenseEntry } from '../../contract/licenses';
import type { Day } from '../../policy';
import type { AskedMark, Noticed, PromptPorts } from '../../ports';
import { productNamed } from '../../ports/noticed-facts';
import type { Facts, LicenseFacts, OpenRequests } from '../../prompts';

/** Of how many marks the requests are counted. Those with the latest requests come first. */
const MOST_MARKS = 10;

/** Requests of one kind about one license; null: about the host's own license. */
export interface AskedFor {
  license: LicenseFacts | null;
  requests: OpenRequests;
}

const latestMarks = ({ asked }: Noticed): AskedMark[] =>
  [...asked].sort((a, b) => b.latestOn.localeCompare(a.latestOn)).slice(0, MOST_MARKS);

/**
 * The requests that there may be, by their marks alone. A mark does not tell whether somebody waits again since a renewal
 * lapsed: so each counts as of today, and as something that nobody has hidden yet.
 */
export const requestsMarked = (noticed: Noticed, today: Day): AskedFor[] =>
  latestMarks(noticed).map(({ licenseId, kind }) => ({
    license: licenseId === null ? null : neverDue({ id: licenseId, name: '', contact: '' }, null),
    requests: { kind, count: 1, latestOn: today },
  }));

/** The requests that wait for an answer, with their licenses. Requests about licenses that were deleted are left out. */
export async function requestsWaiting(
  { requests, register, policy }: PromptPorts,
  noticed: Noticed,
  today: Day,
): Promise<AskedFor[]> {
  const looked = await Promise.all(
    latestMarks(noticed).map(async ({ licenseId, kind }): Promise<AskedFor[]> => {
      const [waiting, kept] = await Promise.all([
        requests.waiting(licenseId, kind, today),
        licenseId === null ? null : register.get(licenseId),
      ]);
      if (waiting === null || (licenseId !== null && !kept)) return [];
      const license =
        kept && neverDue(kept.entry, productNamed({ policy }, kept.entry.license.product, today));
      return [{ license, requests: { kind, ...waiting } }];
    }),
  );
  return looked.flat();
}

function neverDue(
  { id, name, contact }: Pick<LicenseEntry, 'id' | 'name' | 'contact'>,
  product: LicenseFacts['product'],
): LicenseFacts {
  return { id, handle: '', name, product, contact, expiresOn: null, renewalUntil: null, requests: [] };
}

/** Adds to the facts what people ask for. */
export function withAskedFor(facts: Facts, asked: readonly AskedFor[]): Facts {
  const about = (id: string | null) =>
    asked.flatMap(({ license, requests }) => ((license?.id ?? null) === id ? [requests] : []));
  const due = new Set(facts.licenses.map(({ id }) => id));
  const others = new Map(
    asked.flatMap(({ license }) => (license && !due.has(license.id) ? [[license.id, license]] : [])),
  );
  return {
    ...facts,
    host: { ...facts.host, requests: about(null) },
    licenses: [...facts.licenses, ...others.values()].map((license) => ({
      ...license,
      requests: about(license.id),
    })),
  };
}
