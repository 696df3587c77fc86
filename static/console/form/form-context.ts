import { createContext, useContext } from 'react';
import type { InputFault } from '../../../src/contract/input-fault';

/** What the fields of a form have to know of it. */
export interface FormAccess {
  /** What is wrong with the field of this name. */
  faultAt: (name: string) => InputFault | undefined;
  /** Whether somebody has tried to send it: then everything that is wrong is told. */
  isTried: boolean;
}

export const FormContext = createContext<FormAccess | null>(null);

export function useFormAccess(): FormAccess {
  const access = useContext(FormContext);
  if (!access) throw new Error('A field stands outside its form.');
  return access;
}
