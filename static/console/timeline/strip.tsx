import type { Day, HistoryEvent } from '../../../src/policy';
import { classes } from '../parts/classes';
import { LOOK_CLASSES } from './look-classes';
import { positionOf, type Scale, ticksOf } from './scale';
import type { Segment } from './segments';
import styles from './strip.module.css';

export type StripSize = 'row' | 'large';

const SIZES: Record<StripSize, string | undefined> = { row: styles.row, large: styles.large };

interface StripProps {
  scale: Scale;
  today: Day;
  segments: readonly Segment[];
  /** Purchases to mark; none in the list, where there is no room. */
  events?: readonly HistoryEvent[] | undefined;
  /** A day to mark besides today, such as that of a planned purchase. */
  marked?: Day | null;
  size?: StripSize | undefined;
  /** Tells which stretch the pointer is on; null when it leaves. */
  onPoint?: ((index: number | null) => void) | undefined;
}

const heights = {
  // In the list the marks of one row meet those of the next, however high a row is: its cell cuts them off.
  row: { whole: 28, bar: 10, top: 9, lost: 5, beyond: 100 },
  large: { whole: 64, bar: 22, top: 16, lost: 9, beyond: 0 },
} as const;

const percent = (share: number) => `${(share * 100).toFixed(3)}%`;

/** A license's cover as a picture. It is hidden from screen readers, for whom the same facts stand in words beside it. */
export function Strip({
  scale,
  today,
  segments,
  events = [],
  marked = null,
  size = 'row',
  onPoint,
}: StripProps) {
  const height = heights[size];
  const middle = height.top + height.bar / 2;
  return (
    <svg
      className={classes(styles.strip, SIZES[size])}
      height={height.whole}
      aria-hidden="true"
      focusable="false"
      data-strip={size}
    >
      {ticksOf(scale).map(({ day, at, year }) => (
        <line
          key={day}
          className={year === null ? styles.tick : styles.year}
          x1={percent(at)}
          x2={percent(at)}
          y1={-height.beyond}
          y2={height.whole + height.beyond}
        />
      ))}
      <line className={styles.base} x1="0" x2="100%" y1={middle} y2={middle} />
      {segments.map((segment, index) => (
        <Bar
          key={index}
          segment={segment}
          scale={scale}
          height={height}
          onPoint={onPoint && ((on) => onPoint(on ? index : null))}
        />
      ))}
      {events.map((event, index) => (
        <Mark key={index} event={event} scale={scale} y={height.top - 3} />
      ))}
      {marked !== null && <DayLine className={styles.marked} scale={scale} day={marked} height={height} />}
      <DayLine className={styles.today} scale={scale} day={today} height={height} />
    </svg>
  );
}

interface DayLineProps {
  className: string | undefined;
  scale: Scale;
  day: Day;
  height: (typeof heights)[StripSize];
}

function DayLine({ className, scale, day, height: { whole, beyond } }: DayLineProps) {
  const x = percent(positionOf(scale, day));
  return <line className={className} x1={x} x2={x} y1={-beyond} y2={whole + beyond} />;
}

interface BarProps {
  segment: Segment;
  scale: Scale;
  height: (typeof heights)[StripSize];
  onPoint: ((on: boolean) => void) | undefined;
}

function Bar({ segment: { look, from, to, period }, scale, height, onPoint }: BarProps) {
  const pointing = onPoint && { onPointerEnter: () => onPoint(true), onPointerLeave: () => onPoint(false) };
  const middle = height.top + height.bar / 2;
  if (look === 'subscription' || look === 'free')
    return (
      <g className={LOOK_CLASSES[look]} {...pointing}>
        <line x1="0" x2="100%" y1={middle} y2={middle} />
        <rect className={styles.reach} x="0" width="100%" y={height.top} height={height.bar} />
      </g>
    );
  if (to !== null && to <= scale.from)
    return (
      <text className={styles.before} x="0" y={middle + 4}>
        ‹
      </text>
    );
  // A stated period began before anybody wrote it down: what is known is drawn, its beginning fades.
  const start = from ?? (period && period.boughtOn < (to ?? '') ? period.boughtOn : to);
  const x = positionOf(scale, start ?? scale.from);
  const end = positionOf(scale, to ?? scale.to);
  const lost = look === 'lost';
  const y = lost ? height.top + height.bar + 2 : height.top;
  const tall = lost ? height.lost : height.bar;
  return (
    <g className={LOOK_CLASSES[look]} {...pointing}>
      {from === null && (
        <svg x={percent(x)} y={y} overflow="visible">
          <rect x={-18} width={18} height={tall} fill="url(#fade)" />
        </svg>
      )}
      <rect
        className={styles.bar}
        x={percent(x)}
        width={percent(Math.max(end - x, 0.004))}
        y={y}
        height={tall}
        rx="2"
      />
      <line className={styles.edge} x1={percent(end)} x2={percent(end)} y1={y} y2={y + tall} />
    </g>
  );
}

/** The sign of each kind of purchase, standing on the point 0 0. */
export const markShapes: Record<HistoryEvent['kind'], string> = {
  new: 'M-4 -9 h8 v8 h-8 z',
  renewal: 'M0 0 l-5 -9 h10 z',
  upgrade: 'M0 -10 l5 9 h-10 z',
  statement: 'M0 -10 l5 5 l-5 5 l-5 -5 z',
  migration: 'M-4 -10 l8 5 l-8 5 z',
};

/** A purchase, as a small sign that differs by kind in shape. */
function Mark({ event, scale, y }: { event: HistoryEvent; scale: Scale; y: number }) {
  if (event.on < scale.from || event.on > scale.to) return null;
  return (
    <svg x={percent(positionOf(scale, event.on))} y={y} overflow="visible">
      <path className={styles.mark} d={markShapes[event.kind]} />
    </svg>
  );
}

/** The fillings that strips refer to; once a page. */
export function StripPatterns() {
  return (
    <svg className={styles.patterns} aria-hidden="true" focusable="false">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.lostGround} width="6" height="6" />
          <line className={styles.lostLine} x1="0" y1="0" x2="0" y2="6" />
        </pattern>
        <pattern id="ahead" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className={styles.aheadGround} width="6" height="6" />
          <circle className={styles.aheadDot} cx="3" cy="3" r="1.3" />
        </pattern>
        <linearGradient id="fade">
          <stop className={styles.fadeFrom} offset="0" />
          <stop className={styles.fadeTo} offset="1" />
        </linearGradient>
      </defs>
    </svg>
  );
}
