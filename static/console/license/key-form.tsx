import { showFlag } from '@forge/bridge';
import { useEffect, useRef } from 'react';
import { keyQuestions } from '../../../src/contract/keys';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { lookAfter } from '../data/lost';
import { useKeepEntry } from '../data/use-entry';
import { useWrite } from '../data/use-write';
import { Form } from '../form/form';
import { FormText } from '../form/form-text';
import { readPayload, textIn } from '../form/read-form';
import { useSending } from '../form/use-sending';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';

/** A new License Key in place of the old one; the history stays (U8). */
export function KeyForm({ entry, onDone }: { entry: LicenseEntry; onDone: () => void }) {
  const { say } = useWords();
  const keep = useKeepEntry();
  const { write } = useWrite('replaceKey');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  const sending = useSending({
    initial: { key: '' },
    read: ({ key }) =>
      readPayload(keyQuestions.replaceKey.payload, {
        id: entry.id,
        revision: entry.revision,
        key: textIn(key),
      }),
    send: async (payload) => {
      const send = () => write(payload);
      const answer = await lookAfter<'replaceKey'>(await send(), entry, send);
      if (!answer.ok) {
        // What somebody else stored is taken over, so that sending again is a choice.
        if (answer.failure.code === 'conflict' && answer.failure.current) keep(answer.failure.current);
        return { isSent: false, failure: answer.failure };
      }
      showFlag({
        id: `key-${answer.value.revision}`,
        type: 'success',
        title: say('license.keyReplaced'),
        isAutoDismiss: true,
      });
      onDone();
      return { isSent: true };
    },
  });
  return (
    <div ref={place}>
      <Form
        sending={sending}
        className={layout.stack}
        submit={say('common.save')}
        onCancel={onDone}
        spacing="compact"
        whenConflict={say('license.keyConflict')}
      >
        <FormText
          control={sending.form.control}
          name="key"
          label={say('license.keyNew')}
          help={say('license.keyReplaceHelp')}
          isRequired
          isSecret
        />
      </Form>
    </div>
  );
}
