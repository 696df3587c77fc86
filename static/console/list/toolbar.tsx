import Button from '@atlaskit/button/new';
import SearchIcon from '@atlaskit/icon/core/search';
import Textfield from '@atlaskit/textfield';
import type { Row } from '../data/row';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import { Filters } from './filters';
import styles from './toolbar.module.css';
import type { OnView } from './use-view';
import { isFiltered, unfiltered, type View } from './view';

interface ToolbarProps {
  rows: readonly Row[];
  /** By account id. */
  ownerNames: ReadonlyMap<string, string>;
  found: number;
  /** Whether the rows are only those that were read so far. */
  isPart: boolean;
  view: View;
  /** The view that the rows are of: a moment later than the view, where drawing takes long. */
  shown: View;
  onView: OnView;
  isDense: boolean;
  onDense: (isDense: boolean) => void;
}

/** Search, filters and order of the list, and how many it leaves. */
export function Toolbar({ found, isPart, view, shown, ...filters }: ToolbarProps) {
  const { rows, onView } = filters;
  const { say, number } = useWords();
  return (
    <div className={styles.toolbar} role="search">
      <div className={styles.search}>
        <Textfield
          type="search"
          isCompact
          aria-label={say('list.search')}
          placeholder={say('list.search')}
          aria-describedby="search-hint"
          elemBeforeInput={
            <span className={styles.icon}>
              <SearchIcon label="" color="var(--ds-icon-subtle)" />
            </span>
          }
          value={view.search}
          onChange={({ currentTarget: { value } }) =>
            onView((before) => ({ ...before, page: 1, search: value }))
          }
        />
        <span id="search-hint" className="sr-only">
          {say('list.searchHint')}
        </span>
      </div>
      <Filters
        {...filters}
        products={view.products}
        needs={view.needs}
        statuses={view.statuses}
        channels={view.channels}
        owners={view.owners}
        month={view.month}
        sort={view.sort}
      />
      {isFiltered(view) && (
        <Button spacing="compact" appearance="subtle" onClick={() => onView(unfiltered)}>
          {say('list.clear')}
        </Button>
      )}
      <p className={classes(layout.subtle, layout.small, styles.count)} role="status">
        {isFiltered(shown)
          ? say(isPart ? 'list.shownOfSoFar' : 'list.shownOf', { shown: number(found), all: rows.length })
          : say(isPart ? 'list.shownSoFar' : 'list.shown', { shown: rows.length })}
      </p>
    </div>
  );
}
