/** What the lasting live region says. It is read when its text changes, so that the same words twice differ by a space. */
let said = '';
const listeners = new Set<() => void>();

/** Has a screen reader say what came of an action, where nothing else does. Not for inside of a modal dialog: all else is silent then. */
export function announce(text: string): void {
  said = text === said ? `${text}\u00a0` : text;
  for (const tell of listeners) tell();
}

export const announced = (): string => said;

export function onAnnounced(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
