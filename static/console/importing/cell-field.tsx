import { BILLINGS } from '../../../src/contract/booking';
import type { CorrectableCell } from '../../../src/exchange/reading/corrections';
import { DAY_FIELDS } from '../../../src/exchange/reading/day-order';
import { dayTextsIn } from '../../../src/exchange/reading/day-text';
import { isDay } from '../../../src/policy';
import { usePolicy } from '../data/use-policy';
import { useViewer } from '../data/viewer';
import { ChoiceField } from '../parts/choice-field';
import { DayInput } from '../parts/day-input';
import { TextField } from '../parts/text-field';
import { useWords } from '../wording/use-words';

interface CellFieldProps {
  cell: CorrectableCell;
  label: string;
  typed: string;
  onType: (text: string) => void;
}

const CHANNELS = ['direct', 'marketplace'] as const;

/** Where a value of a table is put right: by what its column holds. What stands in the file is said, but for keys. */
export function CellField({ cell: { field, text }, label, typed, onType }: CellFieldProps) {
  const { say } = useWords();
  const products = usePolicy().productsOn(useViewer().today);
  const help = text === null || text === '' ? {} : { help: say('importing.inFile', { text }) };
  const choices = () => {
    if (field === 'product') return Object.entries(products).map(([id, { name }]) => ({ id, label: name }));
    if (field === 'channel') return CHANNELS.map((id) => ({ id, label: say(`channel.${id}`) }));
    if (field === 'billing') return BILLINGS.map((id) => ({ id, label: say(`form.billing-${id}`) }));
    return null;
  };
  const options = choices();
  if (options !== null)
    return (
      <ChoiceField<string>
        label={label}
        {...help}
        value={options.some(({ id }) => id === typed) ? typed : ''}
        placeholder="—"
        options={options}
        onChange={onType}
      />
    );
  // A cell with several days is a text.
  if (DAY_FIELDS.has(field) && dayTextsIn(text ?? '').length < 2)
    return (
      <DayInput
        label={label}
        {...help}
        value={isDay(typed) ? typed : null}
        onChange={(day) => onType(day ?? '')}
      />
    );
  return <TextField label={label} {...help} value={typed} onChange={onType} />;
}
