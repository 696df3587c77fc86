import { useState } from 'react';
import {
  type DefaultValues,
  type FieldValues,
  get,
  type Path,
  useForm,
  type UseFormReturn,
  useFormState,
  useWatch,
} from 'react-hook-form';
import type { InputFault } from '../../../src/contract/input-fault';
import type { AskFailure } from '../data/ask';
import { fieldName, lastName } from './field-name';
import { atFields, type ReadForm } from './read-form';
import { resolverOf } from './resolver';

/** What became of sending. `stored`: what the form holds from now on; without it, what was typed. */
export type FormSent<V> = { isSent: true; stored?: V } | { isSent: false; failure: AskFailure | null };

interface SendingOptions<V extends FieldValues, P> {
  /** What the form begins with. */
  initial: V;
  /** What would be sent, or what is wrong. The terms and the day may change while the form is open. */
  read: (typed: V) => ReadForm<P>;
  /** The field that a fault's path speaks of; by itself the last name in the path. */
  fieldOf?: (path: string) => string;
  /** Sends. A failure that is `null` is told elsewhere, such as a conflict. */
  send: (payload: P, typed: V) => Promise<FormSent<V>>;
}

/** What the back end refused, and what stood in the field then: another value is no longer what was refused. */
interface RefusedField {
  fault: InputFault;
  value: unknown;
}

export interface FormSending<V extends FieldValues, P> {
  form: UseFormReturn<V, unknown, P>;
  /** What stands in the form now. */
  typed: V;
  /** Everything that is wrong now, each at its field, one a field. */
  faults: readonly InputFault[];
  faultAt: (name: string) => InputFault | undefined;
  failure: AskFailure | null;
  /** How often it was sent, or could not be, since it was stored last. */
  tries: number;
  isSending: boolean;
  isChanged: boolean;
  submit: (element: HTMLFormElement) => Promise<void>;
}

/**
 * A form on a schema of the contract. What is wrong is worked out from what stands in it, as a whole and at each change:
 * with a license, one field can make another one wrong.
 */
export function useSending<V extends FieldValues, P>({
  initial,
  read,
  fieldOf = lastName,
  send,
}: SendingOptions<V, P>): FormSending<V, P> {
  const readAtFields = (typed: V) => atFields(read(typed), fieldOf);
  const form = useForm<V, unknown, P>({
    defaultValues: initial as DefaultValues<V>,
    resolver: resolverOf(readAtFields),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const { control } = form;
  const { isDirty, isSubmitting, submitCount } = useFormState({ control });
  // Every field has a value from the beginning, so that none is missing here.
  const typed = useWatch<V, P>({ control }) as V;
  const [refusal, setRefusal] = useState<RefusedField | null>(null);
  const [failure, setFailure] = useState<AskFailure | null>(null);

  const { faults } = readAtFields(typed);
  const faultAt = (name: string) =>
    faults.find(({ path }) => path === name) ??
    (refusal?.fault.path === name && isSame(get(typed, name), refusal.value) ? refusal.fault : undefined);

  const fail = (broken: AskFailure | null, element: HTMLFormElement) => {
    const fault = broken?.code === 'bad-input' ? broken.fault : null;
    const path = fault && fieldName(fieldOf(fault.path));
    if (fault && path !== null && hasField(element, path))
      setRefusal({ fault: { ...fault, path }, value: get(form.getValues(), path) });
    else setFailure(broken);
  };
  const submit = (element: HTMLFormElement) =>
    form.handleSubmit(async (payload) => {
      setRefusal(null);
      setFailure(null);
      const sent = structuredClone(form.getValues());
      const outcome = await send(payload, sent);
      if (outcome.isSent) keep(form, sent, outcome.stored ?? sent);
      else fail(outcome.failure, element);
    })();
  return {
    form,
    typed,
    faults,
    faultAt,
    failure,
    tries: submitCount,
    isSending: isSubmitting,
    isChanged: isDirty,
    submit: async (element) => {
      if (!isSubmitting) await submit(element);
    },
  };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Takes over what is stored; what was typed on while it was sent stays. */
function keep<V extends FieldValues, P>(form: UseFormReturn<V, unknown, P>, sent: V, stored: V): void {
  const now = structuredClone(form.getValues());
  form.reset(stored);
  for (const name of Object.keys(now) as Path<V>[])
    if (!isSame(now[name], sent[name])) form.setValue(name, now[name], { shouldDirty: true });
}

const hasField = (element: HTMLFormElement, name: string) =>
  element.querySelector(`[name="${CSS.escape(name)}"], [data-group="${CSS.escape(name)}"]`) !== null;
