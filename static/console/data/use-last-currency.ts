import { useMemo } from 'react';
import { lastCurrency } from './last-currency';
import { useRegister } from './use-register';

/** The currency of the purchase that was entered last, as far as the register was read; blank where none has a price. */
export function useLastCurrency(): string {
  const { entries } = useRegister();
  return useMemo(() => lastCurrency(entries), [entries]);
}
