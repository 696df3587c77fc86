import type { Control } from 'react-hook-form';
import { BILLINGS } from '../../../src/contract/booking';
import type { Channel, Policy, ProductTerms } from '../../../src/policy';
import { FormChoice } from '../form/form-choice';
import { FormNotes } from '../form/form-notes';
import { FormText } from '../form/form-text';
import { useField } from '../form/use-field';
import { ChoiceField } from '../parts/choice-field';
import { useWords } from '../wording/use-words';
import type { FormState } from './draft';
import styles from './license-form.module.css';

interface LicenseFieldsProps<P> {
  control: Control<FormState, unknown, P>;
  products: ReturnType<Policy['productsOn']>;
  product: ProductTerms | undefined;
  channel: FormState['channel'];
  /** Not for a known license: its key has its own panel. */
  hasKey: boolean;
}

const CHANNELS: readonly Channel[] = ['direct', 'marketplace'];
const SUBSCRIPTIONS = ['active', 'evaluation', 'inactive', 'unknown'] as const;

/** Everything about a license but its history. */
export function LicenseFields<P>({ control, products, product, channel, hasKey }: LicenseFieldsProps<P>) {
  const { say } = useWords();
  return (
    <div className={styles.fields}>
      <FormText
        control={control}
        name="name"
        label={say('form.name')}
        help={say('form.nameHelp')}
        isRequired
      />
      <FormText control={control} name="contact" label={say('form.contact')} help={say('form.contactHelp')} />
      <FormChoice
        control={control}
        name="product"
        label={say('form.product')}
        isRequired
        placeholder={say('form.productPick')}
        options={Object.entries(products).map(([id, { name }]) => ({ id, label: name }))}
      />
      {product?.channel === null && (
        <FormChoice
          control={control}
          name="channel"
          label={say('form.channel')}
          isRequired
          placeholder="—"
          options={CHANNELS.map((id) => ({ id, label: say(`channel.${id}`) }))}
        />
      )}
      {product?.migrate && channel !== '' && <OwnServers control={control} />}
      {product?.model === 'subscription' && (
        <>
          <FormChoice
            control={control}
            name="subscription"
            label={say('form.subscription')}
            options={SUBSCRIPTIONS.map((id) => ({ id, label: say(`form.subscription-${id}`) }))}
          />
          <FormChoice
            control={control}
            name="billing"
            label={say('form.billing')}
            help={say('form.billingHelp')}
            options={[...BILLINGS, 'unknown' as const].map((id) => ({
              id,
              label: say(`form.billing-${id}`),
            }))}
          />
        </>
      )}
      <FormText
        control={control}
        name="costCentre"
        label={say('form.costCentre')}
        help={say('form.costCentreHelp')}
      />
      {hasKey && (
        <FormText control={control} name="key" label={say('form.key')} help={say('form.keyHelp')} isSecret />
      )}
      <div className={styles.wide}>
        <FormNotes control={control} name="notes" label={say('form.notes')} help={say('form.notesHelp')} />
      </div>
    </div>
  );
}

/** Where the software runs; not said, it counts as on the customer's own servers (D8). */
function OwnServers<P>({ control }: Pick<LicenseFieldsProps<P>, 'control'>) {
  const { say } = useWords();
  const { value, wrong, choose } = useField<boolean | undefined, FormState, P>({
    control,
    name: 'ownServers',
  });
  return (
    <ChoiceField
      name="ownServers"
      label={say('form.ownServers')}
      value={value === false ? 'theirs' : 'own'}
      options={[
        { id: 'own', label: say('form.serversOwn') },
        { id: 'theirs', label: say('form.serversTheirs') },
      ]}
      wrong={wrong}
      onChange={(where) => choose(where === 'own')}
    />
  );
}
