import Lozenge from '@atlaskit/lozenge';
import type { HostLicense } from '../../../src/contract/site';
import { usePolicy } from '../data/use-policy';
import { useSite } from '../data/use-site';
import { Why } from '../parts/why';
import { useWords, type Speech } from '../wording/use-words';
import { useViewer } from '../data/viewer';

const appearances = {
  active: 'success',
  evaluation: 'information',
  inactive: 'danger',
  absent: 'neutral',
} as const;

/** The host's own license of this app, as the product that it is on this site (M4, D12). */
export function SiteLicense() {
  const policy = usePolicy();
  const speech = useWords();
  const { say } = speech;
  const { today } = useViewer();
  const { hostLicense, failure } = useSite();
  if (!hostLicense) return <p className="site-license">{failure ? say('list.siteUnknown') : '\u00a0'}</p>;
  const { product, state } = hostLicense;
  const subscription = state === 'absent' ? {} : { subscription: { state } };
  const { maintenance } = policy.evaluate({ product, ...subscription }, today);
  const name = policy.productsOn(today)[product]?.name ?? product;
  return (
    <p className="site-license">
      <span>{say('list.thisSite', { product: name })}</span>
      <Lozenge appearance={appearances[state]}>{say(`list.siteState-${state}`)}</Lozenge>
      <span>{lineOf(hostLicense, speech)}</span>
      <Why clauses={maintenance.clauses} of={name} />
    </p>
  );
}

function lineOf({ state, endsAt }: HostLicense, { say, instantDay }: Speech): string {
  switch (state) {
    case 'active':
      return endsAt ? say('list.siteActiveUntil', { date: instantDay(endsAt) }) : say('list.siteActive');
    case 'evaluation':
      return endsAt ? say('list.siteTrialUntil', { date: instantDay(endsAt) }) : say('list.siteTrial');
    case 'inactive':
      return say('list.siteInactive');
    case 'absent':
      return say('list.siteAbsent');
  }
}
