import { type Ref, useLayoutEffect, useRef } from 'react';

/**
 * For the button that takes the place of one that stood in for it: it takes the focus as well, where the other had it.
 * The function joins the ref that does so with the one that the button is given.
 */
export function useSuccessor(hadFocus: boolean) {
  const own = useRef<HTMLButtonElement | null>(null);
  useLayoutEffect(() => {
    if (hadFocus) own.current?.focus();
  }, [hadFocus]);
  return (given: Ref<HTMLButtonElement>) => (node: HTMLButtonElement | null) => {
    own.current = node;
    if (typeof given === 'function') given(node);
    else if (given) (given as { current: HTMLButtonElement | null }).current = node;
  };
}
