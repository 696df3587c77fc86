import Tooltip from '@atlaskit/tooltip';
import { useMemo, useState } from 'react';
import type { Day, HistoryEvent, Verdict } from '../../../src/policy';
import { useWords } from '../wording/use-words';
import { factOf, Facts } from './facts';
import type { Scale } from './scale';
import { segmentsOf } from './segments';
import { Strip, type StripSize } from './strip';
import styles from './timeline.module.css';

interface StripButtonProps {
  verdict: Verdict;
  scale: Scale;
  today: Day;
  name: string;
  /** Purchases to mark. */
  events?: readonly HistoryEvent[] | undefined;
  size?: StripSize | undefined;
}

/** A license's line: pointing at it, focusing or tapping it tells every period; screen readers get the same as its text. */
export function StripButton({ verdict, scale, today, name, events, size }: StripButtonProps) {
  const speech = useWords();
  const { say } = speech;
  const [pointed, setPointed] = useState<number | null>(null);
  const segments = useMemo(() => segmentsOf(verdict), [verdict]);
  const empty = say('timeline.empty');
  const words = segments.length === 0 ? empty : segments.map((segment) => factOf(segment, speech)).join('; ');
  return (
    <Tooltip
      content={<Facts segments={segments} pointed={pointed} empty={empty} />}
      position="bottom"
      hasNewContentOnTriggerClick
      isScreenReaderAnnouncementDisabled
    >
      {(props) => (
        <button
          {...props}
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
            onPoint={setPointed}
          />
        </button>
      )}
    </Tooltip>
  );
}
