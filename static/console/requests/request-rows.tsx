import type { ReactNode } from 'react';
import type { UserRequest } from '../../../src/contract/requests';
import type { RequestKind } from '../../../src/prompts';
import { useNameOf } from '../data/use-name-of';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import styles from './requests.module.css';

interface RequestRowProps {
  request: UserRequest;
  /** A way to answer this one. */
  children?: ReactNode;
}

/** One request: who, when, what for and in which words; and the answer where there is one. Texts are shown as they are. */
export function RequestRow({ request, children }: RequestRowProps) {
  const { say, day, instantDay } = useWords();
  const { accountId, answeredBy, answeredAt, kind, text, askedAt, line, until } = request;
  const asker = useNameOf(accountId) ?? say('requests.someone');
  const answerer = useNameOf(answeredBy);
  const by = answerer ?? say(answeredBy === null ? 'requests.formerUser' : 'requests.someone');
  return (
    <li className={styles.request}>
      <strong>{say(KIND[kind])}</strong>{' '}
      <span className={layout.subtle}>
        {say('requests.asked', { name: asker, date: instantDay(askedAt) })}
      </span>
      {text !== '' && <p className={styles.text}>{text}</p>}
      {answeredAt !== null && (
        <p className={classes(layout.subtle, styles.text)}>
          {say('requests.answered', { name: by, date: instantDay(answeredAt) })}
          {until !== null && ` · ${say('requests.until', { date: day(until) })}`}
          {line !== null && ` · ${line}`}
        </p>
      )}
      {children && <div>{children}</div>}
    </li>
  );
}

const KIND = {
  seats: 'requests.seats',
  renewal: 'requests.renewal',
  upgrade: 'requests.upgrade',
} as const satisfies Record<RequestKind, string>;
