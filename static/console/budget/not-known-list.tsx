import type { StayCovered } from '../../../src/budget/stay-covered';
import layout from '../parts/layout.module.css';
import { RouteLink } from '../parts/route-link';
import { useWords } from '../wording/use-words';
import styles from './budget.module.css';

/** Licenses that nobody can tell a day of, each with what is missing and the way to enter it. */
export function NotKnownList({ notKnown }: { notKnown: readonly StayCovered['notKnown'][number][] }) {
  const { say } = useWords();
  if (notKnown.length === 0) return null;
  return (
    <section aria-labelledby="budget-not-known">
      <h2 id="budget-not-known" className={styles.heading}>
        {say('budget.notKnownTitle', { count: notKnown.length })}
      </h2>
      <ul className={layout.list}>
        {notKnown.map(({ id, name, by }) => (
          <li key={id} className={styles.notKnown}>
            <span>
              <RouteLink to={{ page: 'license', id, sample: false }}>{name}</RouteLink>{' '}
              <span className={layout.subtle}>{say(`budget.notKnown-${by}`)}</span>
            </span>
            <RouteLink to={{ page: 'edit', id }} label={say('budget.completeOf', { name })}>
              {say('budget.complete')}
            </RouteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
