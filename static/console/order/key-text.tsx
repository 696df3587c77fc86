import Textfield from '@atlaskit/textfield';
import { type ReactNode, useEffect, useRef } from 'react';
import fieldStyles from '../parts/field.module.css';
import { failureText } from '../wording/failure-text';
import { type ConsoleSpeech, useWords } from '../wording/use-words';
import type { KeyState } from './use-key';

/** What became of the key: copied, shown to be copied by hand, or not to be had. Its region stands from the start, so that what comes into it is read. */
export function KeyText({ state }: { state: KeyState }) {
  return <div role="status">{textOf(state, useWords().say)}</div>;
}

function textOf(state: KeyState, say: ConsoleSpeech['say']): ReactNode {
  switch (state.step) {
    case 'masked':
    case 'asking':
      return null;
    case 'copied':
      return <p>{say('order.keyCopied')}</p>;
    case 'failed':
      return <p className={fieldStyles.fault}>{failureText(say, state.failure)}</p>;
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
