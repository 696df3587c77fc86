import { lazy, Suspense, useEffect, useId, useState, type KeyboardEvent } from 'react';
import Popup from '@atlaskit/popup';
import { IconButton } from '@atlaskit/button/new';
import CalendarIcon from '@atlaskit/icon/core/calendar';
import Textfield from '@atlaskit/textfield';
import { addDays, addMonths, type Day } from '../../../src/policy';
import { useViewer } from '../data/viewer';
import { fromTyped, toTyped } from '../../../src/words/typed-day';
import { useWords } from '../wording/use-words';
import { FieldFault } from './field-fault';

const Calendar = lazy(() => import('@atlaskit/calendar'));

interface DayFieldProps {
  label: string;
  value: Day | null;
  /** Null: what stands in the field is no day. */
  onChange: (day: Day | null) => void;
  /** What else is wrong with the day. */
  fault?: string | undefined;
  help?: string | undefined;
  /** Whether the label is for screen readers only, as in a table with headings. */
  isLabelHidden?: boolean;
  latest?: Day | undefined;
}

/** A day, typed in the viewer's way or year first, or picked. What was typed stays, also where it is no day; arrows move by a day. */
export function DayField({
  label,
  value,
  onChange,
  fault,
  help,
  isLabelHidden = false,
  latest,
}: DayFieldProps) {
  const { say, locale } = useWords();
  const { today } = useViewer();
  const id = useId();
  const [text, setText] = useState(value === null ? '' : toTyped(value, locale));
  const [isLeft, setIsLeft] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    setText((typed) =>
      value === null || fromTyped(typed, locale) === value ? typed : toTyped(value, locale),
    );
  }, [value, locale]);

  const example = toTyped(today, locale);
  const isNoDay = isLeft && text.trim() !== '' && value === null;
  const shown = isNoDay ? say('fault.impossible-date', { example }) : fault;
  const move = (event: KeyboardEvent) => {
    const to = value !== null && moved(value, event.key);
    if (!to) return;
    event.preventDefault();
    onChange(to);
  };
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : undefined}>
        {label}
      </label>
      <div className="day-field">
        <Textfield
          id={id}
          isCompact
          autoComplete="off"
          inputMode="numeric"
          placeholder={example}
          value={text}
          isInvalid={shown !== undefined}
          aria-describedby={`${id}-about`}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setIsLeft(false);
            onChange(fromTyped(event.currentTarget.value, locale));
          }}
          onBlur={() => setIsLeft(true)}
          onKeyDown={move}
        />
        <Popup
          isOpen={isOpen}
          onClose={() => setIsOpen(false)}
          placement="bottom-end"
          role="dialog"
          label={say('common.pickDay')}
          content={() => (
            <Suspense fallback={null}>
              <Calendar
                locale={locale}
                selected={value === null ? [] : [value]}
                {...shownMonth(value ?? today)}
                today={today}
                {...(latest === undefined ? {} : { maxDate: latest })}
                previousMonthLabel={say('common.previousMonth')}
                nextMonthLabel={say('common.nextMonth')}
                shouldSetFocusOnCurrentDay
                onSelect={({ iso }) => {
                  onChange(iso);
                  setIsOpen(false);
                }}
              />
            </Suspense>
          )}
          trigger={(props) => (
            <IconButton
              {...props}
              icon={CalendarIcon}
              label={`${label}: ${say('common.pickDay')}`}
              appearance="subtle"
              spacing="compact"
              onClick={() => setIsOpen(!isOpen)}
            />
          )}
        />
      </div>
      <div id={`${id}-about`}>
        {help !== undefined && <p className="field-help">{help}</p>}
        <FieldFault text={shown} />
      </div>
    </div>
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
