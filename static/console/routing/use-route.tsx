import { createContext, useContext, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { LeaveDialog } from './leave-dialog';
import { guardLeaving, type Leaving } from './leaving';
import type { Navigation } from './navigation';
import type { Route } from './route';

interface Routing extends Pick<Leaving, 'giveUp' | 'mark'> {
  route: Route;
  /** Goes to a place; where something is not saved, asks first. */
  go: (route: Route, how?: 'push' | 'replace') => void;
  /** Goes without asking: what was entered is saved, or was given up by a choice that said so. */
  goUnasked: (route: Route, how?: 'push' | 'replace') => void;
}

const RoutingContext = createContext<Routing | null>(null);

export function RoutingProvider({ navigation, children }: { navigation: Navigation; children: ReactNode }) {
  const [leaving] = useState(() => guardLeaving(navigation));
  const route = useSyncExternalStore(leaving.listen, leaving.route);
  const isAsking = useSyncExternalStore(leaving.listen, leaving.isAsking);
  const routing = useMemo<Routing>(
    () => ({
      route,
      go: (to, how = 'push') => leaving.go(to, how),
      goUnasked: (to, how = 'push') => leaving.goUnasked(to, how),
      giveUp: leaving.giveUp,
      mark: leaving.mark,
    }),
    [leaving, route],
  );
  return (
    <RoutingContext.Provider value={routing}>
      {children}
      {isAsking && <LeaveDialog onLeave={leaving.leave} onStay={leaving.stay} />}
    </RoutingContext.Provider>
  );
}

export function useRouting(): Routing {
  const routing = useContext(RoutingContext);
  if (!routing) throw new Error('Routing is used outside its provider.');
  return routing;
}
