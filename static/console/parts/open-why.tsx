import { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import Popup from '@atlaskit/popup';
import { useId, useState } from 'react';
import { useWords } from '../wording/use-words';
import { ClauseSources, ClauseTexts } from './clauses';
import type { Late } from './use-late';
import { useSuccessor } from './use-successor';
import styles from './why.module.css';
import { WhyButton, type WhyProps } from './why-button';

/** What each clause says, open from the start, with the word to press. */
export function OpenWhy({ answers, of, hadFocus }: WhyProps & Late) {
  const { say } = useWords();
  const [isOpen, setIsOpen] = useState(true);
  const successor = useSuccessor(hadFocus);
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
          {answers.map(
            ({ what, clauses }) =>
              clauses.length > 0 && (
                <section key={what} className={styles.each}>
                  {what !== null && <h3>{what}</h3>}
                  <ClauseTexts clauses={clauses} />
                </section>
              ),
          )}
          <ClauseSources clauses={answers.flatMap(({ clauses }) => clauses)} />
        </div>
      )}
      trigger={({ ref, ...props }) => (
        <WhyButton {...props} of={of} buttonRef={successor(ref)} onClick={() => setIsOpen(!isOpen)} />
      )}
    />
  );
}
