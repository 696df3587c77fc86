import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useState } from 'react';
import type { Policy } from '../../../src/policy';
import { usePolicy } from '../data/use-policy';
import { useViewer } from '../data/viewer';
import { Field } from '../parts/field';
import layout from '../parts/layout.module.css';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import type { Filled } from './fill';
import type { TextRead } from './from-mail';
import styles from './license-form.module.css';

interface FillFromMailProps {
  /** Puts into the form what was read. */
  onRead: (fields: Filled) => void;
}

type TextSeen = TextRead | { is: 'nothing-yet' } | { is: 'empty' };

/** Fills the form for a new license from the text of a mail. The text stays on the page, and is sent nowhere. */
export function FillFromMail({ onRead }: FillFromMailProps) {
  const { say, locale } = useWords();
  const policy = usePolicy();
  const { today } = useViewer();
  const { go } = useGoing();
  const [text, setText] = useState('');
  const [seen, setSeen] = useState<TextSeen>({ is: 'nothing-yet' });
  const read = async () => {
    const found: TextSeen =
      text.trim() === '' ? { is: 'empty' } : await readText(policy, today, locale, text);
    setSeen(found);
    if (found.is === 'one') onRead(found.form.fields);
  };
  const fault =
    seen.is === 'none'
      ? say('reading.failure-nothing-recognised')
      : seen.is === 'empty'
        ? say('form.mailEmpty')
        : undefined;
  return (
    <details className={styles.mail}>
      <summary>{say('form.mailTitle')}</summary>
      <div className={layout.stack}>
        <Field
          label={say('form.mailText')}
          help={say('form.mailHelp')}
          {...(fault === undefined ? {} : { wrong: { text: fault, clauses: [] } })}
        >
          {({ 'aria-invalid': isInvalid, ...field }) => (
            <TextArea
              {...field}
              isInvalid={isInvalid}
              minimumRows={4}
              maxHeight="40vh"
              spellCheck={false}
              value={text}
              onChange={(event) => {
                setText(event.currentTarget.value);
                if (fault !== undefined) setSeen({ is: 'nothing-yet' });
              }}
            />
          )}
        </Field>
        <div className={layout.row}>
          <Button spacing="compact" onClick={() => void read()}>
            {say('form.mailRead')}
          </Button>
        </div>
        <div role="status">
          {seen.is === 'one' && <WhatWasRead {...seen} />}
          {seen.is === 'several' && (
            <div className={layout.stack}>
              <p>{say('form.mailSeveral', { count: seen.count })}</p>
              <div className={layout.row}>
                <Button spacing="compact" onClick={() => go({ page: 'import', text })}>
                  {say('form.mailToImport')}
                </Button>
              </div>
            </div>
          )}
        </div>
      </div>
    </details>
  );
}

/** Few forms are filled like this: what reads mails loads when it is asked for. */
async function readText(policy: Policy, today: string, locale: string, text: string): Promise<TextRead> {
  const { readForForm } = await import('./from-mail');
  return readForForm(policy, today, locale, text);
}

/** What was read of a mail, what has to be entered by hand, and the lines of which nothing was taken. */
function WhatWasRead({ form: { read, unsure, maybe }, unread }: Extract<TextRead, { is: 'one' }>) {
  const { say, list } = useWords();
  return (
    <div className={layout.stack}>
      <div>
        <h3>{say('form.mailFilled')}</h3>
        <ul>
          {read.map(({ field, text }) => (
            <li key={field}>
              {say('common.labelled', {
                label: say(`reading.field-${field}`),
                text: field === 'key' ? say('form.mailKey') : text,
              })}
            </li>
          ))}
        </ul>
        <p className={layout.subtle}>{say('form.mailCheck')}</p>
      </div>
      {(unsure.length > 0 || maybe.length > 0) && (
        <ul>
          {maybe.length > 0 && <li>{say('form.mailMaybe', { products: list(maybe) })}</li>}
          {unsure.map(({ field, text }) => (
            <li key={field}>{say('form.mailUnsure', { field: say(`reading.field-${field}`), text })}</li>
          ))}
        </ul>
      )}
      {unread.length > 0 && (
        <div>
          <p className={layout.subtle}>{say('importing.mailUnread', { count: unread.length })}</p>
          <ul>
            {unread.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
