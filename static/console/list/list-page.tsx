import { lazy, memo, type RefObject, Suspense, useDeferredValue, useMemo, useRef } from 'react';
import { useHasDeleted } from '../data/deleted';
import { usePrompting } from '../data/use-prompting';
import { useRegister } from '../data/use-register';
import { useRows } from '../data/use-rows';
import { useSite } from '../data/use-site';
import { useViewer } from '../data/viewer';
import { Page } from '../parts/page';
import { LIST } from '../routing/route';
import { useWords } from '../wording/use-words';
import { AttentionList } from './attention-list';
import { ExampleNote } from './example-note';
import { LicenseList } from './license-list';
import styles from './list.module.css';
import { ListActions } from './list-actions';
import { OwnersMissing } from './owners-missing';
import { ReadState } from './read-state';
import type { Selection } from './selection';
import { SiteLicense } from './site-license';
import { summaryOf } from './summary-of';
import { SummaryTiles } from './summary-tiles';
import { useBegun } from './use-begun';
import { useNextCall } from './use-next-call';
import { useReturn } from './use-return';
import type { OnView } from './use-view';
import type { View } from './view';
import { yearAhead } from './year-ahead';
import { YearStrip } from './year-strip';

// Most visits delete nothing, and the first use is over soon.
const DeletedNote = lazy(async () => ({ default: (await import('./deleted-note')).DeletedNote }));
const FirstSteps = lazy(async () => ({ default: (await import('./first-steps')).FirstSteps }));

interface ListPageProps {
  sample: boolean;
  view: View;
  onView: OnView;
  /** Null where nothing can be selected. */
  selection: Selection | null;
}

/**
 * The first screen: what is covered, what is not, what is next; of the register, or of the example. A key of the search draws
 * anew what shows the view, and no more.
 */
export const ListPage = memo(function ListPage({ sample, view, onView, selection }: ListPageProps) {
  const { say } = useWords();
  const { today } = useViewer();
  const { leadDays } = useSite();
  const { entries: registered, isWhole, isReading, failure } = useRegister();
  // Licenses under renewal are told apart once that is known; nothing waits for it.
  usePrompting(!sample && registered.length > 0);

  const rows = useRows(sample);
  const summary = useMemo(() => summaryOf(rows, today), [rows, today]);
  const months = useMemo(() => yearAhead(rows, today), [rows, today]);
  const calls = useNextCall(rows, sample);
  const shownRows = useDeferredValue(rows);

  const list = useRef<HTMLDivElement>(null);
  const hasDeleted = useHasDeleted();

  const isSiteSaid = calls.isSiteEnding && rows.length > 0;
  const isRefused = failure?.code === 'not-admin';
  const isEmpty = !sample && isWhole && !isReading && failure === null && rows.length === 0;
  const [hasBegun, putStepsAway] = useBegun(isEmpty);
  const isLed = hasBegun && !sample && (isEmpty || rows.length > 0);
  const actions = useMemo(() => <ListActions isEmpty={isEmpty} />, [isEmpty]);
  return (
    <>
      <Page
        title={say('common.app')}
        isTitleHidden
        about={isRefused || sample || isSiteSaid ? undefined : SITE_LICENSE}
        actions={sample || isRefused ? undefined : actions}
        {...(sample ? { back: { to: LIST, label: say('list.exampleLeave') } } : {})}
      >
        <div className={styles.page} ref={list}>
          {sample ? <ExampleNote /> : READ_STATE}
          <Suspense fallback={null}>{hasDeleted && !sample && <DeletedNote />}</Suspense>
          <Suspense fallback={null}>{isLed && <FirstSteps rows={rows} onPutAway={putStepsAway} />}</Suspense>
          {rows.length > 0 && (
            <>
              <AttentionList rows={rows} isSiteEnding={calls.isSiteEnding} onView={onView} sample={sample} />
              {!sample && <OwnersMissing rows={rows} />}
              <SummaryTiles summary={summary} leadDays={leadDays} chosen={view.needs} onView={onView} />
              <YearStrip
                rows={rows}
                months={months}
                next={summary.next}
                calls={calls}
                chosen={view.month}
                onView={onView}
                sample={sample}
              />
              <LicenseList
                rows={shownRows}
                view={view}
                onView={onView}
                selection={selection}
                sample={sample}
              />
            </>
          )}
        </div>
      </Page>
      <Returning list={list} />
    </>
  );
});

const SITE_LICENSE = <SiteLicense />;
const READ_STATE = <ReadState />;

/**
 * Apart from the page, as the place changes with each key and the page need not be drawn with it; and behind it, as the page
 * takes the focus first.
 */
function Returning({ list }: { list: RefObject<HTMLElement | null> }) {
  useReturn(list);
  return null;
}
