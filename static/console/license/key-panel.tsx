import { useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { showFlag } from '@forge/bridge';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { useKeepEntry } from '../data/use-entry';
import { useWrite } from '../data/use-write';
import { KeyText } from '../order/key-text';
import { maskedKey } from '../order/masked-key';
import { useKey } from '../order/use-key';
import { failureText } from '../parts/failure-message';
import { FieldFault } from '../parts/field-fault';
import { useWords } from '../wording/use-words';

/** The License Key: masked, shown or copied on a click, replaced after an upgrade (U8). */
export function KeyPanel({ entry }: { entry: LicenseEntry }) {
  const { say } = useWords();
  const { state, show, copy, hide } = useKey(entry.id);
  const [isReplacing, setIsReplacing] = useState(false);
  const isShown = state.step === 'shown';
  return (
    <section className="card key-panel">
      <h2>{say('license.key')}</h2>
      {entry.hasKey ? (
        <>
          {!isShown && (
            <p className="key-masked" aria-label={say('license.keyMasked')}>
              {maskedKey(entry.keyHint)}
            </p>
          )}
          <KeyText state={state} />
          <div className="row">
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
          <p className="subtle">{say('license.keyNone')}</p>
          {!isReplacing && (
            <Button spacing="compact" onClick={() => setIsReplacing(true)}>
              {say('license.keyAdd')}
            </Button>
          )}
        </>
      )}
      {isReplacing && (
        <ReplaceKey
          entry={entry}
          onDone={() => {
            hide();
            setIsReplacing(false);
          }}
        />
      )}
    </section>
  );
}

function ReplaceKey({ entry, onDone }: { entry: LicenseEntry; onDone: () => void }) {
  const { say } = useWords();
  const keep = useKeepEntry();
  const { write, isWriting } = useWrite('replaceKey');
  const [key, setKey] = useState('');
  const [fault, setFault] = useState<string | undefined>();

  const replace = async (event: FormEvent) => {
    event.preventDefault();
    if (key.trim() === '') {
      setFault(say('license.keyEmpty'));
      return;
    }
    const answer = await write({ id: entry.id, revision: entry.revision, key: key.trim() });
    if (answer.ok) {
      showFlag({
        id: `key-${answer.value.revision}`,
        type: 'success',
        title: say('license.keyReplaced'),
        isAutoDismiss: true,
      });
      onDone();
    } else if (answer.failure.code === 'conflict' && answer.failure.current) {
      keep(answer.failure.current);
      setFault(say('license.keyConflict'));
    } else setFault(failureText(say, answer.failure));
  };
  return (
    <form className="stack key-replace" onSubmit={(event) => void replace(event)}>
      <div className="field">
        <label htmlFor="new-key">{say('license.keyNew')}</label>
        <Textfield
          id="new-key"
          autoFocus
          isMonospaced
          autoComplete="off"
          spellCheck={false}
          value={key}
          isInvalid={fault !== undefined}
          onChange={(event) => {
            setKey(event.currentTarget.value);
            setFault(undefined);
          }}
        />
        <p className="field-help">{say('license.keyReplaceHelp')}</p>
        <FieldFault text={fault} />
      </div>
      <div className="row">
        <Button type="submit" spacing="compact" appearance="primary" isLoading={isWriting}>
          {say('common.save')}
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={onDone}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
