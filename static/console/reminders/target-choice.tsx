import { type Control, useWatch } from 'react-hook-form';
import { LONGEST_ISSUE_TYPE } from '../../../src/contract/limits';
import type { TargetKind } from '../../../src/contract/reminder-targets';
import { usePlaceOffers } from '../data/use-place-offers';
import { FormCheck } from '../form/form-check';
import { FormText } from '../form/form-text';
import { useWords } from '../wording/use-words';
import styles from './reminders.module.css';
import type { TargetDraft } from './target-draft';
import { type NamedField, namedFields } from './target-fields';

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
          {namedFields(kind).map((named) => (
            <PlaceField key={named.field} control={control} kind={kind} {...named} />
          ))}
        </div>
      )}
    </>
  );
}

/** One field of a place: what the product has is offered, and anything else can be typed. */
function PlaceField<P>({ control, kind, field, name }: Omit<TargetChoiceProps<P>, 'isOn'> & NamedField) {
  const { say } = useWords();
  const typed = useWatch({ control, name: kind });
  const draft = Object.fromEntries(namedFields(kind).map((each) => [each.field, typedIn(typed, each.field)]));
  const { offers, isNotTold, isAll } = usePlaceOffers(name, draft);
  const chosen = offers.find(({ value }) => value.toLowerCase() === draft[field]?.toLowerCase());
  const notes = [
    chosen && chosen.name !== chosen.value
      ? say('reminders.chosenPlace', { name: chosen.name })
      : say(`reminders.${field}Help`),
    isNotTold ? say('reminders.notOffered') : !isAll && say('reminders.notAllOffered'),
  ];
  return (
    <FormText
      control={control}
      name={name}
      label={say(`reminders.${field}`)}
      help={notes.filter(Boolean).join(' ')}
      offers={offers}
      isRequired
      whenWrong={say(`reminders.${field}Fault`, { most: LONGEST_ISSUE_TYPE })}
    />
  );
}

function typedIn(place: object, field: string): string {
  const typed = (place as Readonly<Record<string, unknown>>)[field];
  return typeof typed === 'string' ? typed.trim() : '';
}
