import { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import Popup from '@atlaskit/popup';
import { type ReactNode, useId, useState } from 'react';
import type { ClauseId } from '../../../src/policy';
import { useWords } from '../wording/use-words';
import { classes } from './classes';
import { Clauses, ClauseSources, ClauseTexts } from './clauses';
import layout from './layout.module.css';
import styles from './why.module.css';

/** The clauses behind an answer: a word to press, and what each clause says. */
export function Why({ clauses, of }: { clauses: readonly ClauseId[]; of: string }) {
  if (clauses.length === 0) return null;
  return (
    <WhyPopup of={of}>
      <Clauses clauses={clauses} />
    </WhyPopup>
  );
}

/** An answer of a group, as its reader knows it, with its clauses. */
interface GroundedAnswer {
  what: string;
  clauses: readonly ClauseId[];
}

/** The same for a group of answers: one word to press, and the clauses of each answer under its name. */
export function WhyOfEach({ answers, of }: { answers: readonly GroundedAnswer[]; of: string }) {
  const grounded = answers.filter(({ clauses }) => clauses.length > 0);
  if (grounded.length === 0) return null;
  return (
    <WhyPopup of={of}>
      {grounded.map(({ what, clauses }) => (
        <section key={what} aria-label={what} className={styles.each}>
          <h3>{what}</h3>
          <ClauseTexts clauses={clauses} />
        </section>
      ))}
      <ClauseSources clauses={grounded.flatMap(({ clauses }) => clauses)} />
    </WhyPopup>
  );
}

function WhyPopup({ of, children }: { of: string; children: ReactNode }) {
  const { say } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const titleId = useId();
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
          {children}
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
