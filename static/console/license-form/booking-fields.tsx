import type { Control } from 'react-hook-form';
import { toTypedAmount } from '../../../src/words/typed-amount';
import { FormText } from '../form/form-text';
import { COMMON_CURRENCIES, EXAMPLE_AMOUNT } from '../parts/common-currencies';
import { useWords } from '../wording/use-words';
import styles from './booking-fields.module.css';
import type { FormState } from './draft';

interface BookingFieldsProps<P> {
  control: Control<FormState, unknown, P>;
  /** Which entry of the history. */
  index: number;
  /** The price is that of one of several purchases. */
  isEach?: boolean;
}

/** What a company keeps about a purchase: what it cost, the order, and who pays. */
export function BookingFields<P>({ control, index, isEach = false }: BookingFieldsProps<P>) {
  const { say, locale } = useWords();
  const example = toTypedAmount(EXAMPLE_AMOUNT, locale);
  return (
    <div className={styles.booking}>
      <FormText
        control={control}
        name={`history.${index}.price`}
        label={say(isEach ? 'form.priceEach' : 'form.price')}
        whenWrong={say('form.priceFault', { example })}
        isDecimal
      />
      <FormText
        control={control}
        name={`history.${index}.currency`}
        label={say('form.priceCurrency')}
        whenWrong={say('fault.currency-not-a-code')}
        offers={COMMON_CURRENCIES}
      />
      <FormText control={control} name={`history.${index}.orderNumber`} label={say('form.orderNumber')} />
      <FormText control={control} name={`history.${index}.costCentre`} label={say('form.costCentre')} />
    </div>
  );
}
