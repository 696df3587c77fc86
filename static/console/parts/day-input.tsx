import { useState } from 'react';
import type { Day } from '../../../src/policy';
import { toTyped } from '../../../src/words/typed-day';
import { useViewer } from '../data/viewer';
import { useWords } from '../wording/use-words';
import { DayField } from './day-field';

interface DayInputProps {
  label: string;
  help?: string;
  value: Day | null;
  /** Null: what stands there is no day. */
  onChange: (day: Day | null) => void;
}

/** A day that is asked about and never sent. Once left, it says that what stands there is none. */
export function DayInput({ value, onChange, ...field }: DayInputProps) {
  const { say, locale } = useWords();
  const { today } = useViewer();
  const [text, setText] = useState('');
  const [isLeft, setIsLeft] = useState(false);
  const isNoDay = isLeft && value === null && text !== '';
  const example = toTyped(today, locale);
  return (
    <DayField
      {...field}
      value={value ?? text}
      wrong={isNoDay ? { text: say('fault.impossible-date', { example }), clauses: [] } : undefined}
      onChange={(day, typed) => {
        setText(typed);
        setIsLeft(false);
        onChange(day);
      }}
      onBlur={() => setIsLeft(true)}
    />
  );
}
