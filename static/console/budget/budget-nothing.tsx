import InformationIcon from '@atlaskit/icon/core/status-information';
import SectionMessage from '@atlaskit/section-message';
import layout from '../parts/layout.module.css';
import { RouteLink } from '../parts/route-link';
import { LIST } from '../routing/route';
import { useWords } from '../wording/use-words';
import styles from './budget.module.css';

/** Stands in place of rows: nothing falls due, or there is no license. */
export function NothingDue({ hasLicenses, year }: { hasLicenses: boolean; year: string }) {
  const { say } = useWords();
  return (
    <section className={styles.nothing}>
      <h2>{say('budget.noneTitle', { year })}</h2>
      {hasLicenses ? (
        <p className={layout.subtle}>{say('budget.noneText')}</p>
      ) : (
        <p>
          {say('budget.noLicenses')} <RouteLink to={LIST}>{say('budget.toLicenses')}</RouteLink>
        </p>
      )}
    </section>
  );
}

/** Nothing can be summed, and where prices come from. */
export function NoPrices() {
  const { say } = useWords();
  return (
    // Handed in, the icon has no name. Its own one would be English, and the title says what this is.
    <SectionMessage icon={InformationIcon} title={say('budget.noPricesTitle')}>
      <p>
        {say('budget.noPricesText')}{' '}
        <RouteLink to={{ page: 'import' }}>{say('budget.noPricesImport')}</RouteLink>
      </p>
    </SectionMessage>
  );
}
