import type { Control } from 'react-hook-form';
import { BILLINGS } from '../../../src/contract/booking';
import { toTypedAmount } from '../../../src/words/typed-amount';
import { FormChoice } from '../form/form-choice';
import { FormText } from '../form/form-text';
import { classes } from '../parts/classes';
import { COMMON_CURRENCIES, EXAMPLE_AMOUNT } from '../parts/common-currencies';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import styles from './settings.module.css';
import type { SettingsDraft } from './settings-draft';

/** What this site's own subscription costs, which nobody but the company knows. */
export function OwnPriceFields<P>({ control }: { control: Control<SettingsDraft, unknown, P> }) {
  const { say, locale } = useWords();
  return (
    <section className={layout.card}>
      <h2>{say('settings.ownTitle')}</h2>
      <p className={classes(layout.subtle, styles.text)}>{say('settings.ownText')}</p>
      <div className={styles.price}>
        <FormText
          control={control}
          name="amount"
          label={say('form.price')}
          whenWrong={say('form.priceFault', { example: toTypedAmount(EXAMPLE_AMOUNT, locale) })}
          isDecimal
        />
        <FormText
          control={control}
          name="currency"
          label={say('form.priceCurrency')}
          whenWrong={say('fault.currency-not-a-code')}
          offers={COMMON_CURRENCIES}
        />
        <FormChoice
          control={control}
          name="per"
          label={say('form.billing')}
          options={BILLINGS.map((id) => ({ id, label: say(`form.billing-${id}`) }))}
        />
      </div>
    </section>
  );
}
