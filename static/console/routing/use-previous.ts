import { useState } from 'react';

/** What a value was before it changed last; null until it does. */
export function usePrevious<T>(value: T): T | null {
  const [seen, setSeen] = useState<{ now: T; before: T | null }>({ now: value, before: null });
  if (seen.now === value) return seen.before;
  setSeen({ now: value, before: seen.now });
  return seen.now;
}
