import Button from '@atlaskit/button/new';
import { type ReactNode, useEffect, useRef } from 'react';
import type { FieldValues } from 'react-hook-form';
import fieldStyles from '../parts/field.module.css';
import layout from '../parts/layout.module.css';
import { useUnsaved } from '../routing/use-unsaved';
import { useWords } from '../wording/use-words';
import styles from './form.module.css';
import { FormContext } from './form-context';
import { NotSent, type NotSentWords } from './not-sent';
import type { FormSending } from './use-sending';

interface FormProps<V extends FieldValues, P> extends NotSentWords {
  sending: FormSending<V, P>;
  /** What the button that sends says. */
  submit: string;
  /** Closes the form, or leaves it. */
  onCancel?: () => void;
  spacing?: 'default' | 'compact';
  className?: string | undefined;
  /** What else is not saved, beside what was typed here. */
  isUnsaved?: boolean;
  children: ReactNode;
}

/**
 * A form: sends what was entered, or leads to the first thing that is wrong. Whoever leaves what is not saved is asked
 * first.
 */
export function Form<V extends FieldValues, P>({
  sending,
  submit,
  onCancel,
  spacing = 'default',
  className = '',
  isUnsaved = false,
  children,
  ...words
}: FormProps<V, P>) {
  const { say } = useWords();
  const element = useRef<HTMLFormElement>(null);
  const { faultAt, faults, failure, tries, isChanged, isSending } = sending;
  const isTried = tries > 0;
  const giveUp = useUnsaved(isChanged || isUnsaved);
  useEffect(() => {
    if (tries > 0) leadToFault(element.current);
  }, [tries]);

  return (
    <FormContext.Provider value={{ faultAt, isTried }}>
      <form
        ref={element}
        className={className}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void sending.submit(event.currentTarget);
        }}
      >
        {children}
        <div className={styles.foot}>
          {failure && <NotSent failure={failure} {...words} />}
          {isTried && faults.length > 1 && (
            <p className={fieldStyles.fault} role="alert">
              {say('form.fixFirst', { count: faults.length })}
            </p>
          )}
          <div className={layout.row}>
            <Button type="submit" appearance="primary" spacing={spacing} isLoading={isSending}>
              {submit}
            </Button>
            {onCancel && (
              <Button appearance="subtle" spacing={spacing} onClick={() => giveUp(onCancel)}>
                {say('common.cancel')}
              </Button>
            )}
          </div>
        </div>
      </form>
    </FormContext.Provider>
  );
}

/** Focuses the first field that is wrong, with its label and its fault in view. */
function leadToFault(form: HTMLFormElement | null): void {
  const first = form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong="true"]');
  first?.focus({ preventScroll: true });
  (first?.closest('[data-field]') ?? first)?.scrollIntoView({ block: 'nearest' });
}
