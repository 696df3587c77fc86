import type { FieldPathByValue, FieldValues } from 'react-hook-form';
import { TextField, type TextFieldProps } from '../parts/text-field';
import { type InForm, useField } from './use-field';

type FormTextProps<V extends FieldValues, P> = InForm<V, P, FieldPathByValue<V, string>> &
  Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'wrong' | 'name'>;

/** A line of text in a form. */
export function FormText<V extends FieldValues, P>({
  control,
  name,
  whenWrong,
  ...shown
}: FormTextProps<V, P>) {
  const { value, wrong, type, leave } = useField<string, V, P>({ control, name, whenWrong });
  return <TextField {...shown} name={name} value={value} wrong={wrong} onChange={type} onBlur={leave} />;
}
