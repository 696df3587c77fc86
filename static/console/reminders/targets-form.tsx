import Button from '@atlaskit/button/new';
import { showFlag } from '@forge/bridge';
import { useEffect, useState } from 'react';
import { type ReminderTargets, TARGET_KINDS } from '../../../src/contract/reminder-targets';
import type { DeliveryFault } from '../../../src/contract/reminders';
import { LANGUAGES } from '../../../src/words/spoken';
import { useWrite } from '../data/use-write';
import { Form } from '../form/form';
import { FormCheck } from '../form/form-check';
import { FormChoice } from '../form/form-choice';
import { FormText } from '../form/form-text';
import { RequiredNote } from '../form/required-note';
import { useSending } from '../form/use-sending';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import { useConsoleAddress } from './console-address';
import { Faults } from './faults';
import styles from './reminders.module.css';
import { TargetChoice } from './target-choice';
import { areNew, draftOf, readTargets, storedIn, targetField } from './target-draft';

/** The kinds of target, the language of what is written and the link back. Whatever is wrong, what was typed stays. */
export function TargetsForm({ targets }: { targets: ReminderTargets }) {
  const { say, languageName } = useWords();
  const address = useConsoleAddress();
  const { write } = useWrite('saveReminderTargets');
  const [hindrances, setHindrances] = useState<DeliveryFault[]>([]);
  const sending = useSending({
    initial: draftOf(targets),
    read: readTargets,
    fieldOf: targetField,
    send: async (payload, draft) => {
      const answer = await write(payload);
      if (!answer.ok) return { isSent: false, failure: answer.failure };
      const { targets: stored, faults } = answer.value;
      setHindrances(faults);
      if (faults.length === 0)
        showFlag({
          id: 'reminders-saved',
          type: 'success',
          title: say('reminders.saved'),
          isAutoDismiss: true,
        });
      return { isSent: true, stored: storedIn(draft, stored) };
    },
  });
  const { form, typed } = sending;
  const { control, getValues, resetField, setValue } = form;

  const isNew = areNew(targets);
  useEffect(() => {
    if (isNew && address !== null && getValues('consoleUrl') === '')
      resetField('consoleUrl', { defaultValue: address });
  }, [isNew, address, getValues, resetField]);
  return (
    <Form
      sending={sending}
      className={classes(layout.card, layout.stack, styles.targets)}
      submit={say('common.save')}
    >
      <h2>{say('reminders.where')}</h2>
      <p className={layout.subtle}>{say('reminders.whereText')}</p>
      <RequiredNote />
      {TARGET_KINDS.map((kind) => (
        <TargetChoice key={kind} control={control} kind={kind} isOn={typed[kind].isOn} />
      ))}
      {typed.workItem.isOn && (
        <FormCheck
          control={control}
          name="requestItems"
          label={say('reminders.requestItems')}
          help={say('reminders.requestItemsHelp')}
        />
      )}
      <FormChoice
        control={control}
        name="language"
        label={say('reminders.language')}
        options={LANGUAGES.map((id) => ({ id, label: languageName(id) }))}
      />
      <FormText
        control={control}
        name="consoleUrl"
        label={say('reminders.consoleUrl')}
        help={say('reminders.consoleUrlHelp')}
        whenWrong={say('reminders.consoleUrlFault')}
      />
      {address !== null && typed.consoleUrl.trim() !== address && (
        <div>
          <Button
            spacing="compact"
            appearance="subtle"
            onClick={() => setValue('consoleUrl', address, { shouldDirty: true })}
          >
            {say('reminders.useAddress')}
          </Button>
        </div>
      )}
      <p className={layout.subtle}>{say('reminders.always')}</p>
      <div role="status">
        {hindrances.length > 0 && (
          <>
            <p>{say('reminders.savedBut')}</p>
            <Faults faults={hindrances} />
          </>
        )}
      </div>
    </Form>
  );
}
