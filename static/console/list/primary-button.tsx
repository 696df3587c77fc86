import Button from '@atlaskit/button/new';
import type { Row } from '../data/row';
import { useOrder } from '../order/use-order';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import { primaryActionOf } from './primary-action';

/** `solid`: the one of its group that stands out; `plain`: beside it; `row`: one of many below each other. */
type ButtonLook = 'solid' | 'plain' | 'row';

/** The one thing that a row offers first. */
export function PrimaryButton({
  row,
  sample,
  look = 'row',
}: {
  row: Row;
  sample: boolean;
  look?: ButtonLook;
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
  const inRow = isOrder ? 'default' : 'subtle';
  const appearance = { solid: 'primary', plain: 'default', row: inRow } as const;
  return (
    <Button
      appearance={appearance[look]}
      spacing={look === 'row' ? 'compact' : 'default'}
      aria-label={say('list.doFor', { what, name: entry.name })}
      onClick={act}
    >
      {what}
    </Button>
  );
}
