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
const RenewSeveral = lazy(async () => ({ default: (await import('./renew-several')).RenewSeveral }));
const DeleteSeveral = lazy(async () => ({ default: (await import('./delete-several')).DeleteSeveral }));

/** What can be done with several licenses at once. */
type Several = 'decide' | 'assign' | 'renew' | 'delete';

/** What is done with the licenses that are selected. */
export function SeveralActions({ rows }: { rows: readonly Row[] }) {
  const { say } = useWords();
  const [open, setOpen] = useState<Several | null>(null);
  const close = () => setOpen(null);
  const isReadOnly = useReadOnly() !== null;
  const entries = useMemo(() => rows.map(({ entry }) => entry), [rows]);
  if (rows.length === 0 && open === null) return null;
  return (
    <div className={styles.several} role="group" aria-label={say('list.severalActions')}>
      {!isReadOnly && (
        <>
          <Button spacing="compact" onClick={() => setOpen('decide')}>
            {say('list.decideSeveral')}
          </Button>
          <Button spacing="compact" onClick={() => setOpen('assign')}>
            {say('owner.assignSeveral')}
          </Button>
          <Button spacing="compact" onClick={() => setOpen('renew')}>
            {say('list.renewSeveral')}
          </Button>
        </>
      )}
      <ExportMenu these={entries} />
      {!isReadOnly && (
        <Button spacing="compact" onClick={() => setOpen('delete')}>
          {say('list.deleteSeveral')}
        </Button>
      )}
      <Suspense>
        {open === 'decide' && <DecideSeveral rows={rows} onClose={close} />}
        {open === 'assign' && <AssignSeveral rows={rows} onClose={close} />}
        {open === 'renew' && <RenewSeveral rows={rows} onClose={close} />}
        {open === 'delete' && <DeleteSeveral rows={rows} onClose={close} />}
      </Suspense>
    </div>
  );
}
