import { showFlag } from '@forge/bridge';
import { useState } from 'react';
import type { LicenseDraft, LicenseEntry } from '../../../src/contract/licenses';
import { useLastCurrency } from '../data/use-last-currency';
import { usePolicy } from '../data/use-policy';
import { useSave } from '../data/use-save';
import { useViewer } from '../data/viewer';
import { Form } from '../form/form';
import { RequiredNote } from '../form/required-note';
import { useSending } from '../form/use-sending';
import { ConflictDialog } from '../license/conflict-dialog';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { Page } from '../parts/page';
import { LIST } from '../routing/route';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import { EMPTY_FORM, formOf, type FormState } from './draft';
import { type Filled, filledForm } from './fill';
import { FillFromMail } from './fill-from-mail';
import { FormPreview } from './form-preview';
import { HistoryEditor } from './history-editor';
import { LicenseFields } from './license-fields';
import styles from './license-form.module.css';
import { licenseField, readWithKey } from './read-license';

interface LicenseFormProps {
  /** What the form begins with; null: nothing. */
  from: LicenseDraft | null;
  /** The license that is edited; null: a new one. */
  entry: LicenseEntry | null;
}

/** The form for a license, new or known; what it comes to is shown while it is filled in. */
export function LicenseForm({ from, entry }: LicenseFormProps) {
  const policy = usePolicy();
  const { say, locale } = useWords();
  const currency = useLastCurrency();
  const { today } = useViewer();
  const { go, goUnasked } = useGoing();
  const saving = useSave();
  // What the form began from: a save that comes after somebody else's has to meet a conflict.
  const [base] = useState(entry);
  const [initial] = useState(() => (from ? formOf(from, locale, currency) : EMPTY_FORM));

  const show = (stored: LicenseEntry, title: string) => {
    showFlag({ id: `saved-${stored.revision}`, type: 'success', title, isAutoDismiss: true });
    goUnasked({ page: 'license', id: stored.id, sample: false }, 'replace');
  };
  const sending = useSending({
    initial,
    read: (form) => readWithKey(policy, form, today),
    fieldOf: licenseField,
    send: async ({ draft, key }) => {
      const answer = await (base ? saving.save(base, draft) : saving.add(draft, key));
      if (!answer.ok)
        return { isSent: false, failure: answer.failure.code === 'conflict' ? null : answer.failure };
      show(answer.value, say(base ? 'form.saved' : 'form.added', { name: draft.name }));
      return { isSent: true };
    },
  });
  const { control, getValues, setValue } = sending.form;
  const [filled, setFilled] = useState<Filled | null>(null);
  const fill = (fields: Filled) => {
    const next = filledForm(getValues(), fields, filled);
    for (const name of Object.keys(next) as (keyof FormState)[])
      setValue(name, next[name], { shouldDirty: true });
    setFilled(fields);
  };
  const products = policy.productsOn(today);
  const product = products[sending.typed.product];
  return (
    <Page title={base ? say('form.editTitle', { name: base.name }) : say('form.addTitle')}>
      {base === null && from === null && <FillFromMail onRead={fill} />}
      <Form
        sending={sending}
        className={classes(layout.columns, styles.form)}
        submit={say(base ? 'form.save' : 'form.saveAdd')}
        onCancel={() => go(base ? { page: 'license', id: base.id, sample: false } : LIST)}
        isUnsaved={base === null && from !== null}
      >
        <div className={layout.stack}>
          <section className={layout.card}>
            <RequiredNote />
            <LicenseFields
              control={control}
              product={product}
              products={products}
              channel={sending.typed.channel}
              hasKey={base === null}
            />
          </section>
          <section className={layout.card}>
            <HistoryEditor control={control} product={product} currency={currency} />
          </section>
        </div>
        <FormPreview form={sending.typed} faults={sending.faults} base={base} />
      </Form>
      {saving.conflict && (base ?? saving.conflict.theirs) && (
        <ConflictDialog
          conflict={saving.conflict}
          saving={saving}
          name={base?.name ?? saving.conflict.mine.name}
          onDone={(stored) => goUnasked({ page: 'license', id: stored.id, sample: false }, 'replace')}
        />
      )}
    </Page>
  );
}
