import { type RefObject, useEffect } from 'react';
import { useHere } from '../routing/use-route';

/** Puts the focus back on the license that one comes back from, where the list shows it. */
export function useReturn(list: RefObject<HTMLElement | null>): void {
  const { before } = useHere();
  const id = before?.page === 'license' ? before.id : null;
  useEffect(() => {
    if (id === null) return;
    const link = list.current?.querySelector(`[data-license="${CSS.escape(id)}"] a`);
    if (!(link instanceof HTMLElement)) return;
    link.focus({ preventScroll: true });
    link.scrollIntoView({ block: 'center' });
  }, [list, id]);
}
