import { useId } from 'react';
import styles from './field.module.css';

export interface CheckFieldProps {
  label: string;
  help?: string | undefined;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  name?: string | undefined;
}

/** Something that is on or off. */
export function CheckField({ label, help, isOn, onChange, name }: CheckFieldProps) {
  const id = useId();
  return (
    <div className={styles.check}>
      <input
        id={id}
        name={name}
        type="checkbox"
        checked={isOn}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {help !== undefined && (
          <p id={`${id}-help`} className={styles.help}>
            {help}
          </p>
        )}
      </div>
    </div>
  );
}
