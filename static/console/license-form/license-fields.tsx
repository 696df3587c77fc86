import { mockupsPolicy, type Channel } from '../../../src/policy';
import { ChoiceField } from '../parts/choice-field';
import { TextField } from '../parts/text-field';
import { useWords } from '../wording/use-words';
import type { FormFault, FormState } from './draft';
import { faultText } from './fault-text';

interface LicenseFieldsProps {
  form: FormState;
  onForm: (form: FormState) => void;
  faults: readonly FormFault[];
  /** Null: the key has its own panel. */
  keyText: string | null;
  onKey: (key: string) => void;
}

const CHANNELS: readonly Channel[] = ['direct', 'marketplace'];
const SUBSCRIPTIONS = ['active', 'evaluation', 'inactive', 'unknown'] as const;
const SERVERS = ['own', 'theirs'] as const;

/** Everything about a license but its history. */
export function LicenseFields({ form, onForm, faults, keyText, onKey }: LicenseFieldsProps) {
  const { say } = useWords();
  const product = mockupsPolicy.products[form.product];
  const change = (part: Partial<FormState>) => onForm({ ...form, ...part });
  const fault = (field: string) => faultText(faults, field, say);
  return (
    <div className="form-fields">
      <TextField
        label={say('form.name')}
        help={say('form.nameHelp')}
        value={form.name}
        fault={fault('name')}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={say('form.contact')}
        help={say('form.contactHelp')}
        value={form.contact}
        fault={fault('contact')}
        onChange={(contact) => change({ contact })}
      />
      <ChoiceField
        label={say('form.product')}
        placeholder={say('form.productPick')}
        value={form.product}
        options={Object.entries(mockupsPolicy.products).map(([id, { name }]) => ({ id, label: name }))}
        fault={fault('product')}
        onChange={(id) => change({ product: id })}
      />
      {product?.channel === null && (
        <ChoiceField
          label={say('form.channel')}
          placeholder="—"
          value={form.channel}
          options={CHANNELS.map((id) => ({ id, label: say(`channel.${id}`) }))}
          fault={fault('channel')}
          onChange={(channel) => change({ channel })}
        />
      )}
      {product?.migrate && form.channel !== '' && (
        <ChoiceField
          label={say('form.ownServers')}
          value={form.ownServers === false ? 'theirs' : 'own'}
          options={SERVERS.map((id) => ({
            id,
            label: say(id === 'own' ? 'form.serversOwn' : 'form.serversTheirs'),
          }))}
          fault={fault('ownServers')}
          onChange={(where) => change({ ownServers: where === 'own' })}
        />
      )}
      {product?.model === 'subscription' && (
        <ChoiceField
          label={say('form.subscription')}
          value={form.subscription}
          options={SUBSCRIPTIONS.map((id) => ({ id, label: say(`form.subscription-${id}`) }))}
          onChange={(subscription) => change({ subscription })}
        />
      )}
      {keyText !== null && (
        <TextField
          label={say('form.key')}
          help={say('form.keyHelp')}
          value={keyText}
          isSecret
          onChange={onKey}
        />
      )}
    </div>
  );
}
