import { useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import { mockupsPolicy } from '../../../src/policy';
import { useWords } from '../wording/use-words';
import { HistoryRow } from './history-row';
import { kindsOf, newRow, type EventKind, type EventRow, type FormFault, type FormState } from './draft';

interface HistoryEditorProps {
  form: FormState;
  onForm: (form: FormState) => void;
  faults: readonly FormFault[];
}

/** The purchases and statements of a license, one a line; a line taken out can be put back. */
export function HistoryEditor({ form, onForm, faults }: HistoryEditorProps) {
  const { say } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const [removed, setRemoved] = useState<{ row: EventRow; index: number } | null>(null);
  const product = mockupsPolicy.products[form.product];
  const kinds = kindsOf(product);
  const set = (history: EventRow[]) => onForm({ ...form, history });

  const isFirst = form.history.length === 0;
  const next = kinds.find((kind) => kind === 'renewal' || kind === 'upgrade') ?? 'new';
  const add = (kind: EventKind) => {
    set([...form.history, newRow(kind)]);
    setRemoved(null);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child select')?.focus());
  };
  const remove = (index: number) => {
    const row = form.history[index];
    if (row) setRemoved({ row, index });
    set(form.history.filter((_, at) => at !== index));
  };
  const putBack = () => {
    if (removed)
      set([...form.history.slice(0, removed.index), removed.row, ...form.history.slice(removed.index)]);
    setRemoved(null);
  };
  return (
    <>
      <h2>{say('form.history')}</h2>
      <p className="subtle history-help">
        {say(product?.model === 'periods' || !product ? 'form.historyHelp' : 'form.historyHelpPlain')}
      </p>
      <ol className="history-editor" ref={list}>
        {form.history.map((row, index) => (
          <HistoryRow
            key={row.id}
            row={row}
            index={index}
            kinds={kinds}
            unit={product?.seatUnit ?? 'users'}
            faults={faults}
            onRow={(next) => set(form.history.map((each) => (each.id === row.id ? next : each)))}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      <div className="row">
        <Button iconBefore={AddIcon} spacing="compact" onClick={() => add(isFirst ? 'new' : next)}>
          {say(isFirst ? 'form.addPurchase' : 'form.addEntry')}
        </Button>
        {isFirst && kinds.includes('statement') && (
          <Button iconBefore={AddIcon} spacing="compact" onClick={() => add('statement')}>
            {say('form.addStatement')}
          </Button>
        )}
        <span role="status">
          {removed && (
            <span className="row">
              <span className="subtle">{say('form.removed')}</span>
              <Button spacing="compact" appearance="subtle" onClick={putBack}>
                {say('common.undo')}
              </Button>
            </span>
          )}
        </span>
      </div>
    </>
  );
}
