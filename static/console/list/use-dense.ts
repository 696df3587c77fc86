import { useCallback, useState } from 'react';
import { keepIn, keptIn } from '../data/kept';

const KEY = 'mockups-license-list';
const DENSE = 'dense';

/** Whether the list is dense, one line a license: remembered in this browser, where it lets us. */
export function useDense(): [isDense: boolean, change: (isDense: boolean) => void] {
  const [isDense, setIsDense] = useState(remembered);
  const change = useCallback((next: boolean) => {
    setIsDense(next);
    keepIn('localStorage', KEY, next ? DENSE : null);
  }, []);
  return [isDense, change];
}

const remembered = (): boolean => keptIn('localStorage', KEY) === DENSE;
