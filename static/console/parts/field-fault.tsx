import ErrorIcon from '@atlaskit/icon/core/status-error';
import type { ClauseId } from '../../../src/policy';
import styles from './field.module.css';
import { Why } from './why';

/** What is wrong with a field and what to do, beside it; told to screen readers when it comes up. */
export function FieldFault({
  text,
  clauses = [],
}: {
  text: string | undefined;
  clauses?: readonly ClauseId[];
}) {
  return (
    <div aria-live="polite">
      {text !== undefined && (
        <p className={styles.fault}>
          <ErrorIcon label="" size="small" color="var(--ds-icon-danger)" />
          <span>
            {text} <Why clauses={clauses} of={text} />
          </span>
        </p>
      )}
    </div>
  );
}
