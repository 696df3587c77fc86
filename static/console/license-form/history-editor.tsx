import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import { useState } from 'react';
import { type Control, useFieldArray, useWatch } from 'react-hook-form';
import type { ProductTerms } from '../../../src/policy';
import { GroupFault } from '../form/group-fault';
import { classes } from '../parts/classes';
import layout from '../parts/layout.module.css';
import { useGoesOn } from '../parts/use-goes-on';
import { useWords } from '../wording/use-words';
import { type EventKind, type EventRow, type FormState, hasBooking, kindsOf, newRow } from './draft';
import styles from './history-editor.module.css';
import { HistoryRow } from './history-row';

interface HistoryEditorProps<P> {
  control: Control<FormState, unknown, P>;
  product: ProductTerms | undefined;
  /** The currency that was used last; blank where none was. */
  currency: string;
}

/** The purchases and statements of a license, one a line; a line taken out can be put back. */
export function HistoryEditor<P>({ control, product, currency }: HistoryEditorProps<P>) {
  const { say } = useWords();
  const [list, goOnInList] = useGoesOn<HTMLOListElement>();
  const [undo, goOnToUndo] = useGoesOn<HTMLSpanElement>();
  const { fields, append, insert, remove } = useFieldArray({ control, name: 'history' });
  const history = useWatch({ control, name: 'history' });
  const [removed, setRemoved] = useState<{ row: EventRow; index: number } | null>(null);

  const kinds = kindsOf(product);
  const isFirst = fields.length === 0;
  const next = kinds.find((kind) => kind === 'renewal' || kind === 'upgrade') ?? 'new';
  const add = (kind: EventKind) => {
    append(newRow(kind, history.at(-1)?.currency ?? currency), { shouldFocus: false });
    setRemoved(null);
    goOnInList('li:last-child select');
  };
  const takeOut = (index: number) => {
    const row = history[index];
    if (row) setRemoved({ row, index });
    remove(index);
    goOnToUndo('button');
  };
  const putBack = () => {
    if (!removed) return;
    insert(removed.index, removed.row, { shouldFocus: false });
    setRemoved(null);
    goOnInList(`li:nth-child(${removed.index + 1}) select`);
  };
  return (
    <>
      <h2>{say('form.history')}</h2>
      <p className={classes(layout.subtle, styles.help)}>
        {say(product?.model === 'periods' || !product ? 'form.historyHelp' : 'form.historyHelpPlain')}
      </p>
      <ol className={classes(layout.list, styles.editor)} ref={list}>
        {fields.map(({ id }, index) => (
          <HistoryRow
            key={id}
            control={control}
            index={index}
            kind={history[index]?.kind ?? 'new'}
            hasBooking={history[index] !== undefined && hasBooking(history[index])}
            kinds={kinds}
            unit={product?.seatUnit ?? 'users'}
            onRemove={() => takeOut(index)}
          />
        ))}
      </ol>
      <GroupFault name="history" />
      <div className={layout.row}>
        <Button iconBefore={AddIcon} spacing="compact" onClick={() => add(isFirst ? 'new' : next)}>
          {say(isFirst ? 'form.addPurchase' : 'form.addEntry')}
        </Button>
        {isFirst && kinds.includes('statement') && (
          <Button iconBefore={AddIcon} spacing="compact" onClick={() => add('statement')}>
            {say('form.addStatement')}
          </Button>
        )}
        <span role="status" ref={undo}>
          {removed && (
            <span className={layout.row}>
              <span className={layout.subtle}>{say('form.removed')}</span>
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
