import { useCallback, useEffect, useState } from 'react';
import { keepIn, keptIn } from '../data/kept';

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

const remembered = (): boolean => keptIn('localStorage', KEY) !== null;

const remember = (hasBegun: boolean): void => keepIn('localStorage', KEY, hasBegun ? 'begun' : null);
