import type { FieldPathByValue, FieldValues } from 'react-hook-form';
import { CheckField, type CheckFieldProps } from '../parts/check-field';
import { type InForm, useField } from './use-field';

type FormCheckProps<V extends FieldValues, P> = InForm<V, P, FieldPathByValue<V, boolean>> &
  Pick<CheckFieldProps, 'label' | 'help'>;

/** Something in a form that is on or off. */
export function FormCheck<V extends FieldValues, P>({ control, name, ...shown }: FormCheckProps<V, P>) {
  const { value, choose } = useField<boolean, V, P>({ control, name });
  return <CheckField {...shown} name={name} isOn={value} onChange={choose} />;
}
