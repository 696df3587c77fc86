import { useEffect, useRef } from 'react';
import type { LicenseDraft, LicenseEntry } from '../../../src/contract/licenses';
import { useLastCurrency } from '../data/use-last-currency';
import { usePolicy } from '../data/use-policy';
import type { useSave } from '../data/use-save';
import { useViewer } from '../data/viewer';
import { Form } from '../form/form';
import { FormText } from '../form/form-text';
import { useSending } from '../form/use-sending';
import { BookingFields } from '../license-form/booking-fields';
import { formOf, type FormState } from '../license-form/draft';
import { licenseField, readWithKey } from '../license-form/read-license';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';

interface RecordFormProps {
  entry: LicenseEntry;
  /** The license with what was bought. */
  bought: LicenseDraft;
  /** How many purchases stand at the end of its history. */
  count: number;
  saving: ReturnType<typeof useSave>;
  /** Gives the license as it is stored now, and whether a key came with it; null: nothing was recorded. */
  onDone: (recorded: { stored: LicenseEntry; hasNewKey: boolean } | null) => void;
}

/** Records a purchase that was made: price, order and the new key in one step. All of it may stay empty. */
export function RecordForm({ entry, bought, count, saving, onDone }: RecordFormProps) {
  const policy = usePolicy();
  const { say, locale } = useWords();
  const { today } = useViewer();
  const currency = useLastCurrency();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  const first = (bought.license.history ?? []).length - count;
  const sending = useSending({
    initial: formOf(bought, locale, currency),
    read: (form) => readWithKey(policy, bookedAlike(form, first), today),
    fieldOf: licenseField,
    send: async ({ draft, key }) => {
      const answer = await saving.save(entry, draft, key);
      if (!answer.ok)
        return { isSent: false, failure: answer.failure.code === 'conflict' ? null : answer.failure };
      onDone({ stored: answer.value, hasNewKey: key !== null });
      return { isSent: true };
    },
  });
  const { control } = sending.form;
  return (
    <div ref={place}>
      <Form
        sending={sending}
        className={layout.stack}
        submit={say('planner.recordDo')}
        onCancel={() => onDone(null)}
        spacing="compact"
      >
        <BookingFields control={control} index={first} isEach={count > 1} />
        <FormText
          control={control}
          name="key"
          label={say('license.keyNew')}
          help={say('planner.recordKeyHelp')}
          isSecret
        />
      </Form>
    </div>
  );
}

/** What is entered about the first of several purchases holds for each of them. */
function bookedAlike(form: FormState, first: number): FormState {
  const model = form.history[first];
  if (!model) return form;
  const { price, currency, orderNumber, costCentre } = model;
  return {
    ...form,
    history: form.history.map((row, index) =>
      index < first ? row : { ...row, price, currency, orderNumber, costCentre },
    ),
  };
}
