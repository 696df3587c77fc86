import type { FieldPathByValue, FieldValues } from 'react-hook-form';
import { DayField, type DayFieldProps } from '../parts/day-field';
import { type InForm, useField } from './use-field';

type FormDayProps<V extends FieldValues, P> = InForm<V, P, FieldPathByValue<V, string>> &
  Omit<DayFieldProps, 'value' | 'onChange' | 'onBlur' | 'wrong' | 'name'>;

/** A day in a form: the form holds it year first, and what was typed where that is no day. */
export function FormDay<V extends FieldValues, P>({
  control,
  name,
  whenWrong,
  ...shown
}: FormDayProps<V, P>) {
  const { value, wrong, type, leave } = useField<string, V, P>({ control, name, whenWrong });
  return (
    <DayField
      {...shown}
      name={name}
      value={value}
      wrong={wrong}
      onChange={(_, text) => type(text)}
      onBlur={leave}
    />
  );
}
