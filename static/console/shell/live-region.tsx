import { useSyncExternalStore } from 'react';
import { announced, onAnnounced } from '../parts/announce';

/** Stands on every page from the start: a region that comes with its words is not read. */
export function LiveRegion() {
  const text = useSyncExternalStore(onAnnounced, announced);
  return (
    <div className="sr-only" role="status" data-live="">
      {text}
    </div>
  );
}
