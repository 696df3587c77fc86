import Button from '@atlaskit/button/new';
import CheckIcon from '@atlaskit/icon/core/check-mark';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import SearchIcon from '@atlaskit/icon/core/search';
import Textfield from '@atlaskit/textfield';
import { useMemo } from 'react';
import { NEEDS } from '../../../src/contract/decided';
import type { Row } from '../data/row';
import { STATUSES } from '../data/status';
import { usePolicy } from '../data/use-policy';
import { useViewer } from '../data/viewer';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { Menu } from '../parts/menu';
import { useWords } from '../wording/use-words';
import { FilterMenu } from './filter-menu';
import styles from './toolbar.module.css';
import { CHANNELS, isFiltered, LEFT_ALONE, NO_OWNER, ownerOf, SORTS, unfiltered, type View } from './view';

interface ToolbarProps {
  rows: readonly Row[];
  /** By account id. */
  ownerNames: ReadonlyMap<string, string>;
  found: number;
  /** Whether the rows are only those that were read so far. */
  isPart: boolean;
  view: View;
  onView: (view: View) => void;
  isDense: boolean;
  onDense: (isDense: boolean) => void;
}

/** What is said in place of a name. */
const UNNAMED: Readonly<Record<string, 'owner.filterNobody' | 'owner.filterLacks'>> = {
  [NO_OWNER]: 'owner.filterNobody',
  [LEFT_ALONE]: 'owner.filterLacks',
};

/** Search, filters and order of the list, and how many it leaves. */
export function Toolbar({ rows, ownerNames, found, isPart, view, onView, isDense, onDense }: ToolbarProps) {
  const named = usePolicy().productsOn(useViewer().today);
  const { say, number, month } = useWords();
  const products = useMemo(() => [...new Set(rows.map(({ entry }) => entry.license.product))].sort(), [rows]);
  const statuses = useMemo(
    () => STATUSES.filter((status) => rows.some((row) => row.status === status)),
    [rows],
  );
  const needs = useMemo(() => NEEDS.filter((need) => rows.some((row) => row.need === need)), [rows]);
  const owners = useMemo(() => [...new Set(rows.map(ownerOf))].sort(), [rows]);
  const change = (part: Partial<View>) => onView({ ...view, page: 1, ...part });
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
          onChange={(event) => change({ search: event.currentTarget.value })}
        />
        <span id="search-hint" className="sr-only">
          {say('list.searchHint')}
        </span>
      </div>
      <FilterMenu
        name={say('list.filterProduct')}
        options={products.map((id) => ({ id, label: named[id]?.name ?? id }))}
        chosen={view.products}
        onChoose={(chosen) => change({ products: chosen })}
      />
      <FilterMenu
        name={say('list.filterNeed')}
        options={needs.map((id) => ({ id, label: say(`list.need-${id}`) }))}
        chosen={view.needs}
        onChoose={(chosen) => change({ needs: chosen })}
      />
      <FilterMenu
        name={say('list.filterState')}
        options={statuses.map((id) => ({ id, label: say(`status.${id}`) }))}
        chosen={view.statuses}
        onChoose={(chosen) => change({ statuses: chosen })}
      />
      <FilterMenu
        name={say('list.filterChannel')}
        options={CHANNELS.map((id) => ({ id, label: say(`channel.${id}`) }))}
        chosen={view.channels}
        onChoose={(chosen) => change({ channels: chosen })}
      />
      {owners.some((owner) => owner !== NO_OWNER) && (
        <FilterMenu
          name={say('owner.filter')}
          options={owners.map((id) => ({
            id,
            label: ownerNames.get(id) ?? say(UNNAMED[id] ?? 'requests.someone'),
          }))}
          chosen={view.owners}
          onChoose={(chosen) => change({ owners: chosen })}
        />
      )}
      <Menu
        trigger={(props) => (
          <Button {...props} spacing="compact" appearance="subtle" iconAfter={ChevronDownIcon}>
            {say('list.sort', { by: say(`list.sort-${view.sort}`) })}
          </Button>
        )}
        groups={[
          {
            id: 'sort',
            title: say('list.sortBy'),
            holds: 'one',
            choices: SORTS.map((sort) => ({
              id: sort,
              label: say(`list.sort-${sort}`),
              isSelected: view.sort === sort,
              onClick: () => change({ sort, descending: false }),
            })),
          },
        ]}
      />
      <span className={styles.dense}>
        <Button
          spacing="compact"
          appearance="subtle"
          isSelected={isDense}
          {...(isDense ? { iconBefore: CheckIcon } : {})}
          onClick={() => onDense(!isDense)}
        >
          {say('list.dense')}
        </Button>
      </span>
      {view.month !== null && (
        <Button
          spacing="compact"
          isSelected
          onClick={() => change({ month: null })}
          aria-label={say('list.monthOff', { month: month(view.month) })}
        >
          {say('list.endsIn', { month: month(view.month) })} ×
        </Button>
      )}
      {isFiltered(view) && (
        <Button spacing="compact" appearance="subtle" onClick={() => onView(unfiltered(view))}>
          {say('list.clear')}
        </Button>
      )}
      <p className={classes(layout.subtle, layout.small, styles.count)} role="status">
        {isFiltered(view)
          ? say(isPart ? 'list.shownOfSoFar' : 'list.shownOf', { shown: number(found), all: rows.length })
          : say(isPart ? 'list.shownSoFar' : 'list.shown', { shown: rows.length })}
      </p>
    </div>
  );
}
