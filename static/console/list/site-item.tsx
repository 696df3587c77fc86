import WarningIcon from '@atlaskit/icon/core/status-warning';
import { usePolicy } from '../data/use-policy';
import { useSite } from '../data/use-site';
import { useViewer } from '../data/viewer';
import { useWords } from '../wording/use-words';
import styles from './attention-list.module.css';
import { lineOf } from './site-license';

/** This site's own license of the app, while it ends soon. */
export function SiteItem() {
  const policy = usePolicy();
  const speech = useWords();
  const { today, timeZone } = useViewer();
  const { hostLicense } = useSite();
  if (!hostLicense) return null;
  const name = policy.productsOn(today)[hostLicense.product]?.name ?? hostLicense.product;
  return (
    <li className={styles.item}>
      <span className={styles.icon}>
        <WarningIcon label="" color="var(--ds-icon-warning)" />
      </span>
      <div className={styles.what}>
        <p className={styles.name}>{speech.say('list.thisSite', { product: name })}</p>
        <p>
          {lineOf(hostLicense, speech, timeZone)} {speech.say('list.siteManaged')}
        </p>
      </div>
    </li>
  );
}
