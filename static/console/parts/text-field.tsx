import { useId } from 'react';
import Textfield from '@atlaskit/textfield';
import { FieldFault } from './field-fault';
import type { ClauseId } from '../../../src/policy';

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  help?: string | undefined;
  fault?: string | undefined;
  clauses?: readonly ClauseId[] | undefined;
  isNumber?: boolean;
  isSecret?: boolean;
}

/** A line of text with its label, help, and what is wrong with it. */
export function TextField({
  label,
  value,
  onChange,
  help,
  fault,
  clauses,
  isNumber = false,
  isSecret = false,
}: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Textfield
        id={id}
        isCompact
        autoComplete="off"
        {...(isNumber ? { inputMode: 'numeric' as const } : {})}
        {...(isSecret ? { isMonospaced: true, spellCheck: false } : {})}
        value={value}
        isInvalid={fault !== undefined}
        aria-describedby={`${id}-about`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <div id={`${id}-about`}>
        {help !== undefined && <p className="field-help">{help}</p>}
        <FieldFault text={fault} clauses={clauses ?? []} />
      </div>
    </div>
  );
}
