import { createContext, useContext } from 'react';
import type { Policy } from '../../../src/policy';

const PolicyContext = createContext<Policy | null>(null);

/** Hands the policy to all that is inside. */
export const PolicyProvider = PolicyContext.Provider;

/** The policy that everything is answered by. */
export function usePolicy(): Policy {
  const policy = useContext(PolicyContext);
  if (!policy) throw new Error('The policy is asked for outside its provider.');
  return policy;
}
