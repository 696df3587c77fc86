import Textfield from '@atlaskit/textfield';
import { Field, type FieldProps } from './field';

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** A whole number. */
  isNumber?: boolean;
  /** A number with decimals. */
  isDecimal?: boolean;
  isSecret?: boolean;
  /** What the browser offers while somebody types: what is entered, and what people call it where that differs. */
  offers?: readonly (string | FieldOffer)[];
}

interface FieldOffer {
  value: string;
  name: string;
}

/** A line of text. */
export function TextField({
  value,
  onChange,
  isNumber = false,
  isDecimal = false,
  isSecret = false,
  offers,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {({ 'aria-invalid': isInvalid, ...control }) => (
        <>
          <Textfield
            {...control}
            isCompact
            autoComplete="off"
            {...(isNumber ? { inputMode: 'numeric' as const } : {})}
            {...(isDecimal ? { inputMode: 'decimal' as const } : {})}
            {...(isSecret ? { isMonospaced: true, spellCheck: false } : {})}
            {...(offers ? { list: `${control.id}-offers` } : {})}
            value={value}
            isInvalid={isInvalid}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          {offers && (
            <datalist id={`${control.id}-offers`}>
              {offers.map(offerOf).map(({ value: offered, name }) => (
                <option key={offered} value={offered} label={name} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

const offerOf = (offer: string | FieldOffer): FieldOffer =>
  typeof offer === 'string' ? { value: offer, name: offer } : offer;
