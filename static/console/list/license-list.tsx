import { lazy, memo, Suspense, useDeferredValue, useMemo, useRef } from 'react';
import type { Row } from '../data/row';
import { STATUSES } from '../data/status';
import { useRegister } from '../data/use-register';
import { useViewer } from '../data/viewer';
import { useOwnerNames } from '../owner/use-owners';
import layout from '../parts/layout.module.css';
import { scaleAround } from '../timeline/scale';
import { type SegmentLook, segmentsOf } from '../timeline/segments';
import { TimelineFoot } from '../timeline/timeline-foot';
import { type ConsoleSpeech, useWords } from '../wording/use-words';
import { LicenseTable } from './license-table';
import styles from './list.module.css';
import type { Selection } from './selection';
import { SelectionBar } from './selection-bar';
import { SkipList } from './skip-list';
import { Toolbar } from './toolbar';
import { useDense } from './use-dense';
import type { OnView } from './use-view';
import { inOrder, pageOf, passing, type StateWords, type View } from './view';

const Pagination = lazy(() => import('@atlaskit/pagination'));

interface LicenseListProps {
  rows: readonly Row[];
  view: View;
  onView: OnView;
  /** Null where nothing can be selected. */
  selection: Selection | null;
  sample: boolean;
}

/** The register as a table: searched, filtered, sorted, a page at a time on one time axis. */
export function LicenseList({ rows, view, onView, selection, sample }: LicenseListProps) {
  const { say } = useWords();
  const foot = useRef<HTMLDivElement>(null);
  const states = useMemo(() => stateWords(say), [say]);
  const { today } = useViewer();
  const isPart = !useRegister().isWhole && !sample;
  const [isDense, setIsDense] = useDense();
  const ownerNames = useOwnerNames();
  const searched = useMemo(
    () => new Map([...ownerNames].map(([id, name]) => [id, name.toLowerCase()])),
    [ownerNames],
  );
  // What is typed or pressed is answered at once; its rows come when they are drawn.
  const shown = useDeferredValue(view);
  const { sort, descending } = shown;
  // Apart from the search: ten thousand rows are put in order once, and not at each key.
  const ordered = useMemo(() => inOrder({ sort, descending }, rows), [sort, descending, rows]);
  const found = useMemo(() => passing(shown, ordered, states, searched), [shown, ordered, states, searched]);
  const scale = useMemo(
    () =>
      scaleAround(
        today,
        rows.flatMap(({ expiresOn }) => expiresOn ?? []),
      ),
    [rows, today],
  );
  const { items, before, page, pages } = pageOf(found, shown.page);
  const looks = useMemo(
    () =>
      new Set<SegmentLook>(
        items.flatMap(({ verdict }) => (verdict ? segmentsOf(verdict) : []).map(({ look }) => look)),
      ),
    [items],
  );
  return (
    <section aria-labelledby="all-licenses">
      <h2 id="all-licenses" className={styles.heading}>
        {say('list.all')}
      </h2>
      <Toolbar
        rows={rows}
        ownerNames={ownerNames}
        found={found.length}
        isPart={isPart}
        view={view}
        shown={shown}
        onView={onView}
        isDense={isDense}
        onDense={setIsDense}
      />
      {selection && <SelectionBar selection={selection} rows={rows} found={found} />}
      {items.length > 0 ? (
        <>
          <SkipList to={foot} />
          <LicenseTable
            rows={items}
            before={before}
            found={found.length}
            ownerNames={ownerNames}
            scale={scale}
            sort={view.sort}
            descending={view.descending}
            onView={onView}
            isDense={isDense}
            selection={selection}
            sample={sample}
          />
          <div ref={foot} tabIndex={-1} />
          <TimelineFoot looks={looks}>
            {pages > 1 && (
              <Suspense fallback={null}>
                <Pages page={page} pages={pages} onView={onView} />
              </Suspense>
            )}
          </TimelineFoot>
        </>
      ) : (
        <div className={styles.none}>
          <p>
            <strong>{say(isPart ? 'list.noMatchSoFar' : 'list.noMatch')}</strong>
          </p>
          <p className={layout.subtle}>
            {say(isPart ? 'list.noMatchSoFarText' : 'list.noMatchText')} {say('list.searchHint')}
          </p>
        </div>
      )}
    </section>
  );
}

interface PagesProps extends Pick<LicenseListProps, 'onView'> {
  page: number;
  pages: number;
}

const Pages = memo(function Pages({ page, pages, onView }: PagesProps) {
  const { say } = useWords();
  return (
    <Pagination
      pages={Array.from({ length: pages }, (_, index) => index + 1)}
      selectedIndex={page - 1}
      max={7}
      label={say('list.pages')}
      previousLabel={say('list.previousPage')}
      nextLabel={say('list.nextPage')}
      pageLabel={say('list.page')}
      onChange={(_, number) => onView((view) => ({ ...view, page: Number(number) }))}
    />
  );
});

/** What the states are called, as a search compares it. */
const stateWords = (say: ConsoleSpeech['say']): StateWords =>
  Object.fromEntries(STATUSES.map((status) => [status, say(`status.${status}`).toLowerCase()])) as StateWords;
