import Button from '@atlaskit/button/new';
import { showFlag } from '@forge/bridge';
import { useState } from 'react';
import type { Intent } from '../../../src/contract/intent';
import { MOST_DECIDED } from '../../../src/contract/limits';
import type { AskFailure } from '../data/ask';
import type { Row } from '../data/row';
import { failureOfDeciding, useDecide } from '../data/use-decide';
import { useReadOnly } from '../data/use-read-only';
import { GroupFault } from '../form/group-fault';
import { DecisionForm } from '../license/decision-form';
import { CheckField } from '../parts/check-field';
import { Dialog } from '../parts/dialog';
import { useWords } from '../wording/use-words';
import styles from './list.module.css';

/** Decides about several of the licenses that search and filters have found. */
export function DecideSeveral({ rows }: { rows: readonly Row[] }) {
  const { say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  if (useReadOnly() !== null || (rows.length === 0 && !isOpen)) return null;
  return (
    <div className={styles.several}>
      <Button spacing="compact" onClick={() => setIsOpen(true)}>
        {say('list.decideSeveral')}
      </Button>
      {isOpen && <SeveralDialog rows={rows.slice(0, MOST_DECIDED)} onClose={() => setIsOpen(false)} />}
    </div>
  );
}

function SeveralDialog({ rows, onClose }: { rows: readonly Row[]; onClose: () => void }) {
  const { say } = useWords();
  const decide = useDecide();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const chosen = rows.filter(({ entry }) => !leftOut.has(entry.id)).map(({ entry }) => entry);
  const leave = (ids: readonly string[]) => setLeftOut((before) => new Set([...before, ...ids]));
  const take = (id: string) => setLeftOut((before) => new Set([...before].filter((other) => other !== id)));

  const send = async (intent: Intent | null): Promise<AskFailure | null> => {
    const answer = await decide(chosen, intent);
    const decided = (answer.ok ? answer.value : []).filter(({ outcome }) => outcome === 'changed');
    const failure = failureOfDeciding(answer);
    // What is stored needs no second try; what is not stays chosen.
    if (failure) leave(decided.map(({ id }) => id));
    else onClose();
    if (decided.length > 0)
      showFlag({
        id: 'decision',
        type: 'success',
        title: say(intent === null ? 'list.severalBack' : 'list.severalDecided', { count: decided.length }),
        isAutoDismiss: true,
      });
    return failure;
  };
  return (
    <Dialog title={say('list.decideSeveralTitle', { count: chosen.length })} onClose={onClose} actions={null}>
      <DecisionForm
        licenses={chosen}
        first="lapse"
        endsOn={null}
        canTakeBack={rows.some(({ entry }) => entry.decision)}
        onDecide={send}
        onCancel={onClose}
        notStored={say('list.severalFailed')}
      >
        <fieldset className={styles.chosen}>
          <legend className="sr-only">{say('list.severalChosen')}</legend>
          {rows.map(({ entry: { id, name }, product }) => (
            <CheckField
              key={id}
              label={name}
              help={product?.name}
              isOn={!leftOut.has(id)}
              onChange={(isOn) => (isOn ? take(id) : leave([id]))}
            />
          ))}
        </fieldset>
        <GroupFault name="licenses" whenWrong={say('list.severalNone')} />
      </DecisionForm>
    </Dialog>
  );
}
