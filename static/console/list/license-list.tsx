import { lazy, Suspense, useMemo, useRef } from 'react';
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
import { pageOf, rowsIn, type StateWords, type View } from './view';

const Pagination = lazy(() => import('@atlaskit/pagination'));

interface LicenseListProps {
  rows: readonly Row[];
  view: View;
  onView: (view: View) => void;
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
  const found = useMemo(() => rowsIn(view, rows, states, searched), [view, rows, states, searched]);
  const scale = useMemo(
    () =>
      scaleAround(
        today,
        rows.flatMap(({ expiresOn }) => expiresOn ?? []),
      ),
    [rows, today],
  );
  const { items, before, page, pages } = pageOf(found, view.page);
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
            view={view}
            onView={onView}
            isDense={isDense}
            selection={selection}
            sample={sample}
          />
          <div ref={foot} tabIndex={-1} />
          <TimelineFoot looks={looks}>
            {pages > 1 && (
              <Suspense fallback={null}>
                <Pagination
                  pages={Array.from({ length: pages }, (_, index) => index + 1)}
                  selectedIndex={page - 1}
                  max={7}
                  label={say('list.pages')}
                  previousLabel={say('list.previousPage')}
                  nextLabel={say('list.nextPage')}
                  pageLabel={say('list.page')}
                  onChange={(_, number) => onView({ ...view, page: Number(number) })}
                />
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

/** What the states are called, as a search compares it. */
const stateWords = (say: ConsoleSpeech['say']): StateWords =>
  Object.fromEntries(STATUSES.map((status) => [status, say(`status.${status}`).toLowerCase()])) as StateWords;
