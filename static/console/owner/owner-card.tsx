import Button from '@atlaskit/button/new';
import { showFlag } from '@forge/bridge';
import { useState } from 'react';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { failureOfSeveral } from '../data/several-results';
import { useNameOf } from '../data/use-name-of';
import { useReadOnly } from '../data/use-read-only';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { useGoesOn } from '../parts/use-goes-on';
import { useWords } from '../wording/use-words';
import styles from './owner.module.css';
import { OwnerForm } from './owner-form';
import { useAssign } from './use-owners';

/** Who answers for the license; chosen here, and changed here. */
export function OwnerCard({ entry }: { entry: LicenseEntry }) {
  const { say } = useWords();
  const isReadOnly = useReadOnly() !== null;
  const assign = useAssign();
  const name = useNameOf(entry.owner ?? null);
  const [isOpen, setIsOpen] = useState(false);
  const [state, goOnFromState] = useGoesOn<HTMLParagraphElement>();
  const [form, goOnInForm] = useGoesOn<HTMLDivElement>();
  const open = () => {
    setIsOpen(true);
    goOnInForm('input[name="search"]');
  };
  const close = () => {
    setIsOpen(false);
    goOnFromState();
  };

  const set = async (owner: string | null) => {
    const failure = failureOfSeveral(await assign([entry], owner));
    if (failure) return failure;
    close();
    const title = say(owner === null ? 'owner.takenOff' : 'owner.assigned');
    showFlag({ id: 'owner', type: 'success', title, isAutoDismiss: true });
    return null;
  };
  return (
    <section className={classes(layout.card, layout.stack, styles.card)} aria-labelledby="owner">
      <h2 id="owner">{say('owner.title')}</h2>
      <p ref={state} tabIndex={-1} className={entry.owner === undefined ? layout.subtle : styles.person}>
        {entry.owner === undefined
          ? say(entry.lacksOwner ? 'owner.lacks' : 'owner.none')
          : (name ?? say('requests.someone'))}
      </p>
      {isOpen ? (
        <div ref={form}>
          <OwnerForm licenses={[entry]} owner={entry.owner ?? null} onAssign={set} onCancel={close} />
        </div>
      ) : (
        !isReadOnly && (
          <div className={layout.row}>
            <Button spacing="compact" onClick={open}>
              {say(entry.owner === undefined ? 'owner.choose' : 'owner.change')}
            </Button>
          </div>
        )
      )}
    </section>
  );
}
