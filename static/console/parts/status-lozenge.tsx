import Lozenge from '@atlaskit/lozenge';
import type { Status } from '../data/status';
import { useWords } from '../wording/use-words';

const appearances = {
  expired: 'danger',
  inactive: 'danger',
  soon: 'warning',
  unknown: 'discovery',
  covered: 'success',
  included: 'information',
  trial: 'information',
  none: 'neutral',
} as const satisfies Record<Status, string>;

export function StatusLozenge({ status }: { status: Status }) {
  const { say } = useWords();
  return <Lozenge appearance={appearances[status]}>{say(`status.${status}`)}</Lozenge>;
}
