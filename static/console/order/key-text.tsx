import Textfield from '@atlaskit/textfield';
import { useEffect, useRef } from 'react';
import fieldStyles from '../parts/field.module.css';
import { failureText } from '../wording/failure-text';
import { useWords } from '../wording/use-words';
import type { KeyState } from './use-key';

/** What became of the key: copied, shown to be copied by hand, or not to be had. */
export function KeyText({ state }: { state: KeyState }) {
  const { say } = useWords();
  switch (state.step) {
    case 'masked':
    case 'asking':
      return null;
    case 'copied':
      return <p role="status">{say('order.keyCopied')}</p>;
    case 'failed':
      return (
        <p role="alert" className={fieldStyles.fault}>
          {failureText(say, state.failure)}
        </p>
      );
    case 'shown':
      return <ShownKey text={state.key} copyFailed={state.copyFailed} />;
  }
}

function ShownKey({ text, copyFailed }: { text: string; copyFailed: boolean }) {
  const { say } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <div className={fieldStyles.field}>
      {copyFailed && <p role="alert">{say('common.copyFailed')}</p>}
      <Textfield
        ref={field}
        aria-label={say('order.key')}
        isReadOnly
        isMonospaced
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  );
}
