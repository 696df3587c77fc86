import type { ClauseId } from '../../../src/policy';
import { useWords } from '../wording/use-words';
import { classes } from './classes';
import layout from './layout.module.css';
import linkStyles from './link.module.css';
import { RouteLink } from './route-link';
import { VendorLink } from './vendor-link';
import whyStyles from './why.module.css';

/** The two pages of the vendor's that the clauses stand on. */
const MAINTENANCE_PAGE = 'https://balsamiq.com/sales/maintenance/';
const UPGRADES_PAGE = 'https://balsamiq.com/sales/upgrades/';

/** What each clause says, and where it stands: the vendor's pages for M and U; decisions of ours for D. */
function Clauses({ clauses }: { clauses: readonly ClauseId[] }) {
  return (
    <>
      <ClauseTexts clauses={clauses} />
      <ClauseSources clauses={clauses} />
    </>
  );
}

/** What each clause says. */
export function ClauseTexts({ clauses }: { clauses: readonly ClauseId[] }) {
  const { say } = useWords();
  return (
    <dl className={whyStyles.clauses}>
      {clauses.map((id) => (
        <div key={id}>
          <dt>
            <RouteLink to={{ page: 'terms', clause: id }} className={linkStyles.link}>
              {id}
            </RouteLink>
          </dt>
          <dd>{say(`clause.${id}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Where clauses of these kinds stand. */
export function ClauseSources({ clauses }: { clauses: readonly ClauseId[] }) {
  const { say } = useWords();
  const has = (kind: string) => clauses.some((id) => id.startsWith(kind));
  return (
    <p className={classes(layout.subtle, layout.small, whyStyles.sources)}>
      {has('M') && <VendorLink href={MAINTENANCE_PAGE}>{say('common.vendorMaintenance')}</VendorLink>}
      {has('U') && <VendorLink href={UPGRADES_PAGE}>{say('common.vendorUpgrades')}</VendorLink>}
      {has('D') && <span>D: {say('common.ownDecision')}</span>}
    </p>
  );
}

/** The clauses where there is no room for a popup, as in a dialog. */
export function WhyBelow({ clauses }: { clauses: readonly ClauseId[] }) {
  const { say } = useWords();
  if (clauses.length === 0) return null;
  return (
    <details className={classes(layout.subtle, layout.small, whyStyles.below)}>
      <summary>{say('common.why')}</summary>
      <Clauses clauses={clauses} />
    </details>
  );
}
