import { useCallback, useEffect, useState } from 'react';

const KEY = 'mockups-license-first-steps';

/**
 * Whether somebody began with an empty register in this browser and is led on. It is remembered where the browser lets us;
 * where it does not, the steps stand in the empty register only. The function puts the steps away.
 */
export function useBegun(isEmpty: boolean): [hasBegun: boolean, putAway: () => void] {
  const [hasBegun, setHasBegun] = useState(remembered);
  if (isEmpty && !hasBegun) setHasBegun(true);
  useEffect(() => {
    if (isEmpty) remember(true);
  }, [isEmpty]);
  const putAway = useCallback(() => {
    setHasBegun(false);
    remember(false);
  }, []);
  return [hasBegun, putAway];
}

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function remember(hasBegun: boolean): void {
  try {
    if (hasBegun) localStorage.setItem(KEY, 'begun');
    else localStorage.removeItem(KEY);
  } catch {
    // Then it holds as long as the page is open.
  }
}
