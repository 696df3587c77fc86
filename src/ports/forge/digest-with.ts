import { type Digest, digestOf, type HostOf } from '../digest';
import { attentionRows, keyOf } from './attention-rows';
import { withFacts } from './noticing';

/**
 * The digest with what stands now under the keys of facts that were changed: each is read by its key, which no query's
 * delay can hide. Null where it has no room for it.
 */
export async function digestWith(
  digest: Digest,
  changed: ReadonlySet<string>,
  hostOf: HostOf,
): Promise<Digest | null> {
  if (changed.size === 0) return digest;
  const found = withFacts([...(await attentionRows.getMany([...changed])).values()]);
  const { noticed, ...days } = digest;
  const isKept = (key: string) => !changed.has(key);
  const next = {
    leadDays: isKept(keyOf.leadTimes) ? noticed.leadDays : found.leadDays,
    switches: isKept(keyOf.switches) ? noticed.switches : found.switches,
    renewals: [
      ...noticed.renewals.filter(({ licenseId }) => isKept(keyOf.renewal(licenseId))),
      ...found.renewals,
    ],
    asked: [
      ...noticed.asked.filter(({ licenseId, kind }) => isKept(keyOf.asked(licenseId, kind))),
      ...found.asked,
    ],
    licenses: [...noticed.licenses.filter(({ id }) => isKept(keyOf.license(id))), ...found.licenses],
    unseen: noticed.unseen,
  };
  return digestOf(next, days, hostOf);
}
