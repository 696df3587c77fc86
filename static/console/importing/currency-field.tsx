import { useState } from 'react';
import { currencySchema } from '../../../src/contract/money';
import { useLastCurrency } from '../data/use-last-currency';
import { COMMON_CURRENCIES } from '../parts/common-currencies';
import { TextField } from '../parts/text-field';
import { useWords } from '../wording/use-words';

interface CurrencyFieldProps {
  label: string;
  said: string | undefined;
  onSay: (currency: string) => void;
}

/** The currency of prices that name none. It is taken as soon as three letters are there. */
export function CurrencyField({ label, said, onSay }: CurrencyFieldProps) {
  const { say } = useWords();
  const last = useLastCurrency();
  const [typed, setTyped] = useState(said ?? '');
  const offers = [...new Set([...(last === '' ? [] : [last]), ...COMMON_CURRENCIES])];
  const isWrong = typed.trim().length >= 3 && !currencySchema.safeParse(typed).success;
  return (
    <TextField
      label={label}
      help={say('importing.currencyHelp')}
      value={typed}
      offers={offers}
      wrong={isWrong ? { text: say('fault.currency-not-a-code'), clauses: [] } : undefined}
      onChange={(text) => {
        setTyped(text);
        const read = currencySchema.safeParse(text);
        if (read.success && read.data !== said) onSay(read.data);
      }}
    />
  );
}
