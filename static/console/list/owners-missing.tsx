import Button from '@atlaskit/button/new';
import { lazy, memo, Suspense, useMemo, useState } from 'react';
import type { Row } from '../data/row';
import { useReadOnly } from '../data/use-read-only';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { RouteLink } from '../parts/route-link';
import { useWords } from '../wording/use-words';
import styles from './list.module.css';

// The forms load when somebody opens one.
const AssignSeveral = lazy(async () => ({ default: (await import('./assign-several')).AssignSeveral }));

/** The licenses whose owner's account was closed. A license that never had an owner is not among them. */
export const OwnersMissing = memo(function OwnersMissing({ rows: all }: { rows: readonly Row[] }) {
  const { say } = useWords();
  const [isAssigning, setIsAssigning] = useState(false);
  const isReadOnly = useReadOnly() !== null;
  const rows = useMemo(() => all.filter(({ entry }) => entry.lacksOwner), [all]);
  if (rows.length === 0 && !isAssigning) return null;
  return (
    <section aria-labelledby="owners-missing" className={classes(layout.card, layout.stack)}>
      <h2 id="owners-missing">{say('owner.needsOneTitle')}</h2>
      <p className={layout.subtle}>{say('owner.needsOneText')}</p>
      <ul className={classes(layout.list, styles.ownerless)}>
        {rows.map(({ entry: { id, name }, product }) => (
          <li key={id}>
            <RouteLink to={{ page: 'license', id, sample: false }}>{name}</RouteLink>{' '}
            <span className={layout.subtle}>{product?.name}</span>
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <div className={layout.row}>
          <Button spacing="compact" onClick={() => setIsAssigning(true)}>
            {say('owner.assignSeveral')}
          </Button>
        </div>
      )}
      <Suspense>
        {isAssigning && <AssignSeveral rows={rows} onClose={() => setIsAssigning(false)} />}
      </Suspense>
    </section>
  );
});
