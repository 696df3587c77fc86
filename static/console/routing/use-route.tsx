import { createContext, type ReactNode, useContext, useMemo, useState, useSyncExternalStore } from 'react';
import { LeaveDialog } from './leave-dialog';
import { guardLeaving, type Leaving } from './leaving';
import type { Navigation } from './navigation';
import type { Route } from './route';
import { usePrevious } from './use-previous';

interface Routing extends Pick<Leaving, 'giveUp' | 'mark'> {
  route: Route;
  /** Where one comes from; null in the place where the console was opened. */
  before: Route | null;
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
  return (
    <Routed route={route} leaving={leaving}>
      {children}
      {isAsking && <LeaveDialog onLeave={leaving.leave} onStay={leaving.stay} />}
    </Routed>
  );
}

/** Apart from the provider: a component that reads a store and sets its own state while rendering misses the store's next change. */
function Routed({ route, leaving, children }: { route: Route; leaving: Leaving; children: ReactNode }) {
  const before = usePrevious(route);
  const routing = useMemo<Routing>(
    () => ({
      route,
      before,
      go: (to, how = 'push') => leaving.go(to, how),
      goUnasked: (to, how = 'push') => leaving.goUnasked(to, how),
      giveUp: leaving.giveUp,
      mark: leaving.mark,
    }),
    [leaving, route, before],
  );
  return <RoutingContext.Provider value={routing}>{children}</RoutingContext.Provider>;
}
export function useRouting(): Routing {
  const routing = useContext(RoutingContext);
  if (!routing) throw new Error('Routing is used outside its provider.');
  return routing;
}
