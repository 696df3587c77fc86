import { IconButton } from '@atlaskit/button/new';
import CalendarIcon from '@atlaskit/icon/core/calendar';
import Popup from '@atlaskit/popup';
import Textfield from '@atlaskit/textfield';
import { type KeyboardEvent, lazy, Suspense, useState } from 'react';
import { addDays, addMonths, type Day, isDay } from '../../../src/policy';
import { fromTyped, toTyped } from '../../../src/words/typed-day';
import { useViewer } from '../data/viewer';
import { useWords } from '../wording/use-words';
import { Field, type FieldProps } from './field';
import styles from './field.module.css';
import { useGoesOn } from './use-goes-on';

const PickDay = lazy(() => import('./pick-day'));

export interface DayFieldProps extends FieldProps {
  /** A day, or what was typed in its place; null: nothing to show. */
  value: string | null;
  /** The day, or null where what stands in the field is none; and what stands there. */
  onChange: (day: Day | null, text: string) => void;
  latest?: Day | undefined;
}

/** A day, typed in the viewer's way or year first, or picked. What was typed stays, also where it is no day; arrows move by a day. */
export function DayField({ value, onChange, latest, ...field }: DayFieldProps) {
  const { say, locale } = useWords();
  const { today } = useViewer();
  const day = value !== null && isDay(value) ? value : null;
  const [typed, setTyped] = useState(day === null ? (value ?? '') : toTyped(day, locale));
  const [isOpen, setIsOpen] = useState(false);
  const [place, goOnToOpener] = useGoesOn<HTMLDivElement>();
  // A day that was set from elsewhere takes the place of what was typed.
  const text = day === null || fromTyped(typed, locale) === day ? typed : toTyped(day, locale);
  const type = (next: string) => {
    setTyped(next);
    const read = fromTyped(next, locale);
    onChange(read, read ?? next.trim());
  };
  const pick = (next: Day) => {
    setTyped(toTyped(next, locale));
    onChange(next, next);
  };
  const close = () => {
    setIsOpen(false);
    goOnToOpener('button');
  };
  const move = (event: KeyboardEvent) => {
    const to = day !== null && moved(day, event.key);
    if (!to) return;
    event.preventDefault();
    pick(to);
  };
  return (
    <Field {...field}>
      {({ 'aria-invalid': isInvalid, ...control }) => (
        <div className={styles.day} ref={place}>
          <Textfield
            {...control}
            isCompact
            autoComplete="off"
            inputMode="numeric"
            placeholder={toTyped(today, locale)}
            value={text}
            isInvalid={isInvalid}
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={move}
          />
          <Popup
            isOpen={isOpen}
            // A press beside it goes where it was made.
            onClose={(event) => (event instanceof MouseEvent ? setIsOpen(false) : close())}
            placement={document.dir === 'rtl' ? 'bottom-start' : 'bottom-end'}
            role="dialog"
            label={say('common.pickDay')}
            content={({ setInitialFocusRef }) => (
              <Suspense fallback={null}>
                <PickDay
                  onFirst={setInitialFocusRef}
                  locale={locale}
                  selected={day === null ? [] : [day]}
                  {...shownMonth(day ?? today)}
                  today={today}
                  {...(latest === undefined ? {} : { maxDate: latest })}
                  previousMonthLabel={say('common.previousMonth')}
                  nextMonthLabel={say('common.nextMonth')}
                  shouldSetFocusOnCurrentDay
                  onSelect={({ iso }) => {
                    pick(iso);
                    close();
                  }}
                />
              </Suspense>
            )}
            trigger={(props) => (
              <IconButton
                {...props}
                icon={CalendarIcon}
                label={`${field.label}: ${say('common.pickDay')}`}
                appearance="subtle"
                spacing="compact"
                onClick={() => setIsOpen(!isOpen)}
              />
            )}
          />
        </div>
      )}
    </Field>
  );
}

/** Where the arrow keys lead: a day, or with the page keys a month. */
function moved(day: Day, key: string): Day | null {
  switch (key) {
    case 'ArrowUp':
      return addDays(day, 1);
    case 'ArrowDown':
      return addDays(day, -1);
    case 'PageUp':
      return addMonths(day, 1);
    case 'PageDown':
      return addMonths(day, -1);
    default:
      return null;
  }
}

const shownMonth = (day: Day) => ({
  defaultDay: Number(day.slice(8)),
  defaultMonth: Number(day.slice(5, 7)),
  defaultYear: Number(day.slice(0, 4)),
});
