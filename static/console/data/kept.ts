type Storage = 'localStorage' | 'sessionStorage';

/**
 * A text that this browser keeps for us, null where it keeps none: some let a frame keep nothing. The session's is gone
 * with the tab.
 */
export function keptIn(kind: Storage, key: string): string | null {
  try {
    return window[kind].getItem(key);
  } catch {
    return null;
  }
}

/** Has the browser keep a text, or forget it where it is null. Without its leave it holds as long as the page is open. */
export function keepIn(kind: Storage, key: string, text: string | null): void {
  try {
    const storage = window[kind];
    if (text === null) storage.removeItem(key);
    else storage.setItem(key, text);
  } catch {
    // Nothing is kept.
  }
}
