import { Field, type FieldProps } from './field';
import styles from './field.module.css';

export interface ChoiceFieldProps<T extends string> extends FieldProps {
  value: T | '';
  options: readonly { id: T; label: string }[];
  onChange: (value: T) => void;
  /** Shown while nothing is chosen. */
  placeholder?: string;
}

/** One choice of several. The browser's own list: by keyboard and on a phone nothing works better, and it weighs nothing. */
export function ChoiceField<T extends string>({
  value,
  options,
  onChange,
  placeholder,
  ...field
}: ChoiceFieldProps<T>) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          className={styles.choice}
          value={value}
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
      )}
    </Field>
  );
}
