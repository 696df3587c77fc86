import { faultText } from '../../../src/contract/fault-text';
import { TextField } from '../parts/text-field';
import { useWords } from '../wording/use-words';
import actionsStyles from './actions.module.css';
import { orderTotalIn } from './order-total';

interface OrderTotalProps {
  amount: string;
  currency: string;
  onAmount: (amount: string) => void;
  onCurrency: (currency: string) => void;
}

/** The total of an order, asked for where the answer depends on it; what is wrong with it is said under the field. */
export function OrderTotal({ amount, currency, onAmount, onCurrency }: OrderTotalProps) {
  const { say } = useWords();
  const wrong = (isRight: boolean, code: 'amount-not-decimal' | 'currency-not-a-code') =>
    isRight ? undefined : { text: faultText({ say }, code), clauses: [] };
  return (
    <div className={actionsStyles.total}>
      <div className={actionsStyles.amount}>
        <TextField
          label={say('license.total')}
          help={say('license.totalHelp')}
          wrong={wrong(amount.trim() === '' || orderTotalIn(amount, 'USD') !== null, 'amount-not-decimal')}
          value={amount}
          isDecimal
          onChange={onAmount}
        />
      </div>
      <div className={actionsStyles.currency}>
        <TextField
          label={say('license.currency')}
          wrong={wrong(orderTotalIn('1', currency) !== null, 'currency-not-a-code')}
          value={currency}
          onChange={onCurrency}
        />
      </div>
    </div>
  );
}
