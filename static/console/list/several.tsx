import Button from '@atlaskit/button/new';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { Row } from '../data/row';
import { useReadOnly } from '../data/use-read-only';
import { ExportMenu } from '../exporting/export-menu';
import { useWords } from '../wording/use-words';
import styles from './list.module.css';

// The forms load when somebody opens one.
const AssignSeveral = lazy(async () => ({ default: (await import('./assign-several')).AssignSeveral }));
const DecideSeveral = lazy(async () => ({ default: (await import('./decide-several')).DecideSeveral }));

/** What can be done with several licenses at once. */
type Several = 'decide' | 'assign';

/** What is done with all that search and filters have found. */
export function SeveralActions({ rows }: { rows: readonly Row[] }) {
  const { say } = useWords();
  const [open, setOpen] = useState<Several | null>(null);
  const close = () => setOpen(null);
  const isReadOnly = useReadOnly() !== null;
  const entries = useMemo(() => rows.map(({ entry }) => entry), [rows]);
  if (rows.length === 0 && open === null) return null;
  return (
    <div className={styles.several}>
      {!isReadOnly && (
        <>
          <Button spacing="compact" onClick={() => setOpen('decide')}>
            {say('list.decideSeveral')}
          </Button>
          <Button spacing="compact" onClick={() => setOpen('assign')}>
            {say('owner.assignSeveral')}
          </Button>
        </>
      )}
      <ExportMenu these={entries} />
      <Suspense>
        {open === 'decide' && <DecideSeveral rows={rows} onClose={close} />}
        {open === 'assign' && <AssignSeveral rows={rows} onClose={close} />}
      </Suspense>
    </div>
  );
}
