import type { ChatCounts, ChatPayload, ChatStatus, ChatStatusAnswer } from '../../contract/chat';
import { consider } from '../../contract/consider';
import { intentOn } from '../../contract/decided';
import type { InputFault } from '../../contract/input-fault';
import type { LicenseEntry } from '../../contract/licenses';
import type { Result } from '../../contract/result';
import { type Day, type HostProduct, isPeriodic, type Policy, type Verdict } from '../../policy';
import type { Ports } from '../../ports';
import { findLicenses } from './find';
import { MOST, namesFor } from './names';
import { wordedAnswer, wordedFault } from './worded';

/** Is our maintenance running, and until when? */
export async function answerStatus(
  ports: Ports,
  { license, day }: ChatPayload<'askStatus'>,
  { today, product }: { today: Day; product: HostProduct },
): Promise<ChatStatusAnswer> {
  const { policy } = ports;
  const asOf = day ?? today;
  const found = await findLicenses(ports, license ?? '', today);
  const verdicts = found.meant.map((entry) => ({
    entry,
    verdict: consider(() => policy.evaluate(entry.license, asOf)),
  }));
  const told = verdicts.slice(0, MOST);
  const nameOf = await ownerNames(
    ports,
    told.map(({ entry }) => entry),
    product,
  );
  return {
    audience: 'admin',
    policy: policy.inForceOn(asOf).policy,
    asOf,
    ...namesFor(found),
    counts: countsOf(verdicts.map(({ verdict }) => verdict)),
    complete: found.complete,
    licenses: told.map(({ entry, verdict }) =>
      verdict.ok
        ? {
            ...statusOf(policy, entry, verdict.value),
            owner: nameOf.get(entry.owner ?? '') ?? null,
            decision: intentOn(policy, entry, today),
          }
        : { license: entry.name, fault: wordedFault(verdict.failure) },
    ),
  };
}

/** The names of the owners, each asked once, in the asker's own name. */
async function ownerNames(
  { people }: Pick<Ports, 'people'>,
  entries: readonly LicenseEntry[],
  product: HostProduct,
): Promise<ReadonlyMap<string, string>> {
  const owners = [...new Set(entries.flatMap(({ owner }) => owner ?? []))];
  const named = await Promise.all(
    owners.map(async (owner) => [owner, await people.nameOf(owner, product)] as const),
  );
  return new Map(named.flatMap(([owner, name]) => (name === null ? [] : [[owner, name] as const])));
}

function countsOf(verdicts: readonly Result<Verdict, InputFault>[]): ChatCounts {
  const counts: ChatCounts = { covered: 0, expired: 0, included: 0, inactive: 0, none: 0, unknown: 0 };
  for (const verdict of verdicts) counts[verdict.ok ? verdict.value.maintenance.state : 'unknown'] += 1;
  return counts;
}

function statusOf(
  policy: Policy,
  { id, name, contact, license }: LicenseEntry,
  verdict: Verdict,
): Omit<ChatStatus, 'owner' | 'decision'> {
  const { maintenance, actions } = verdict;
  const dates = isPeriodic(maintenance) ? maintenance : null;
  const { state, reason, clauses, links, says } = wordedAnswer(policy, verdict, maintenance);
  return {
    id,
    name,
    contact,
    product: policy.productsOn(verdict.asOf)[license.product]?.name ?? license.product,
    state,
    reason,
    says,
    clauses,
    links,
    coveredThrough: dates?.coveredThrough ?? null,
    daysLeft: dates?.daysLeft ?? null,
    renewalsToCover: dates?.renewalsToCover ?? null,
    renew: wordedAnswer(policy, verdict, actions.renew),
  };
}
