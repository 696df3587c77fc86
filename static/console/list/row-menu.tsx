import MoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import type { Row } from '../data/row';
import { useOrder } from '../order/use-order';
import { classes } from '../parts/classes';
import { Menu } from '../parts/menu';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import { ordersOf, primaryActionOf } from './primary-action';
import styles from './row-menu.module.css';

/** Everything else that can be done with a row's license. */
export function RowMenu({ row, sample }: { row: Row; sample: boolean }) {
  const { say } = useWords();
  const { go } = useGoing();
  const { order } = useOrder();
  const { entry } = row;
  const first = primaryActionOf(row);
  const orders = ordersOf(row).filter((action) => action !== first);
  return (
    <Menu
      placement="bottom-end"
      trigger={({ isSelected, ...props }) => (
        <button
          {...props}
          type="button"
          className={classes(styles.more, isSelected && styles.open)}
          aria-label={say('list.more', { name: entry.name })}
        >
          <MoreIcon label="" />
        </button>
      )}
      groups={[
        {
          id: 'go',
          choices: [
            {
              id: 'open',
              label: say('list.open'),
              onClick: () => go({ page: 'license', id: entry.id, sample }),
            },
            ...(sample
              ? []
              : [{ id: 'edit', label: say('list.edit'), onClick: () => go({ page: 'edit', id: entry.id }) }]),
          ],
        },
        {
          id: 'order',
          hasSeparator: true,
          choices: orders.map((action) => ({
            id: action,
            label: `${say(`actionDone.${action}`)} …`,
            onClick: () => order({ row, action, sample }),
          })),
        },
      ]}
    />
  );
}
