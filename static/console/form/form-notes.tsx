import TextArea from '@atlaskit/textarea';
import type { FieldPathByValue, FieldValues } from 'react-hook-form';
import { Field, type FieldProps } from '../parts/field';
import { type InForm, useField } from './use-field';

type FormNotesProps<V extends FieldValues, P> = InForm<V, P, FieldPathByValue<V, string>> &
  Omit<FieldProps, 'wrong' | 'name' | 'onBlur'>;

/** A text of several lines in a form. */
export function FormNotes<V extends FieldValues, P>({ control, name, ...shown }: FormNotesProps<V, P>) {
  const { value, wrong, type, leave } = useField<string, V, P>({ control, name });
  return (
    <Field {...shown} name={name} wrong={wrong} onBlur={leave}>
      {({ 'aria-invalid': isInvalid, ...field }) => (
        <TextArea
          {...field}
          isCompact
          isInvalid={isInvalid}
          minimumRows={3}
          maxHeight="40vh"
          value={value}
          onChange={(event) => type(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
