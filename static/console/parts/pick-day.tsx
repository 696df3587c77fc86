import Calendar from '@atlaskit/calendar';
import { type ComponentProps, useEffect, useRef } from 'react';

interface PickDayProps extends ComponentProps<typeof Calendar> {
  /** Tells what is to have the focus while the calendar is open. */
  onFirst: (element: HTMLElement | null) => void;
}

/**
 * A calendar in a popup. The popup takes the focus to itself a moment after the calendar took it to a day, and there
 * the arrow keys do nothing: it is told to take it to the day. An arrow key may come before that moment: then the focus
 * goes on to the day that the key led to, or Enter would pick the day before.
 */
export default function PickDay({ onFirst, ...calendar }: PickDayProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const reached = () => place.current?.querySelector<HTMLElement>('[data-focused]') ?? null;
    const first = reached();
    onFirst(first);
    const goOn = () => {
      if (reached() !== first) reached()?.focus();
    };
    first?.addEventListener('focus', goOn);
    return () => first?.removeEventListener('focus', goOn);
  }, [onFirst]);
  return (
    <div ref={place}>
      <Calendar {...calendar} />
    </div>
  );
}
