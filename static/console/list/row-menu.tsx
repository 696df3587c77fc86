import { IconButton } from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import MoreIcon from '@atlaskit/icon/core/show-more-horizontal';
import type { Row } from '../data/row';
import { useOrder } from '../order/use-order';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import { ordersOf, primaryActionOf } from './primary-action';

/** Everything else that can be done with a row's license. */
export function RowMenu({ row, sample }: { row: Row; sample: boolean }) {
  const { say } = useWords();
  const { go } = useGoing();
  const { order } = useOrder();
  const { entry } = row;
  const first = primaryActionOf(row);
  const orders = ordersOf(row).filter((action) => action !== first);
  return (
    <DropdownMenu<HTMLButtonElement>
      placement="bottom-end"
      trigger={({ triggerRef, ...props }) => (
        <IconButton
          {...props}
          ref={triggerRef}
          icon={MoreIcon}
          appearance="subtle"
          spacing="compact"
          label={say('list.more', { name: entry.name })}
        />
      )}
    >
      <DropdownItemGroup>
        <DropdownItem onClick={() => go({ page: 'license', id: entry.id, sample })}>
          {say('list.open')}
        </DropdownItem>
        {!sample && (
          <DropdownItem onClick={() => go({ page: 'edit', id: entry.id })}>{say('list.edit')}</DropdownItem>
        )}
      </DropdownItemGroup>
      {orders.length > 0 && (
        <DropdownItemGroup hasSeparator>
          {orders.map((action) => (
            <DropdownItem key={action} onClick={() => order({ row, action, sample })}>
              {say(`actionDone.${action}`)} …
            </DropdownItem>
          ))}
        </DropdownItemGroup>
      )}
    </DropdownMenu>
  );
}
