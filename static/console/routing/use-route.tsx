import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import type { Navigation } from './navigation';
import { pathOf, routeOf, type Route } from './route';

interface Routing {
  route: Route;
  go: (route: Route, how?: 'push' | 'replace') => void;
}

const RoutingContext = createContext<Routing | null>(null);

export function RoutingProvider({ navigation, children }: { navigation: Navigation; children: ReactNode }) {
  const path = useSyncExternalStore(navigation.listen, navigation.path);
  const routing = useMemo<Routing>(
    () => ({ route: routeOf(path), go: (route, how = 'push') => navigation[how](pathOf(route)) }),
    [navigation, path],
  );
  return <RoutingContext.Provider value={routing}>{children}</RoutingContext.Provider>;
}

export function useRouting(): Routing {
  const routing = useContext(RoutingContext);
  if (!routing) throw new Error('Routing is used outside its provider.');
  return routing;
}
