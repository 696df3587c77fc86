import { type ComponentType, type RefObject, useRef, useState } from 'react';

/** What a late part is told of the button that stood in for it. */
export interface Late {
  /** The button had the focus, which its successor takes. */
  hadFocus: boolean;
}

/**
 * What a part of a page becomes once somebody turns to it: the first screen is there sooner without it. Until then a
 * button stands in for it, has `standIn` as its ref, and calls `want`. Where the part cannot be loaded, the page says so
 * as it does of each script.
 */
export function useLate<Props>(load: () => Promise<ComponentType<Props & Late>>): {
  loaded: { Whole: ComponentType<Props & Late>; hadFocus: boolean } | null;
  standIn: RefObject<HTMLButtonElement>;
  want: () => void;
} {
  const standIn = useRef<HTMLButtonElement>(null);
  const [loaded, setLoaded] = useState<{ Whole: ComponentType<Props & Late>; hadFocus: boolean } | null>(
    null,
  );
  const want = () => {
    void load().then(
      (Whole) => setLoaded({ Whole, hadFocus: standIn.current?.matches(':focus') ?? false }),
      (error: unknown) =>
        setLoaded(() => {
          throw error;
        }),
    );
  };
  return { loaded, standIn, want };
}
