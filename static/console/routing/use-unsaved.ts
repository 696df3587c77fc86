import { useCallback, useEffect, useState } from 'react';
import { useGoing } from './use-route';

/**
 * Guards what was entered and is not saved: going elsewhere asks first, and so does the browser before a reload.
 * Gives a way to give it up that asks too.
 */
export function useUnsaved(isUnsaved: boolean): (then: () => void) => void {
  const { mark, giveUp } = useGoing();
  const [form] = useState(() => ({}));
  useEffect(() => {
    if (!isUnsaved) return;
    const takeAway = mark(form);
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => {
      takeAway();
      window.removeEventListener('beforeunload', warn);
    };
  }, [isUnsaved, mark, form]);
  return useCallback((then) => giveUp(then, [form]), [giveUp, form]);
}
