import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { dayInZone } from '../../../src/contract/day-in-zone';
import { zoneNamed } from '../../../src/contract/zone-name';
import type { Day } from '../../../src/policy';

/** Who looks: the zone says what day it is (D1). */
export interface Viewer {
  timeZone: string;
  today: Day;
}

const ViewerContext = createContext<Viewer | null>(null);
const CHECK_MS = 30_000;

/** The zone where the host names one that exists, else UTC. */
export function usableZone(timeZone: string | undefined): string {
  return zoneNamed(timeZone ?? '') ?? 'UTC';
}

/** Today as the viewer's zone has it; changes at midnight, and when a sleeping tab wakes up on another day. */
function useToday(timeZone: string): Day {
  const now = () => dayInZone(new Date(), timeZone);
  const [today, setToday] = useState(now);
  useEffect(() => {
    const check = () => setToday(dayInZone(new Date(), timeZone));
    const timer = window.setInterval(check, CHECK_MS);
    document.addEventListener('visibilitychange', check);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', check);
    };
  }, [timeZone]);
  return today;
}

export function ViewerProvider({ timeZone, children }: { timeZone: string; children: ReactNode }) {
  const today = useToday(timeZone);
  const viewer = useMemo(() => ({ timeZone, today }), [timeZone, today]);
  return <ViewerContext.Provider value={viewer}>{children}</ViewerContext.Provider>;
}

export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('The viewer is asked for outside its provider.');
  return viewer;
}
