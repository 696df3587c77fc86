import { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import Popup from '@atlaskit/popup';
import { useId, useState } from 'react';
import type { ClauseId } from '../../../src/policy';
import { useWords } from '../wording/use-words';
import { classes } from './classes';
import { Clauses } from './clauses';
import layout from './layout.module.css';
import styles from './why.module.css';

/** The clauses behind an answer: a word to press, and what each clause says. */
export function Why({ clauses, of }: { clauses: readonly ClauseId[]; of: string }) {
  const { say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const titleId = useId();
  if (clauses.length === 0) return null;
  return (
    <Popup
      isOpen={isOpen}
      onClose={() => setIsOpen(false)}
      placement="bottom-start"
      role="dialog"
      titleId={titleId}
      content={() => (
        <div className={styles.why}>
          <div className={styles.head}>
            <h2 id={titleId}>{say('common.whyTitle')}</h2>
            <IconButton
              icon={CrossIcon}
              label={say('common.close')}
              appearance="subtle"
              spacing="compact"
              onClick={() => setIsOpen(false)}
            />
          </div>
          <Clauses clauses={clauses} />
        </div>
      )}
      trigger={(props) => (
        <button
          {...props}
          type="button"
          className={classes(layout.subtle, layout.small, styles.trigger)}
          aria-label={say('common.whyOf', { what: of })}
          onClick={() => setIsOpen(!isOpen)}
        >
          {say('common.why')}
        </button>
      )}
    />
  );
}
