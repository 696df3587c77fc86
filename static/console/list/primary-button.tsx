import Button from '@atlaskit/button/new';
import type { Row } from '../data/row';
import { useOrder } from '../order/use-order';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import { primaryActionOf } from './primary-action';

/** The one thing that a row offers first. */
export function PrimaryButton({
  row,
  sample,
  isProminent = false,
}: {
  row: Row;
  sample: boolean;
  isProminent?: boolean;
}) {
  const { say } = useWords();
  const { go } = useGoing();
  const { order } = useOrder();
  const { entry } = row;
  const found = primaryActionOf(row);
  const action = sample && found === 'complete' ? 'open' : found;
  const act = () => {
    if (action === 'renew') order({ row, action, sample });
    else if (action === 'complete') go({ page: 'edit', id: entry.id });
    else go({ page: 'license', id: entry.id, sample });
  };
  const what = say(`list.do-${action}`);
  const isOrder = action === 'renew' || action === 'complete';
  const isUrgent = action === 'renew' && row.status === 'expired';
  const appearance = isProminent ? (isUrgent ? 'primary' : 'default') : isOrder ? 'default' : 'subtle';
  return (
    <Button
      appearance={appearance}
      spacing={isProminent ? 'default' : 'compact'}
      aria-label={say('list.doFor', { what, name: entry.name })}
      onClick={act}
    >
      {what}
    </Button>
  );
}
