import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import { type Action, type ActionAnswer, ACTIONS, isPeriodic, type Verdict } from '../../../src/policy';
import { needsText } from '../../../src/words/needs';
import { reasonText } from '../../../src/words/reason-text';
import type { Row } from '../data/row';
import { usePolicy } from '../data/use-policy';
import { useViewer } from '../data/viewer';
import { useOrder } from '../order/use-order';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { VendorLink } from '../parts/vendor-link';
import { WhyOfEach } from '../parts/why';
import whyStyles from '../parts/why.module.css';
import { useWords } from '../wording/use-words';
import actionsStyles from './actions.module.css';
import { AnswerIcon, answerKey } from './goes-on';
import licenseStyles from './license.module.css';
import { orderTotalIn } from './order-total';
import { OrderTotal } from './order-total-fields';

interface ActionsProps {
  row: Row;
  verdict: Verdict;
  sample: boolean;
}

/** Every question on what can be done next: yes, no or not known, why, what it takes and where. */
export function Actions({ row, verdict, sample }: ActionsProps) {
  const policy = usePolicy();
  const { say } = useWords();
  const { today } = useViewer();
  const [amount, setAmount] = useState('');
  const [currency, setCurrency] = useState('USD');
  const answers = useMemo(() => {
    const orderTotal = orderTotalIn(amount, currency);
    return policy.evaluate(row.entry.license, today, orderTotal ? { orderTotal } : {}).actions;
  }, [policy, row.entry.license, today, amount, currency]);
  // A product without periods of its own has mostly noes: they stand behind what it does offer.
  const hasPeriods = isPeriodic(verdict.maintenance);
  const behind = hasPeriods ? [] : ACTIONS.filter((action) => answers[action].eligible === false);
  const shown = ACTIONS.filter((action) => !behind.includes(action));
  const lineOf = (action: Action) => (
    <ActionLine
      key={action}
      action={action}
      answer={answers[action]}
      row={row}
      verdict={verdict}
      sample={sample}
    >
      {action === 'payOtherwise' && verdict.actions.payOtherwise.needs.includes('order-total') && (
        <OrderTotal amount={amount} currency={currency} onAmount={setAmount} onCurrency={setCurrency} />
      )}
    </ActionLine>
  );
  return (
    <section className={layout.card}>
      <div className={whyStyles.titled}>
        <h2>{say('license.mayI')}</h2>
        <WhyOfEach
          of={say('license.mayI')}
          answers={[
            ...ACTIONS.map((action) => ({
              what: say(`actionAsked.${action}`),
              clauses: answers[action].clauses,
            })),
            ...(hasPeriods ? [{ what: say('license.hostTier'), clauses: verdict.hostTier.clauses }] : []),
          ]}
        />
      </div>
      <ul className={classes(layout.list, actionsStyles.actions)}>
        {shown.map(lineOf)}
        {hasPeriods && <HostTier verdict={verdict} />}
      </ul>
      {behind.length > 0 && (
        <details className={actionsStyles.behind}>
          <summary>{say('license.notHere', { count: behind.length })}</summary>
          <ul className={classes(layout.list, actionsStyles.actions)}>{behind.map(lineOf)}</ul>
        </details>
      )}
    </section>
  );
}

interface ActionLineProps extends ActionsProps {
  action: Action;
  answer: ActionAnswer;
  children: React.ReactNode;
}

function ActionLine({ action, answer, row, verdict, sample, children }: ActionLineProps) {
  const policy = usePolicy();
  const speech = useWords();
  const { say } = speech;
  const { order } = useOrder();
  const asked = say(`actionAsked.${action}`);
  const { eligible, needs, links, reason } = answer;
  const canOrder = eligible === true && action !== 'payOtherwise' && links.length > 0;
  return (
    <li>
      <AnswerIcon answer={eligible} />
      <div className={actionsStyles.what}>
        <p>
          {asked} <strong>{say(`answer.${answerKey(eligible)}`)}</strong>
        </p>
        <p className={layout.subtle} {...(action === 'payOtherwise' ? { 'aria-live': 'polite' } : {})}>
          {reasonText(speech, policy, reason, verdict)}{' '}
          {needs.length > 0 &&
            say('license.needs', { needs: needsText(speech, needs, policy.documentOn(verdict.asOf)) })}
        </p>
        {children}
        {!canOrder && links.length > 0 && (
          <p className={licenseStyles.linkRow}>
            {links.map((url) => (
              <VendorLink key={url} href={url} />
            ))}
          </p>
        )}
      </div>
      {canOrder && (
        <Button
          spacing="compact"
          aria-label={`${say('license.doIt')}: ${say(`actionDone.${action}`)}`}
          onClick={() => order({ row, action, sample })}
        >
          {say('license.doIt')}
        </Button>
      )}
    </li>
  );
}

/** Must the license be as large as the host product? (M20) */
function HostTier({ verdict }: { verdict: Verdict }) {
  const policy = usePolicy();
  const speech = useWords();
  const { say } = speech;
  const { mustMatch, reason } = verdict.hostTier;
  const asked = say('license.hostTier');
  return (
    <li>
      <AnswerIcon answer={mustMatch} />
      <div className={actionsStyles.what}>
        <p>
          {asked} <strong>{say(`answer.${answerKey(mustMatch)}`)}</strong>
        </p>
        <p className={layout.subtle}>{reasonText(speech, policy, reason, verdict)}</p>
      </div>
    </li>
  );
}
