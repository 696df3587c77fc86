import { view } from '@forge/bridge';

/** Where the console is, and how it goes elsewhere; the host's address bar where it lends one, else the frame's own. */
export interface Navigation {
  path: () => string;
  push: (path: string) => void;
  replace: (path: string) => void;
  /** Calls back on every change; returns how to stop. */
  listen: (onChange: () => void) => () => void;
}

/** The host's history. A product that lends none leaves the frame's own fragment, which reloads and goes back as well. */
export async function createNavigation(): Promise<Navigation> {
  try {
    const history = await view.createHistory();
    const listeners = new Set<() => void>();
    history.listen((location) => {
      history.location = location;
      listeners.forEach((listener) => listener());
    });
    return {
      path: () => history.location.pathname,
      push: (path) => history.push(path),
      replace: (path) => history.replace(path),
      listen: (onChange) => {
        listeners.add(onChange);
        return () => listeners.delete(onChange);
      },
    };
  } catch {
    return byFragment();
  }
}

function byFragment(): Navigation {
  return {
    path: () => window.location.hash.slice(1) || '/',
    push: (path) => {
      window.location.hash = path;
    },
    replace: (path) => {
      window.history.replaceState(null, '', `#${path}`);
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    },
    listen: (onChange) => {
      window.addEventListener('hashchange', onChange);
      return () => window.removeEventListener('hashchange', onChange);
    },
  };
}
