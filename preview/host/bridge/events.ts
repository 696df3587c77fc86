type Callback = (payload: unknown) => void;

/** The events that frames of the app send each other on one page. */
export function createEvents() {
  const callbacks = new Map<string, Set<Callback>>();
  return {
    on: ({ event, callback }: { event: string; callback: Callback }) => {
      const listening = callbacks.get(event) ?? new Set();
      callbacks.set(event, listening.add(callback));
      return { unsubscribe: () => void listening.delete(callback) };
    },
    emit: ({ event, payload }: { event: string; payload?: unknown }) => {
      for (const callback of callbacks.get(event) ?? []) callback(payload);
    },
  };
}
