import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';
import type { Row } from '../data/row';
import { kindOf, kindsFor } from '../license/proposal';
import layout from '../parts/layout.module.css';
import { useGoesOn } from '../parts/use-goes-on';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import { useOrder } from './use-order';

/** Asks whoever went to the order page of this license whether they bought it. */
export function BoughtQuestion({ row }: { row: Row }) {
  const { say, day } = useWords();
  const { go } = useGoing();
  const { askedOf, askTomorrow, end, record, recording, endRecording } = useOrder();
  const [said, setSaid] = useState<'later' | 'never' | null>(null);
  const [answer, goOn] = useGoesOn<HTMLParagraphElement>();
  useEffect(() => endRecording, [endRecording]);
  const { entry, verdict } = row;
  const begun = askedOf(entry.id);
  if (!begun || isRecorded(row, begun.on) || recording?.id === entry.id)
    return said === null ? null : (
      <p ref={answer} tabIndex={-1} className={layout.subtle}>
        {say(`order.bought-${said}`)}
      </p>
    );
  const yes = () => {
    const kind = kindOf(begun.action);
    if (kind !== null && verdict && kindsFor(verdict).includes(kind))
      record({ id: entry.id, action: begun.action });
    else go({ page: 'edit', id: entry.id });
  };
  const leave = (how: 'later' | 'never') => {
    if (how === 'later') askTomorrow(entry.id);
    else end(entry.id);
    setSaid(how);
    goOn();
  };
  return (
    <section className={layout.card} aria-labelledby="bought">
      <h2 id="bought">{say('order.bought')}</h2>
      <p>{say('order.boughtWhen', { date: day(begun.on), what: say(`actionDone.${begun.action}`) })}</p>
      <div className={layout.row}>
        <Button onClick={yes}>{say('order.boughtYes')}</Button>
        <Button appearance="subtle" onClick={() => leave('later')}>
          {say('order.boughtLater')}
        </Button>
        <Button appearance="subtle" onClick={() => leave('never')}>
          {say('order.boughtNever')}
        </Button>
      </div>
    </section>
  );
}

/** Whether something was recorded since, in whatever way. */
const isRecorded = ({ entry }: Row, since: string): boolean =>
  (entry.license.history ?? []).some(({ kind, on }) => kind !== 'statement' && on >= since);
