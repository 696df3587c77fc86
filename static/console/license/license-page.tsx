import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { isPeriodic } from '../../../src/policy';
import type { Row } from '../data/row';
import { useEntry } from '../data/use-entry';
import { useReadOnly } from '../data/use-read-only';
import { CalendarButton } from '../exporting/calendar-button';
import { ExampleNote } from '../list/example-note';
import { primaryActionOf } from '../list/primary-action';
import { PrimaryButton } from '../list/primary-button';
import { useOrder } from '../order/use-order';
import { OwnerCard } from '../owner/owner-card';
import layout from '../parts/layout.module.css';
import { Page } from '../parts/page';
import { StatusLozenge } from '../parts/status-lozenge';
import type { ListRoute } from '../routing/route';
import { useGoing, useHere } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import { Actions } from './actions';
import { ChangesPanel } from './changes-panel';
import { Contact } from './contact';
import { DecisionCard } from './decision-card';
import { DeleteDialog } from './delete-dialog';
import { Faulty } from './faulty';
import { GoesOn } from './goes-on';
import { History } from './history';
import { KeyPanel } from './key-panel';
import styles from './license.module.css';
import { Notes } from './notes';
import { Planner } from './planner';
import { ReleaseCheck } from './release-check';
import { StateCard } from './state-card';
import { UnreadLicense } from './unread-license';

/** Everything about one license. */
export function LicensePage({ id, sample }: { id: string; sample: boolean }) {
  const { say } = useWords();
  const { row, ...reading } = useEntry(id, sample);
  const { list } = useHere();
  const back = { to: sample ? { page: 'list' as const, sample } : list, label: say('common.back') };
  if (row) return <Loaded row={row} sample={sample} back={back} />;
  return <UnreadLicense of={reading} back={back} />;
}

interface LoadedProps {
  row: Row;
  sample: boolean;
  back: { to: ListRoute; label: string };
}

function Loaded({ row, sample, back }: LoadedProps) {
  const { say } = useWords();
  const { go } = useGoing();
  const { bought } = useOrder();
  const canChange = useReadOnly() === null && !sample;
  const [isDeleting, setIsDeleting] = useState(false);
  const { entry, product, verdict } = row;
  // Where there is no time to plan, what goes on is the first thing to know.
  const hasPeriods = verdict !== null && isPeriodic(verdict.maintenance);
  const first = primaryActionOf(row);
  const isFirst = first === 'renew' || (first === 'complete' && canChange);
  const about = [
    product?.name ?? entry.license.product,
    verdict && say(`channel.${verdict.channel}`),
    verdict?.seats != null && product ? say(`seats.${product.seatUnit}`, { count: verdict.seats }) : null,
  ].filter((fact) => fact !== null);
  return (
    <Page
      title={entry.name}
      beside={<StatusLozenge of={row} />}
      about={<p className={layout.subtle}>{about.join(' · ')}</p>}
      back={back}
      actions={
        <>
          {isFirst && <PrimaryButton row={row} sample={sample} look="solid" />}
          {canChange && first !== 'complete' && (
            <Button onClick={() => go({ page: 'edit', id: entry.id })}>{say('license.edit')}</Button>
          )}
          {!sample && row.expiresOn !== null && <CalendarButton entry={entry} />}
          {canChange && (
            <Button appearance="subtle" onClick={() => setIsDeleting(true)}>
              {say('license.delete')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.license}>
        {sample && <ExampleNote />}
        {verdict ? (
          <>
            <StateCard row={row} verdict={verdict} />
            <div className={layout.columns}>
              <div className={layout.stack}>
                {row.status !== 'unknown' && (
                  <Planner
                    // What is recorded begins with the plan that the terms suggest, whatever was tried before.
                    key={bought?.id === entry.id ? bought.turn : 0}
                    row={row}
                    verdict={verdict}
                    sample={sample}
                  />
                )}
                {!hasPeriods && <GoesOn verdict={verdict} />}
                <Actions row={row} verdict={verdict} sample={sample} />
              </div>
              <div className={layout.stack}>
                {!sample && <DecisionCard key={entry.id} row={row} />}
                {!sample && <OwnerCard entry={entry} />}
                {hasPeriods && <GoesOn verdict={verdict} />}
                {!sample && <KeyPanel entry={entry} />}
                <History row={row} sample={sample} />
                {entry.notes && <Notes text={entry.notes} />}
                {!sample && <ChangesPanel row={row} />}
                <ReleaseCheck row={row} />
                <Contact entry={entry} />
              </div>
            </div>
          </>
        ) : (
          <Faulty row={row} />
        )}
      </div>
      {isDeleting && <DeleteDialog row={row} onClose={() => setIsDeleting(false)} />}
    </Page>
  );
}
