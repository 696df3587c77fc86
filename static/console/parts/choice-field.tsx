import { useId } from 'react';
import { FieldFault } from './field-fault';

interface ChoiceFieldProps<T extends string> {
  label: string;
  value: T | '';
  options: readonly { id: T; label: string }[];
  onChange: (value: T) => void;
  /** Shown while nothing is chosen. */
  placeholder?: string;
  fault?: string | undefined;
}

/** One choice of several. The browser's own list: by keyboard and on a phone nothing works better, and it weighs nothing. */
export function ChoiceField<T extends string>({
  label,
  value,
  options,
  onChange,
  placeholder,
  fault,
}: ChoiceFieldProps<T>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="choice"
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={(event) => {
          const chosen = options.find((option) => option.id === event.currentTarget.value);
          if (chosen) onChange(chosen.id);
        }}
      >
        {value === '' && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      <div id={`${id}-fault`}>
        <FieldFault text={fault} />
      </div>
    </div>
  );
}
