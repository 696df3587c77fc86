import { createContext, useCallback, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { Navigation } from './navigation';
import { pathOf, routeOf, type Route } from './route';
import { usePrevious } from './use-previous';

type Go = (route: Route, how?: 'push' | 'replace') => void;

interface Routing {
  route: Route;
  /** Where one comes from; null in the place where the console was opened. */
  before: Route | null;
  go: Go;
}

const RoutingContext = createContext<Routing | null>(null);

export function RoutingProvider({ navigation, children }: { navigation: Navigation; children: ReactNode }) {
  const path = useSyncExternalStore(navigation.listen, navigation.path);
  const route = useMemo(() => routeOf(path), [path]);
  const go = useCallback<Go>((to, how = 'push') => navigation[how](pathOf(to)), [navigation]);
  return (
    <Routed route={route} go={go}>
      {children}
    </Routed>
  );
}

/** Apart from the provider: a component that reads a store and sets its own state while rendering misses the store's next change. */
function Routed({ route, go, children }: { route: Route; go: Go; children: ReactNode }) {
  const before = usePrevious(route);
  const routing = useMemo<Routing>(() => ({ route, before, go }), [route, before, go]);
  return <RoutingContext.Provider value={routing}>{children}</RoutingContext.Provider>;
}

export function useRouting(): Routing {
  const routing = useContext(RoutingContext);
  if (!routing) throw new Error('Routing is used outside its provider.');
  return routing;
}
