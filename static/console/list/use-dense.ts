import { useCallback, useState } from 'react';

const KEY = 'mockups-license-list';
const DENSE = 'dense';

/** Whether the list is dense, one line a license: remembered in this browser, where it lets us. */
export function useDense(): [isDense: boolean, change: (isDense: boolean) => void] {
  const [isDense, setIsDense] = useState(remembered);
  const change = useCallback((next: boolean) => {
    setIsDense(next);
    try {
      if (next) localStorage.setItem(KEY, DENSE);
      else localStorage.removeItem(KEY);
    } catch {
      // Then it holds as long as the page is open.
    }
  }, []);
  return [isDense, change];
}

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) === DENSE;
  } catch {
    return false;
  }
}
