import WarningIcon from '@atlaskit/icon/core/status-warning';
import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import { faultText } from '../../../src/contract/fault-text';
import type { Row } from '../data/row';
import { Why } from '../parts/why';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';

/** A stored license that the terms do not allow: what is wrong, and the way to correct it. */
export function Faulty({ row: { entry, fault } }: { row: Row }) {
  const { say } = useWords();
  const { go } = useGoing();
  if (!fault) return null;
  return (
    <SectionMessage
      appearance="warning"
      // Handed in, the icon has no name. Its own one would be English, and the title says what this is.
      icon={WarningIcon}
      title={say('license.faulty')}
      actions={[
        <SectionMessageAction key="fix" onClick={() => go({ page: 'edit', id: entry.id })}>
          {say('license.faultyFix')}
        </SectionMessageAction>,
      ]}
    >
      <p>
        {faultText({ say }, fault.code)} <Why clauses={fault.clauses} of={entry.name} />
      </p>
    </SectionMessage>
  );
}
