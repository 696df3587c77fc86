import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { isPeriodic } from '../../../src/policy';
import { needText } from '../../../src/words/needs';
import { reasonText } from '../../../src/words/reason-text';
import { usePolicy } from '../data/use-policy';
import { useReadOnly } from '../data/use-read-only';
import { WhyBelow } from '../parts/clauses';
import { Dialog } from '../parts/dialog';
import layout from '../parts/layout.module.css';
import { openOutside, VendorLink } from '../parts/vendor-link';
import { useGoing, useHere } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import { DidYouBuyIt } from './did-you-buy-it';
import { KeyText } from './key-text';
import { maskedKey } from './masked-key';
import styles from './order.module.css';
import type { OrderRequest } from './order-request';
import { useKey } from './use-key';

/** How to order: why it is possible, what is needed, and the way there with the key already copied. */
export function OrderDialog({
  request: { row, action, sample, record },
  onRecordRenewal,
  onClose,
}: {
  request: OrderRequest;
  /** Leads to where a renewal that was bought is recorded. */
  onRecordRenewal: (id: string) => void;
  onClose: () => void;
}) {
  const policy = usePolicy();
  const speech = useWords();
  const { say } = speech;
  const { go } = useGoing();
  // Who plans it already is on the page that plans.
  const isThere = useHere().route.page === 'license';
  const key = useKey(row.entry.id);
  const canRecord = useReadOnly() === null && !sample && (record !== undefined || action === 'renew');
  const [isAsking, setIsAsking] = useState(false);
  const { entry, verdict } = row;
  if (!verdict) return null;
  const answer = verdict.actions[action];
  const [where, ...more] = answer.links;
  const wantsKey = answer.needs.includes('license-key');
  const hasKey = wantsKey && !sample && entry.hasKey;
  const title = `${say(`actionDone.${action}`)} · ${entry.name}`;
  const open = async () => {
    if (where === undefined) return;
    // The page opens once the key is on the clipboard; otherwise it waits until the key was copied by hand.
    if (hasKey && key.state.step !== 'copied' && key.state.step !== 'shown' && !(await key.copy())) return;
    openOutside(where);
    if (canRecord) setIsAsking(true);
  };
  if (isAsking && where !== undefined)
    return (
      <DidYouBuyIt
        row={row}
        title={title}
        where={where}
        keyState={key.state}
        onYes={() => {
          onClose();
          if (record) record();
          else onRecordRenewal(entry.id);
        }}
        onClose={onClose}
      />
    );
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          {!isThere && (
            <Button
              appearance="subtle"
              onClick={() => {
                onClose();
                go({ page: 'license', id: entry.id, sample });
              }}
            >
              {say('order.planFirst')}
            </Button>
          )}
          {where !== undefined && (
            <Button appearance="primary" isLoading={key.state.step === 'asking'} onClick={() => void open()}>
              {hasKey && key.state.step !== 'shown' && key.state.step !== 'copied'
                ? say('order.copyAndOpen')
                : say('order.open')}
            </Button>
          )}
        </>
      }
    >
      <div className={layout.stack}>
        <p>{reasonText(speech, policy, answer.reason, verdict)}</p>
        {action === 'renew' &&
          isPeriodic(verdict.maintenance) &&
          (verdict.maintenance.renewalsToCover ?? 0) > 1 && <p>{say('order.compare')}</p>}
        {answer.needs.length > 0 && (
          <div>
            <h3 className={styles.heading}>{say('order.needs')}</h3>
            <ul className={styles.list}>
              {answer.needs.map((need) => (
                <li key={need}>
                  {needText(speech, need, policy.documentOn(verdict.asOf))}
                  {need === 'license-key' && entry.hasKey && ` (${maskedKey(entry.keyHint)})`}
                </li>
              ))}
            </ul>
          </div>
        )}
        {wantsKey && !sample && !entry.hasKey && <p className={layout.subtle}>{say('order.noKey')}</p>}
        <KeyText state={key.state} />
        {more.length > 0 && (
          <div>
            <h3 className={styles.heading}>{say('order.readMore')}</h3>
            <ul className={styles.list}>
              {more.map((url) => (
                <li key={url}>
                  <VendorLink href={url} />
                </li>
              ))}
            </ul>
          </div>
        )}
        <WhyBelow clauses={answer.clauses} />
      </div>
    </Dialog>
  );
}
