import { type ReactNode, useId } from 'react';
import type { ClauseId } from '../../../src/policy';
import styles from './field.module.css';
import { FieldFault } from './field-fault';

/** What is wrong with a field, in words, and the clauses that say so. */
export interface Wrong {
  text: string;
  clauses: readonly ClauseId[];
}

/** What every kind of field can have. */
export interface FieldProps {
  label: string;
  help?: string | undefined;
  wrong?: Wrong | undefined;
  /** Marked; telling what is missing is the form's. */
  isRequired?: boolean | undefined;
  /** The label is for screen readers only, as under a heading that says the same. */
  isLabelHidden?: boolean | undefined;
  name?: string | undefined;
  onBlur?: (() => void) | undefined;
}

/** What the control inside a field is given, so that its label, help and fault are told with it. */
export interface ControlProps {
  id: string;
  name?: string;
  onBlur?: () => void;
  'aria-required': boolean;
  'aria-invalid': boolean;
  'aria-describedby': string;
}

/** A label, a control, and under it the help and what is wrong. */
export function Field({
  label,
  help,
  wrong,
  isRequired = false,
  isLabelHidden = false,
  name,
  onBlur,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const id = useId();
  return (
    <div className={styles.field} data-field>
      <label htmlFor={id} className={labelClass(isRequired, isLabelHidden)}>
        {label}
      </label>
      {children({
        id,
        ...(name === undefined ? {} : { name }),
        ...(onBlur === undefined ? {} : { onBlur }),
        'aria-required': isRequired,
        'aria-invalid': wrong !== undefined,
        'aria-describedby': `${id}-about`,
      })}
      <div id={`${id}-about`}>
        {help !== undefined && <p className={styles.help}>{help}</p>}
        <FieldFault text={wrong?.text} clauses={wrong?.clauses ?? []} />
      </div>
    </div>
  );
}

function labelClass(isRequired: boolean, isLabelHidden: boolean) {
  if (isLabelHidden) return 'sr-only';
  return isRequired ? styles.required : undefined;
}
