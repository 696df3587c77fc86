import type { Control } from 'react-hook-form';
import { LONGEST_ISSUE_TYPE } from '../../../src/contract/limits';
import type { TargetKind } from '../../../src/contract/reminder-targets';
import { FormCheck } from '../form/form-check';
import { FormText } from '../form/form-text';
import { useWords } from '../wording/use-words';
import styles from './reminders.module.css';
import type { TargetDraft } from './target-draft';
import { namedFields } from './target-fields';

interface TargetChoiceProps<P> {
  control: Control<TargetDraft, unknown, P>;
  kind: TargetKind;
  isOn: boolean;
}

/** Whether reminders go to one kind of target, and the fields of its place. */
export function TargetChoice<P>({ control, kind, isOn }: TargetChoiceProps<P>) {
  const { say } = useWords();
  return (
    <>
      <FormCheck
        control={control}
        name={`${kind}.isOn`}
        label={say(`reminders.choose-${kind}`)}
        help={say(`reminders.chooseHelp-${kind}`)}
      />
      {isOn && (
        <div className={styles.fields}>
          {namedFields(kind).map(({ field, name }) => (
            <FormText
              key={field}
              control={control}
              name={name}
              label={say(`reminders.${field}`)}
              help={say(`reminders.${field}Help`)}
              isRequired
              whenWrong={say(`reminders.${field}Fault`, { most: LONGEST_ISSUE_TYPE })}
            />
          ))}
        </div>
      )}
    </>
  );
}
