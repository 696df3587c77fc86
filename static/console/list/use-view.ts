import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { ListRoute } from '../routing/route';
import { useGoing, useHere } from '../routing/use-route';
import { FIRST_VIEW, type View } from './view';
import { addressOf, viewAt } from './view-address';

/**
 * Changes the view, to one or by a change of the one that is seen last. It stays the same, so that what does not show the view
 * is not drawn again with it.
 */
export type OnView = (next: View | ((view: View) => View)) => void;

interface ShownView {
  view: View;
  /** The address that was seen last. */
  seen: string;
  /** The addresses that were asked for and not seen yet, in order: the host takes its time. */
  sent: readonly string[];
}

/**
 * What of the list is looked at. The address has it too, so that it survives a reload, can be shared, and can be gone
 * back from. Who types is never made to wait for the address.
 */
export function useView(): { view: View; change: OnView } {
  const { list } = useHere();
  const { go } = useGoing();
  const address = list.find ?? '';
  const [shown, setShown] = useState<ShownView>(() => ({ view: viewAt(address), seen: address, sent: [] }));
  if (shown.seen !== address) setShown(arrivedAt(shown, address));
  const { view } = shown;
  const latest = useRef(view);
  useLayoutEffect(() => {
    latest.current = view;
  }, [view]);
  const change = useCallback<OnView>(
    (next) => {
      const before = latest.current;
      const after = typeof next === 'function' ? next(before) : next;
      latest.current = after;
      const to = addressOf(after);
      setShown((known) => ({ ...known, view: after, sent: [...known.sent, to] }));
      // Typing makes no step to go back to; choosing does.
      go(listAt(to), after.search === before.search ? 'push' : 'replace');
    },
    [go],
  );
  return { view, change };
}

/** What is shown once the address has changed: what was asked for is shown already, anything else is gone to. */
function arrivedAt(shown: ShownView, address: string): ShownView {
  const at = shown.sent.indexOf(address);
  return at < 0
    ? { view: viewAt(address), seen: address, sent: [] }
    : { ...shown, seen: address, sent: shown.sent.slice(at + 1) };
}

const listAt = (find: string): ListRoute => ({
  page: 'list',
  sample: false,
  ...(find === '' ? {} : { find }),
});

/** The same for the example, which has no address of its own: each look begins anew. */
export function useExampleView(): { view: View; change: OnView } {
  const [view, change] = useState(FIRST_VIEW);
  return { view, change };
}
