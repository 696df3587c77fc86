import { type Encoding, ENCODINGS } from '../../../src/exchange/reading/encoding';
import type { ReadingOptions } from '../../../src/exchange/reading/reading';
import { type Separator, SEPARATORS } from '../../../src/exchange/reading/separator';
import { ChoiceField } from '../parts/choice-field';
import { useWords } from '../wording/use-words';
import styles from './importing.module.css';
import type { OpenFile } from './open-file';

const SEPARATOR_NAMES = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const satisfies Record<
  Separator,
  string
>;

interface FileFormProps {
  file: OpenFile;
  onChange: (said: Partial<ReadingOptions>) => void;
}

/** How the bytes of the file were read, each to be corrected. What was said is shown at once, while the file is read again. */
export function FileForm({ file: { reading, options }, onChange }: FileFormProps) {
  const { say } = useWords();
  const { encoding, separator, sheet } = reading;
  const hasSheets = sheet !== null && sheet.names.length > 1;
  if (encoding === null && separator === null && !hasSheets) return null;
  return (
    <div className={styles.form}>
      {encoding !== null && (
        <ChoiceField<Encoding>
          label={say('importing.encoding')}
          value={options.encoding ?? encoding}
          options={ENCODINGS.map((id) => ({ id, label: say(`importing.encoding-${id}`) }))}
          onChange={(chosen) => onChange({ encoding: chosen })}
        />
      )}
      {separator !== null && (
        <ChoiceField<Separator>
          label={say('importing.separator')}
          value={options.separator ?? separator}
          options={SEPARATORS.map((id) => ({
            id,
            label: say(`importing.separator-${SEPARATOR_NAMES[id]}`),
          }))}
          onChange={(chosen) => onChange({ separator: chosen })}
        />
      )}
      {hasSheets && (
        <ChoiceField
          label={say('importing.sheet')}
          value={options.sheet ?? sheet.name}
          options={sheet.names.map((name) => ({ id: name, label: name }))}
          onChange={(chosen) => onChange({ sheet: chosen })}
        />
      )}
    </div>
  );
}
