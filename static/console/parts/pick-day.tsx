import Calendar from '@atlaskit/calendar';
import { type ComponentProps, useEffect, useRef } from 'react';

interface PickDayProps extends ComponentProps<typeof Calendar> {
  /** Tells what is to have the focus while the calendar is open. */
  onFirst: (element: HTMLElement | null) => void;
}

/**
 * A calendar in a popup. The popup takes the focus to itself a moment after the calendar took it to a day, and there
 * the arrow keys do nothing: it is told to take it to the day.
 */
export default function PickDay({ onFirst, ...calendar }: PickDayProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => onFirst(place.current?.querySelector<HTMLElement>('[data-focused]') ?? null), [onFirst]);
  return (
    <div ref={place}>
      <Calendar {...calendar} />
    </div>
  );
}
