import { useMemo, useState } from 'react';
import Tooltip from '@atlaskit/tooltip';
import type { Day, Verdict } from '../../../src/policy';
import { useWords } from '../wording/use-words';
import { Facts, factOf } from './facts';
import type { Scale } from './scale';
import { segmentsOf } from './segments';
import { Strip } from './strip';

interface StripButtonProps {
  verdict: Verdict;
  scale: Scale;
  today: Day;
  name: string;
}

/** A row's line: pointing at it, focusing or tapping it tells every period; screen readers get the same as its text. */
export function StripButton({ verdict, scale, today, name }: StripButtonProps) {
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
          className="strip-button"
          aria-label={`${say('timeline.of', { name })}: ${words}`}
        >
          <Strip scale={scale} today={today} segments={segments} onPoint={setPointed} />
        </button>
      )}
    </Tooltip>
  );
}
