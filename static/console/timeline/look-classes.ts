import type { SegmentLook } from './segments';
import styles from './strip.module.css';

/** How each kind of bar looks, in the strip and in its legend. */
export const LOOK_CLASSES: Record<SegmentLook, string | undefined> = {
  past: styles.past,
  running: styles.running,
  ahead: styles.ahead,
  lost: styles.lost,
  subscription: styles.subscription,
  free: styles.free,
};
