import { useEffect, useState } from 'react';

/** How long nobody types before something is looked for. */
const PAUSE_MS = 300;

/** What was typed, once it has not changed for a moment. */
export function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(text), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  return rested;
}
