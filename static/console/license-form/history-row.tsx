import Button, { IconButton } from '@atlaskit/button/new';
import DeleteIcon from '@atlaskit/icon/core/delete';
import { useState } from 'react';
import type { Control } from 'react-hook-form';
import type { ProductTerms } from '../../../src/policy';
import { useViewer } from '../data/viewer';
import { FormChoice } from '../form/form-choice';
import { FormDay } from '../form/form-day';
import { FormText } from '../form/form-text';
import { useWords } from '../wording/use-words';
import { BookingFields } from './booking-fields';
import { type EventKind, type FormState, hasSeats } from './draft';
import styles from './history-editor.module.css';

interface HistoryRowProps<P> {
  control: Control<FormState, unknown, P>;
  index: number;
  kind: EventKind;
  kinds: readonly EventKind[];
  unit: ProductTerms['seatUnit'];
  /** Whether price, order number or cost centre are entered. */
  hasBooking: boolean;
  onRemove: () => void;
}

const seatsLabel = {
  users: 'form.seatsUsers',
  editors: 'form.seatsEditors',
  projects: 'form.seatsProjects',
} as const;

/** One entry of the history. */
export function HistoryRow<P>({
  control,
  index,
  kind,
  kinds,
  unit,
  hasBooking,
  onRemove,
}: HistoryRowProps<P>) {
  const { say } = useWords();
  const { today } = useViewer();
  const number = index + 1;
  const [isBooking, setIsBooking] = useState(false);
  // An entry that the product does not know stays visible, so that it can be corrected.
  const offered = kinds.includes(kind) ? kinds : [...kinds, kind];
  return (
    <li>
      <fieldset className={styles.row}>
        <legend className="sr-only">{say('form.entry', { number })}</legend>
        <FormChoice
          control={control}
          name={`history.${index}.kind`}
          label={say('form.kind')}
          options={offered.map((id) => ({ id, label: say(`event.${id}`) }))}
        />
        <FormDay
          control={control}
          name={`history.${index}.on`}
          label={say('form.on')}
          isRequired
          latest={today}
        />
        {kind === 'statement' && (
          <FormDay
            control={control}
            name={`history.${index}.expiresOn`}
            label={say('form.expiresOn')}
            help={say('form.expiresHelp')}
            isRequired
          />
        )}
        {hasSeats(kind) && (
          <FormText
            control={control}
            name={`history.${index}.seats`}
            label={say(seatsLabel[unit])}
            isRequired={kind === 'upgrade'}
            isNumber
          />
        )}
        <div className={styles.remove}>
          <IconButton
            icon={DeleteIcon}
            appearance="subtle"
            spacing="compact"
            label={say('form.removeEntry', { number })}
            onClick={onRemove}
          />
        </div>
        {hasBooking || isBooking ? (
          <div className={styles.booking}>
            <BookingFields control={control} index={index} />
          </div>
        ) : (
          <div className={styles.booking}>
            <Button spacing="compact" appearance="subtle" onClick={() => setIsBooking(true)}>
              {say('form.addBooking')}
            </Button>
          </div>
        )}
      </fieldset>
    </li>
  );
}
