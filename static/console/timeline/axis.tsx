import { useLayoutEffect, useRef, useState } from 'react';
import type { Day } from '../../../src/policy';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import { positionOf, type Scale, yearsOf } from './scale';
import styles from './timeline.module.css';
import { namedYears } from './years-with-room';

/** Above the strips: today's mark, and under it each year that has room for its name. */
export function Axis({ scale, today }: { scale: Scale; today: Day }) {
  const { say } = useWords();
  const axis = useRef<HTMLDivElement>(null);
  const room = useRoom(axis);
  return (
    <div ref={axis} className={classes(layout.subtle, layout.small, styles.axis)} aria-hidden="true">
      <span className={styles.today} style={{ insetInlineStart: `${positionOf(scale, today) * 100}%` }}>
        {say('timeline.today')}
      </span>
      {namedYears(yearsOf(scale), room).map(({ name, year, at }) => (
        <span key={year} className={styles.year} style={{ insetInlineStart: `${at * 100}%` }}>
          {name}
        </span>
      ))}
    </div>
  );
}

/** More than the whole line. */
const NO_ROOM = 2;

/** How much of a line the name of a year takes, with the gap to the next one: four digits are about as wide as two and a half letters are high. */
function useRoom(line: React.RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(NO_ROOM);
  useLayoutEffect(() => {
    const element = line.current;
    if (!element) return undefined;
    const measure = () => {
      const width = element.clientWidth;
      setRoom(width === 0 ? NO_ROOM : (2.7 * parseFloat(getComputedStyle(element).fontSize)) / width);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [line]);
  return room;
}
