import Lozenge from '@atlaskit/lozenge';
import type { LicenseNeed } from '../../../src/contract/decided';
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

/** The state of a license. It is grey where somebody has decided: nobody has to be called by it. */
export function StatusLozenge({ of: { status, need } }: { of: { status: Status; need?: LicenseNeed } }) {
  const { say } = useWords();
  return (
    <Lozenge maxWidth="none" appearance={need === 'decided' ? 'neutral' : appearances[status]}>
      {say(`status.${status}`)}
    </Lozenge>
  );
}
