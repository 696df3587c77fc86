import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { KeyText } from '../order/key-text';
import { maskedKey } from '../order/masked-key';
import { useKey } from '../order/use-key';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { useGoesOn } from '../parts/use-goes-on';
import { useWords } from '../wording/use-words';
import { KeyForm } from './key-form';
import styles from './panels.module.css';

/** The License Key: masked, shown or copied on a click, replaced after an upgrade (U8). */
export function KeyPanel({ entry }: { entry: LicenseEntry }) {
  const { say } = useWords();
  const { state, show, copy, hide } = useKey(entry.id);
  const [isReplacing, setIsReplacing] = useState(false);
  const [buttons, goOnToButton] = useGoesOn<HTMLDivElement>();
  const isShown = state.step === 'shown';
  return (
    <section className={classes(layout.card, styles.keyPanel)}>
      <h2>{say('license.key')}</h2>
      {entry.hasKey ? (
        <>
          {!isShown && (
            <p className={styles.keyMasked}>
              <span className="sr-only">{say('license.keyMasked')}</span>
              <span aria-hidden="true">{maskedKey(entry.keyHint)}</span>
            </p>
          )}
          <KeyText state={state} />
          <div className={layout.row} ref={buttons}>
            <Button
              spacing="compact"
              isDisabled={state.step === 'asking'}
              onClick={() => (isShown ? hide() : void show())}
            >
              {say(isShown ? 'license.keyHide' : 'license.keyShow')}
            </Button>
            <Button spacing="compact" isDisabled={state.step === 'asking'} onClick={() => void copy()}>
              {say('license.keyCopy')}
            </Button>
            {!isReplacing && (
              <Button spacing="compact" appearance="subtle" onClick={() => setIsReplacing(true)}>
                {say('license.keyReplace')}
              </Button>
            )}
          </div>
        </>
      ) : (
        <>
          <p className={layout.subtle}>{say('license.keyNone')}</p>
          {!isReplacing && (
            <Button spacing="compact" onClick={() => setIsReplacing(true)}>
              {say('license.keyAdd')}
            </Button>
          )}
        </>
      )}
      {isReplacing && (
        <KeyForm
          entry={entry}
          onDone={() => {
            hide();
            setIsReplacing(false);
            goOnToButton('button');
          }}
        />
      )}
    </section>
  );
}
