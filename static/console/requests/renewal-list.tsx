import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { RenewalInProgress } from '../../../src/contract/prompt-settings';
import type { AskFailure } from '../data/ask';
import { useNameOf } from '../data/use-name-of';
import { useRenewals, useSetRenewal } from '../data/use-prompting';
import { useRegister } from '../data/use-register';
import { classes } from '../parts/classes';
import { FailureMessage } from '../parts/failure-message';
import layout from '../parts/layout.module.css';
import { RouteLink } from '../parts/route-link';
import { useWords } from '../wording/use-words';
import styles from './requests.module.css';

/** Every renewal in progress: which license, until when, who said so, and a way to end it. */
export function RenewalList() {
  const { say } = useWords();
  const setRenewal = useSetRenewal();
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const renewals = [...useRenewals().values()];
  return (
    <section className={layout.card}>
      <h2>{say('requests.quietTitle')}</h2>
      <p className={layout.subtle}>{say('requests.quietText')}</p>
      {failure && <FailureMessage title={say('requests.notStored')} failure={failure} />}
      {renewals.length === 0 && <p>{say('requests.quietNone')}</p>}
      <ul className={classes(layout.list, styles.rows)}>
        {renewals.map((renewal) => (
          <RenewalRow
            key={renewal.licenseId}
            renewal={renewal}
            onEnd={async () => setFailure(await setRenewal(renewal.licenseId, null))}
          />
        ))}
      </ul>
    </section>
  );
}

interface RenewalRowProps {
  renewal: RenewalInProgress;
  onEnd: () => Promise<void>;
}

function RenewalRow({ renewal: { licenseId, until, by }, onEnd }: RenewalRowProps) {
  const { say, day } = useWords();
  const { entries } = useRegister();
  const who = useNameOf(by);
  const name = entries.find(({ id }) => id === licenseId)?.name;
  return (
    <li className={layout.row}>
      <span>
        {name === undefined ? (
          say('requests.gone')
        ) : (
          <RouteLink to={{ page: 'license', id: licenseId, sample: false }}>{name}</RouteLink>
        )}{' '}
        · {say('requests.until', { date: day(until) })}
        {by !== null && ` · ${say('requests.markedBy', { name: who ?? say('requests.someone') })}`}
      </span>
      <Button
        appearance="subtle"
        aria-label={`${say('requests.speakAgain')}: ${name ?? say('requests.gone')}`}
        onClick={() => void onEnd()}
      >
        {say('requests.speakAgain')}
      </Button>
    </li>
  );
}
