import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useContext,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { guardLeaving, type Leaving } from './leaving';
import type { Navigation } from './navigation';
import { LIST, type ListRoute, type Route } from './route';
import { usePrevious } from './use-previous';

const LeaveDialog = lazy(async () => ({ default: (await import('./leave-dialog')).LeaveDialog }));

interface Going extends Pick<Leaving, 'giveUp' | 'mark'> {
  /** Goes to a place; where something is not saved, asks first. */
  go: (route: Route, how?: 'push' | 'replace') => void;
  /** Goes without asking: what was entered is saved, or was given up by a choice that said so. */
  goUnasked: (route: Route, how?: 'push' | 'replace') => void;
}

interface Here {
  route: Route;
  /** Where one comes from; null in the place where the console was opened. */
  before: Route | null;
  /** The list as it was seen last: what was searched and filtered there is in it. */
  list: ListRoute;
}

const GoingContext = createContext<Going | null>(null);
const HereContext = createContext<Here | null>(null);

export function RoutingProvider({ navigation, children }: { navigation: Navigation; children: ReactNode }) {
  const [leaving] = useState(() => guardLeaving(navigation));
  const route = useSyncExternalStore(leaving.listen, leaving.route);
  const isAsking = useSyncExternalStore(leaving.listen, leaving.isAsking);
  const going = useMemo<Going>(
    () => ({
      go: (to, how = 'push') => leaving.go(to, how),
      goUnasked: (to, how = 'push') => leaving.goUnasked(to, how),
      giveUp: leaving.giveUp,
      mark: leaving.mark,
    }),
    [leaving],
  );
  return (
    <GoingContext.Provider value={going}>
      <Routed route={route}>
        {children}
        {isAsking && (
          <Suspense fallback={null}>
            <LeaveDialog onLeave={leaving.leave} onStay={leaving.stay} />
          </Suspense>
        )}
      </Routed>
    </GoingContext.Provider>
  );
}

/** Apart from the provider: a component that reads a store and sets its own state while rendering misses the store's next change. */
function Routed({ route, children }: { route: Route; children: ReactNode }) {
  const before = usePrevious(route);
  const [seen, setSeen] = useState<ListRoute>(LIST);
  const list = route.page === 'list' && !route.sample ? route : seen;
  if (list !== seen) setSeen(list);
  const here = useMemo<Here>(() => ({ route, before, list }), [route, before, list]);
  return <HereContext.Provider value={here}>{children}</HereContext.Provider>;
}

/** How to go elsewhere. It stays the same, so that a row that needs no more is not drawn again when one goes. */
export function useGoing(): Going {
  const going = useContext(GoingContext);
  if (!going) throw new Error('Going is asked for outside its provider.');
  return going;
}

/** Where one is. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error('The place is asked for outside its provider.');
  return here;
}
