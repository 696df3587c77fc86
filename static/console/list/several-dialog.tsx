import { showFlag } from '@forge/bridge';
import { type ReactNode, useState } from 'react';
import type { LicenseEntry } from '../../../src/contract/licenses';
import type { AskFailure } from '../data/ask';
import type { Row } from '../data/row';
import { failureOfSeveral, type SeveralResult } from '../data/several-results';
import { GroupFault } from '../form/group-fault';
import { CheckField } from '../parts/check-field';
import { Dialog } from '../parts/dialog';
import { useWords } from '../wording/use-words';
import styles from './list.module.css';

/** What a form of the dialog is given. */
export interface SeveralForm {
  licenses: readonly LicenseEntry[];
  /** Sends, and closes the dialog where all is stored. `done` says what was, by the count of licenses. */
  send: (
    results: Promise<readonly SeveralResult[]>,
    done: (count: number) => string,
  ) => Promise<AskFailure | null>;
  /** The licenses, each with a way to leave it out. */
  chosen: ReactNode;
}

interface SeveralDialogProps {
  rows: readonly Row[];
  title: (count: number) => string;
  onClose: () => void;
  children: (form: SeveralForm) => ReactNode;
}

/** So many are listed by name; those beyond are counted. */
export const MOST_LISTED = 100;

/** A change of several licenses, each of which can be left out. */
export function SeveralDialog({ rows, title, onClose, children }: SeveralDialogProps) {
  const { say } = useWords();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const licenses = rows.filter(({ entry }) => !leftOut.has(entry.id)).map(({ entry }) => entry);
  const leave = (ids: readonly string[]) => setLeftOut((before) => new Set([...before, ...ids]));
  const take = (id: string) => setLeftOut((before) => new Set([...before].filter((other) => other !== id)));

  const send: SeveralForm['send'] = async (answering, done) => {
    const results = await answering;
    const changed = results.filter(({ failure }) => failure === null);
    const failure = failureOfSeveral(results);
    // What is stored needs no second try; what is not stays chosen.
    if (failure) leave(changed.map(({ id }) => id));
    else onClose();
    if (changed.length > 0)
      showFlag({ id: 'several', type: 'success', title: done(changed.length), isAutoDismiss: true });
    return failure;
  };
  const chosen = (
    <>
      <fieldset className={styles.chosen}>
        <legend className="sr-only">{say('list.severalChosen')}</legend>
        {rows.slice(0, MOST_LISTED).map(({ entry: { id, name }, product }) => (
          <CheckField
            key={id}
            label={name}
            help={product?.name}
            isOn={!leftOut.has(id)}
            onChange={(isOn) => (isOn ? take(id) : leave([id]))}
          />
        ))}
        <More count={rows.length - MOST_LISTED} />
      </fieldset>
      <GroupFault name="licenses" whenWrong={say('list.severalNone')} />
    </>
  );
  return (
    <Dialog title={title(licenses.length)} onClose={onClose} actions={null}>
      {children({ licenses, send, chosen })}
    </Dialog>
  );
}

/** How many are not listed; nothing where all are. */
export function More({ count }: { count: number }) {
  const { say } = useWords();
  return count > 0 ? <p>{say('list.severalMore', { count })}</p> : null;
}
