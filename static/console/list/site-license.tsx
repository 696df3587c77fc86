import Lozenge from '@atlaskit/lozenge';
import type { HostLicense } from '../../../src/contract/site';
import { lastDayBefore } from '../data/last-day-before';
import { usePolicy } from '../data/use-policy';
import { useSite } from '../data/use-site';
import { useViewer } from '../data/viewer';
import { Why } from '../parts/why';
import { type ConsoleSpeech, useWords } from '../wording/use-words';
import styles from './list.module.css';

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
  const { today, timeZone } = useViewer();
  const { hostLicense, failure } = useSite();
  if (!hostLicense)
    return <p className={styles.siteLicense}>{failure ? say('list.siteUnknown') : '\u00a0'}</p>;
  const { product, state } = hostLicense;
  const subscription = state === 'absent' ? {} : { subscription: { state } };
  const { maintenance } = policy.evaluate({ product, ...subscription }, today);
  const name = policy.productsOn(today)[product]?.name ?? product;
  return (
    <p className={styles.siteLicense}>
      <span>{say('list.thisSite', { product: name })}</span>
      <Lozenge appearance={appearances[state]}>{say(`list.siteState-${state}`)}</Lozenge>
      <span>{lineOf(hostLicense, speech, timeZone)}</span>
      <Why clauses={maintenance.clauses} of={name} />
    </p>
  );
}

/** What the host's license means, in a sentence. */
export function lineOf(
  { state, endsAt }: HostLicense,
  { say, day, far }: ConsoleSpeech,
  timeZone: string,
): string {
  const through = endsAt === null ? null : lastDayBefore(endsAt, timeZone);
  const values = through === null ? {} : { through: day(through), far: far(through) };
  switch (state) {
    case 'active':
      return say(through === null ? 'list.siteActive' : 'list.siteActiveUntil', values);
    case 'evaluation':
      return say(through === null ? 'list.siteTrial' : 'list.siteTrialUntil', values);
    case 'inactive':
      return say('list.siteInactive');
    case 'absent':
      return say('list.siteAbsent');
  }
}
