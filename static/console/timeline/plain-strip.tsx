import { type ButtonHTMLAttributes, type Ref, useMemo } from 'react';
import type { Day, HistoryEvent, Verdict } from '../../../src/policy';
import { useWords } from '../wording/use-words';
import { factOf } from './facts';
import type { Scale } from './scale';
import { segmentsOf } from './segments';
import { Strip, type StripSize } from './strip';
import styles from './timeline.module.css';

export interface StripButtonProps {
  verdict: Verdict;
  scale: Scale;
  today: Day;
  name: string;
  /** Purchases to mark. */
  events?: readonly HistoryEvent[] | undefined;
  size?: StripSize | undefined;
}

interface PlainStripProps extends StripButtonProps {
  buttonRef: Ref<HTMLButtonElement>;
  button: ButtonHTMLAttributes<HTMLButtonElement>;
  onPoint?: (segment: number | null) => void;
}

/** The line on its button. */
export function PlainStrip({
  verdict,
  name,
  buttonRef,
  button,
  scale,
  today,
  events,
  size,
  onPoint,
}: PlainStripProps) {
  const speech = useWords();
  const { say } = speech;
  const segments = useMemo(() => segmentsOf(verdict), [verdict]);
  const words =
    segments.length === 0
      ? say('timeline.empty')
      : segments.map((segment) => factOf(segment, speech)).join('; ');
  return (
    <button
      {...button}
      ref={buttonRef}
      type="button"
      className={styles.button}
      aria-label={`${say('timeline.of', { name })}: ${words}`}
    >
      <Strip
        scale={scale}
        today={today}
        segments={segments}
        events={events}
        size={size}
        {...(onPoint ? { onPoint } : {})}
      />
    </button>
  );
}
