import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** What takes the focus in the place; without it the place itself, which has a `tabIndex` then. */
type Inside = string | null;

/**
 * Takes the focus to a place once it is drawn: to what an action made, or back to what opened it, where the control
 * that was pressed is gone. `goOn` is called with the action; `inside` is a selector, and its last match counts.
 */
export function useGoesOn<E extends HTMLElement>(): [place: RefObject<E>, goOn: (inside?: Inside) => void] {
  const place = useRef<E>(null);
  const [turn, setTurn] = useState<{ inside: Inside } | null>(null);
  useEffect(() => {
    if (turn === null) return;
    if (turn.inside === null) place.current?.focus();
    else [...(place.current?.querySelectorAll<HTMLElement>(turn.inside) ?? [])].at(-1)?.focus();
  }, [turn]);
  const goOn = useCallback((inside: Inside = null) => setTurn({ inside }), []);
  return [place, goOn];
}
