import Button from '@atlaskit/button/new';
import CheckIcon from '@atlaskit/icon/core/check-mark';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import { memo, useMemo } from 'react';
import { NEEDS } from '../../../src/contract/decided';
import type { Row } from '../data/row';
import { STATUSES } from '../data/status';
import { usePolicy } from '../data/use-policy';
import { useViewer } from '../data/viewer';
import { Menu } from '../parts/menu';
import { useWords } from '../wording/use-words';
import { FilterMenu } from './filter-menu';
import styles from './toolbar.module.css';
import type { OnView } from './use-view';
import { CHANNELS, LEFT_ALONE, NO_OWNER, ownerOf, SORTS, type View } from './view';

interface FiltersProps extends Pick<
  View,
  'products' | 'needs' | 'statuses' | 'channels' | 'owners' | 'month' | 'sort'
> {
  rows: readonly Row[];
  /** By account id. */
  ownerNames: ReadonlyMap<string, string>;
  onView: OnView;
  isDense: boolean;
  onDense: (isDense: boolean) => void;
}

/** What is said in place of a name. */
const UNNAMED: Readonly<Record<string, 'owner.filterNobody' | 'owner.filterLacks'>> = {
  [NO_OWNER]: 'owner.filterNobody',
  [LEFT_ALONE]: 'owner.filterLacks',
};

/** Filters, order and density of the list. What is searched for is not among it, so that no key draws it anew. */
export const Filters = memo(function Filters({
  rows,
  ownerNames,
  products,
  needs,
  statuses,
  channels,
  owners,
  month,
  sort,
  onView,
  isDense,
  onDense,
}: FiltersProps) {
  const named = usePolicy().productsOn(useViewer().today);
  const speech = useWords();
  const { say } = speech;
  const thoseOf = useMemo(() => choicesIn(rows), [rows]);
  const change = (part: Partial<View>) => onView((view) => ({ ...view, page: 1, ...part }));
  return (
    <>
      <FilterMenu
        name={say('list.filterProduct')}
        options={thoseOf.products.map((id) => ({ id, label: named[id]?.name ?? id }))}
        chosen={products}
        onChoose={(chosen) => change({ products: chosen })}
      />
      <FilterMenu
        name={say('list.filterNeed')}
        options={thoseOf.needs.map((id) => ({ id, label: say(`list.need-${id}`) }))}
        chosen={needs}
        onChoose={(chosen) => change({ needs: chosen })}
      />
      <FilterMenu
        name={say('list.filterState')}
        options={thoseOf.statuses.map((id) => ({ id, label: say(`status.${id}`) }))}
        chosen={statuses}
        onChoose={(chosen) => change({ statuses: chosen })}
      />
      <FilterMenu
        name={say('list.filterChannel')}
        options={CHANNELS.map((id) => ({ id, label: say(`channel.${id}`) }))}
        chosen={channels}
        onChoose={(chosen) => change({ channels: chosen })}
      />
      {thoseOf.owners.some((owner) => owner !== NO_OWNER) && (
        <FilterMenu
          name={say('owner.filter')}
          options={thoseOf.owners.map((id) => ({
            id,
            label: ownerNames.get(id) ?? say(UNNAMED[id] ?? 'requests.someone'),
          }))}
          chosen={owners}
          onChoose={(chosen) => change({ owners: chosen })}
        />
      )}
      <Menu
        trigger={(props) => (
          <Button {...props} spacing="compact" appearance="subtle" iconAfter={ChevronDownIcon}>
            {say('list.sort', { by: say(`list.sort-${sort}`) })}
          </Button>
        )}
        groups={[
          {
            id: 'sort',
            title: say('list.sortBy'),
            holds: 'one',
            choices: SORTS.map((each) => ({
              id: each,
              label: say(`list.sort-${each}`),
              isSelected: sort === each,
              onClick: () => change({ sort: each, descending: false }),
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
      {month !== null && (
        <Button
          spacing="compact"
          isSelected
          onClick={() => change({ month: null })}
          aria-label={say('list.monthOff', { month: speech.month(month) })}
        >
          {say('list.endsIn', { month: speech.month(month) })} ×
        </Button>
      )}
    </>
  );
});

/** What there is to choose among. */
function choicesIn(rows: readonly Row[]) {
  return {
    products: [...new Set(rows.map(({ entry }) => entry.license.product))].sort(),
    needs: NEEDS.filter((need) => rows.some((row) => row.need === need)),
    statuses: STATUSES.filter((status) => rows.some((row) => row.status === status)),
    owners: [...new Set(rows.map(ownerOf))].sort(),
  };
}
