import { useMemo } from 'react';
import { productOf } from '../../../src/contract/modules';
import { type Audience, type Outlook, outlookFor, type Place, type PlaceReach } from '../../../src/prompts';
import { promptFacts } from './prompt-facts';
import { reads } from './reads';
import { rowOf } from './row';
import { usePages } from './use-pages';
import { usePolicy } from './use-policy';
import { useRenewals } from './use-prompting';
import { useRegister } from './use-register';
import { useSite } from './use-site';
import { useViewer } from './viewer';

/** What settings come to in each place for each audience; null until all that it depends on was read. */
export function useOutlook(
  reach: readonly PlaceReach[],
): (place: Place, audience: Audience) => Outlook | null {
  const policy = usePolicy();
  const { today, timeZone } = useViewer();
  const { entries, isWhole } = useRegister();
  const { hostLicense, leadDays } = useSite();
  const { items: requests } = usePages(reads.requests('open'));
  const renewals = useRenewals();
  const facts = useMemo(() => {
    if (!isWhole || requests === null) return null;
    const rows = entries.map((entry) => rowOf(policy, entry, today, leadDays));
    const known = { today, timeZone, rows, renewals, requests, hostLicense };
    return { jira: promptFacts(known, 'jira'), confluence: promptFacts(known, 'confluence') };
  }, [policy, entries, isWhole, today, timeZone, leadDays, renewals, requests, hostLicense]);
  return (place, audience) =>
    facts && outlookFor(facts[productOf(place)], { leadDays, reach }, place, audience);
}
