import { useState } from 'react';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import type { Wrong } from '../parts/field';
import { afterPress } from './after-press';
import { useFormAccess } from './form-context';
import { useWrong } from './use-wrong';

/** What every field of a form is given. */
export interface InForm<V extends FieldValues, P, N extends FieldPath<V> = FieldPath<V>> {
  control: Control<V, unknown, P>;
  name: N;
  /** Said of whatever is wrong here, where the field knows better than the fault's own sentence. */
  whenWrong?: string | undefined;
}

/** A field is `typing` from the first change until it is left; a choice is made at once. */
type FieldStep = 'untouched' | 'typing' | 'left';

/**
 * One field: what stands in it, and what is to be said of it. Nobody is corrected while they type, and nothing is
 * called missing before it was emptied or somebody tried to send.
 */
export function useField<T, V extends FieldValues, P>({ control, name, whenWrong }: InForm<V, P>) {
  const { field } = useController({ control, name });
  const { faultAt, isTried } = useFormAccess();
  const wrongOf = useWrong();
  const [step, setStep] = useState<FieldStep>('untouched');

  const fault = faultAt(name);
  const isTold = isTried || step === 'left' || (step === 'untouched' && field.value !== '');
  const wrong = (): Wrong | undefined => {
    if (!fault || !isTold) return undefined;
    const said = wrongOf(fault);
    return whenWrong === undefined ? said : { ...said, text: whenWrong };
  };
  return {
    value: field.value as unknown as T,
    wrong: wrong(),
    type: (value: T) => {
      setStep((before) => (before === 'left' ? 'left' : 'typing'));
      field.onChange(value);
    },
    choose: (value: T) => {
      setStep('left');
      field.onChange(value);
    },
    leave: () => {
      field.onBlur();
      afterPress(() => setStep((before) => (before === 'typing' ? 'left' : before)));
    },
  };
}
