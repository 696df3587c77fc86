import type { FieldPath, FieldPathValue, FieldValues } from 'react-hook-form';
import { ChoiceField, type ChoiceFieldProps } from '../parts/choice-field';
import { type InForm, useField } from './use-field';

type FormChoiceProps<V extends FieldValues, P, N extends FieldPath<V>> = InForm<V, P, N> &
  Omit<
    ChoiceFieldProps<Exclude<FieldPathValue<V, N>, ''> & string>,
    'value' | 'onChange' | 'onBlur' | 'wrong' | 'name'
  >;

/** One choice of several in a form. */
export function FormChoice<V extends FieldValues, P, N extends FieldPath<V>>({
  control,
  name,
  whenWrong,
  ...shown
}: FormChoiceProps<V, P, N>) {
  type T = Exclude<FieldPathValue<V, N>, ''> & string;
  const { value, wrong, choose, leave } = useField<T | '', V, P>({ control, name, whenWrong });
  return (
    <ChoiceField<T> {...shown} name={name} value={value} wrong={wrong} onChange={choose} onBlur={leave} />
  );
}
