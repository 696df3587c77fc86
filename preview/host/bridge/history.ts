interface Location {
  pathname: string;
  search: string;
  hash: string;
  key: string;
  state: unknown;
}

type HistoryAction = 'PUSH' | 'POP' | 'REPLACE';
type Listener = (location: Location, action: HistoryAction) => void;
type To = string | Partial<Location>;

const pathOf = (to: To) =>
  typeof to === 'string' ? to : `${to.pathname ?? '/'}${to.search ?? ''}${to.hash ?? ''}`;

/**
 * `view.createHistory()`: the app's own places within its page. On a site they follow the page's path; here they
 * stand behind the address's `#`, so that Back, Forward and reloading work.
 */
export function createHistory() {
  const listeners = new Set<Listener>();
  const read = (): Location => {
    const { pathname, search, hash } = new URL(location.hash.slice(1) || '/', location.origin);
    return {
      pathname,
      search,
      hash,
      key: 'preview',
      state: (history.state as { app?: unknown } | null)?.app,
    };
  };
  const move = (action: 'PUSH' | 'REPLACE', to: To, state: unknown) => {
    const address = `${location.pathname}${location.search}#${pathOf(to)}`;
    if (action === 'PUSH') history.pushState({ app: state }, '', address);
    else history.replaceState({ app: state }, '', address);
    tell(action);
  };
  const app = {
    action: 'POP' as HistoryAction,
    location: read(),
    length: history.length,
    createHref: (to: Partial<Location>) => `${location.pathname}#${pathOf(to)}`,
    push: (to: To, state?: unknown) => move('PUSH', to, state),
    replace: (to: To, state?: unknown) => move('REPLACE', to, state),
    go: (by: number) => history.go(by),
    goBack: () => history.back(),
    goForward: () => history.forward(),
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const tell = (action: HistoryAction) => {
    app.action = action;
    app.location = read();
    for (const listener of listeners) listener(app.location, action);
  };
  window.addEventListener('popstate', () => tell('POP'));
  return app;
}
