import type { Navigation } from './navigation';
import { pathOf, type Route, routeOf } from './route';

/** A form with something in it that is not saved; only its identity counts. */
export type Unsaved = object;

/** Where the console is, and what keeps it there: nobody leaves what is not saved without having been asked. */
export interface Leaving {
  route: () => Route;
  /** Whether somebody is being asked right now. */
  isAsking: () => boolean;
  /** Calls back when the route or the question changes; returns how to stop. */
  listen: (onChange: () => void) => () => void;
  /** Goes to a place; where something is not saved, asks first. */
  go: (route: Route, how: 'push' | 'replace') => void;
  /** Goes without asking: what was entered is saved, or was given up by a choice that said so. */
  goUnasked: (route: Route, how: 'push' | 'replace') => void;
  /** Does what gives up these forms (without them: every form on screen); where one is not saved, asks first. */
  giveUp: (then: () => void, forms?: readonly Unsaved[]) => void;
  /** The answer to the question. */
  leave: () => void;
  stay: () => void;
  /** Marks a form as not saved; returns how to take the mark away. */
  mark: (form: Unsaved) => () => void;
}

export function guardLeaving(navigation: Navigation): Leaving {
  const listeners = new Set<() => void>();
  const unsaved = new Set<Unsaved>();
  /** What stays on screen while somebody is asked, also where the host's back button has moved the address on. */
  let shown = routeOf(navigation.path());
  let asked: { then: () => void; forms: readonly Unsaved[]; otherwise: () => void } | null = null;
  /** Where the app itself goes; the address knows no more than its path. */
  let heading: Route = shown;

  const tell = () => listeners.forEach((listener) => listener());
  const isAt = (route: Route) => pathOf(route) === pathOf(routeOf(navigation.path()));
  const arrive = () => {
    shown = isAt(heading) ? heading : routeOf(navigation.path());
    heading = shown;
    tell();
  };
  const ask = (then: () => void, of: readonly Unsaved[], otherwise: () => void = () => undefined) => {
    const forms = of.filter((form) => unsaved.has(form));
    if (forms.length === 0) {
      then();
      return;
    }
    asked = { then, forms, otherwise };
    tell();
  };
  const goUnasked = (route: Route, how: 'push' | 'replace') => {
    unsaved.clear();
    heading = route;
    navigation[how](pathOf(route));
  };
  const answer = (isLeaving: boolean) => {
    const was = asked;
    asked = null;
    if (isLeaving) was?.forms.forEach((form) => unsaved.delete(form));
    (isLeaving ? was?.then : was?.otherwise)?.();
    tell();
  };

  navigation.listen(() => {
    if (isAt(shown)) return;
    ask(arrive, [...unsaved], () => navigation.push(pathOf(shown)));
  });
  return {
    route: () => shown,
    isAsking: () => asked !== null,
    listen: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    go: (route, how) => {
      if (!isAt(route) || pathOf(heading) !== pathOf(route)) ask(() => goUnasked(route, how), [...unsaved]);
    },
    goUnasked,
    giveUp: (then, forms = [...unsaved]) => ask(then, forms),
    leave: () => answer(true),
    stay: () => answer(false),
    mark: (form) => {
      unsaved.add(form);
      return () => unsaved.delete(form);
    },
  };
}
