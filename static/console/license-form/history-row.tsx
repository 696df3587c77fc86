import { IconButton } from '@atlaskit/button/new';
import DeleteIcon from '@atlaskit/icon/core/delete';
import type { ProductTerms } from '../../../src/policy';
import { useViewer } from '../data/viewer';
import { ChoiceField } from '../parts/choice-field';
import { DayField } from '../parts/day-field';
import { FieldFault } from '../parts/field-fault';
import { TextField } from '../parts/text-field';
import { useWords } from '../wording/use-words';
import { hasSeats, type EventKind, type EventRow, type FormFault } from './draft';
import { faultText } from './fault-text';

interface HistoryRowProps {
  row: EventRow;
  index: number;
  kinds: readonly EventKind[];
  unit: ProductTerms['seatUnit'];
  faults: readonly FormFault[];
  onRow: (row: EventRow) => void;
  onRemove: () => void;
}

const seatsLabel = {
  users: 'form.seatsUsers',
  editors: 'form.seatsEditors',
  projects: 'form.seatsProjects',
} as const;

/** One entry of the history; what is wrong with it stands beside its field. */
export function HistoryRow({ row, index, kinds, unit, faults, onRow, onRemove }: HistoryRowProps) {
  const { say } = useWords();
  const { today } = useViewer();
  const path = `history[${index}]`;
  const number = index + 1;
  const fault = (field: string) => faultText(faults, `${path}.${field}`, say);
  const kindFault = faults.find(({ field }) => field === `${path}.kind`);
  // An entry that the product does not know stays visible, so that it can be corrected.
  const offered = kinds.includes(row.kind) ? kinds : [...kinds, row.kind];
  return (
    <li>
      <fieldset className="history-row">
        <legend className="sr-only">{say('form.entry', { number })}</legend>
        <ChoiceField
          label={say('form.kind')}
          value={row.kind}
          options={offered.map((id) => ({ id, label: say(`event.${id}`) }))}
          onChange={(kind) => onRow({ ...row, kind })}
        />
        <DayField
          label={say('form.on')}
          value={row.on}
          latest={today}
          fault={fault('on')}
          onChange={(on) => onRow({ ...row, on })}
        />
        {row.kind === 'statement' && (
          <DayField
            label={say('form.expiresOn')}
            help={say('form.expiresHelp')}
            value={row.expiresOn}
            fault={fault('expiresOn')}
            onChange={(expiresOn) => onRow({ ...row, expiresOn })}
          />
        )}
        {hasSeats(row.kind) && (
          <TextField
            label={say(seatsLabel[unit])}
            isNumber
            value={row.seats}
            fault={fault('seats')}
            clauses={faults.find(({ field }) => field === `${path}.seats`)?.clauses}
            onChange={(seats) => onRow({ ...row, seats })}
          />
        )}
        <div className="history-remove">
          <IconButton
            icon={DeleteIcon}
            appearance="subtle"
            spacing="compact"
            label={say('form.removeEntry', { number })}
            onClick={onRemove}
          />
        </div>
      </fieldset>
      <FieldFault text={fault('kind')} clauses={kindFault?.clauses ?? []} />
    </li>
  );
}
