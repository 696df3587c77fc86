import { useMemo } from 'react';
import type { OwnSubscription } from '../../../src/budget/own-subscription';
import { addDays } from '../../../src/policy';
import { lastDayBefore } from '../data/last-day-before';
import { usePolicy } from '../data/use-policy';
import { useSite } from '../data/use-site';
import { useViewer } from '../data/viewer';
import { useWords } from '../wording/use-words';

/** This site's own subscription of the app, as the host tells of it; null until that is read. */
export function useOwnSubscription(): OwnSubscription | null {
  const policy = usePolicy();
  const { say } = useWords();
  const { today, timeZone } = useViewer();
  const { hostLicense, settings } = useSite();
  return useMemo(() => {
    if (!hostLicense || !settings) return null;
    const { product, state, endsAt, billing } = hostLicense;
    return {
      name: say('list.thisSite', { product: policy.productsOn(today)[product]?.name ?? product }),
      product,
      state,
      billing,
      endsOn: endsAt === null ? null : addDays(lastDayBefore(endsAt, timeZone), 1),
      price: settings.ownPrice ?? null,
    };
  }, [policy, say, today, timeZone, hostLicense, settings]);
}
