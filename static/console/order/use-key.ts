import { useState } from 'react';
import { ask, type AskFailure } from '../data/ask';
import { copyText } from '../parts/copy';

/** What has become of a License Key that was asked for. It is held only while it is shown. */
export type KeyState =
  | { step: 'masked' }
  | { step: 'asking' }
  | { step: 'copied' }
  | { step: 'shown'; key: string; copyFailed: boolean }
  | { step: 'failed'; failure: AskFailure };

/** Fetches a License Key on a click, to show it or to copy it. */
export function useKey(id: string) {
  const [state, setState] = useState<KeyState>({ step: 'masked' });

  const show = async () => {
    setState({ step: 'asking' });
    const answer = await ask('revealKey', { id });
    setState(
      answer.ok
        ? { step: 'shown', key: answer.value.key, copyFailed: false }
        : { step: 'failed', failure: answer.failure },
    );
  };

  /** Whether the key is on the clipboard now; where the browser refuses, the key is shown to be copied by hand. */
  const copy = async (): Promise<boolean> => {
    setState({ step: 'asking' });
    const answer = ask('revealKey', { id });
    const key = answer.then((given) => (given.ok ? given.value.key : Promise.reject(new Error('no key'))));
    key.catch(() => undefined); // told from the answer below
    const isCopied = await copyText(key).catch(() => false);
    const given = await answer;
    if (!given.ok) setState({ step: 'failed', failure: given.failure });
    else if (isCopied) setState({ step: 'copied' });
    else setState({ step: 'shown', key: given.value.key, copyFailed: true });
    return given.ok && isCopied;
  };

  return { state, show, copy, hide: () => setState({ step: 'masked' }) };
}
