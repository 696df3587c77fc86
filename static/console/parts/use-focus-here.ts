import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes the focus when it comes onto the page: what somebody pressed made it, and the button is gone. The element needs a
 * `tabIndex`.
 */
export function useFocusHere<E extends HTMLElement>(): RefObject<E> {
  const element = useRef<E>(null);
  useEffect(() => {
    element.current?.focus({ preventScroll: true });
    element.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return element;
}
