import Tooltip from '@atlaskit/tooltip';
import { useMemo, useState } from 'react';
import type { Late } from '../parts/use-late';
import { useSuccessor } from '../parts/use-successor';
import { useWords } from '../wording/use-words';
import { Facts } from './facts';
import { PlainStrip, type StripButtonProps } from './plain-strip';
import { segmentsOf } from './segments';

/** A license's line that tells every period where it is pointed at. */
export function ToldStrip({ hadFocus, ...strip }: StripButtonProps & Late) {
  const { say } = useWords();
  const [pointed, setPointed] = useState<number | null>(null);
  const segments = useMemo(() => segmentsOf(strip.verdict), [strip.verdict]);
  const successor = useSuccessor(hadFocus);
  return (
    <Tooltip
      content={<Facts segments={segments} pointed={pointed} empty={say('timeline.empty')} />}
      position="bottom"
      hasNewContentOnTriggerClick
      isScreenReaderAnnouncementDisabled
    >
      {({ ref, ...button }) => (
        <PlainStrip {...strip} buttonRef={successor(ref)} button={button} onPoint={setPointed} />
      )}
    </Tooltip>
  );
}
