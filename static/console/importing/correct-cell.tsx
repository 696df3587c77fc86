import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { CellSaid, CorrectableCell } from '../../../src/exchange/reading/corrections';
import type { AskFailure } from '../data/ask';
import { FieldFault } from '../parts/field-fault';
import layout from '../parts/layout.module.css';
import { useGoesOn } from '../parts/use-goes-on';
import { failureText } from '../wording/failure-text';
import { useWords } from '../wording/use-words';
import { CellField } from './cell-field';
import styles from './importing.module.css';

/** Puts one cell right, and the rows that this changes are read anew. What it answers is why that could not be told. */
export type OnCorrect = (cell: CellSaid) => Promise<AskFailure | null>;

interface CorrectCellProps {
  line: number;
  /** What the row calls its license. */
  name: string;
  cell: CorrectableCell;
  /** Whether one is being read anew: they are put right one after the other. */
  isBusy: boolean;
  onCorrect: OnCorrect;
}

/** One value of a row, put right where its fault is told; the file itself stays as it is. */
export function CorrectCell({ line, name, cell, isBusy, onCorrect }: CorrectCellProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [failure, setFailure] = useState<AskFailure | null>(null);
  const [place, goOn] = useGoesOn<HTMLDivElement>();
  const { column, text, isCorrected } = cell;
  const heading = say('importing.place-column', { heading: cell.heading });
  const opener = say('importing.correct', { place: heading });
  const close = () => {
    setTyped(null);
    setFailure(null);
    goOn('button');
  };
  const send = async (said: string | null) => {
    const failed = await onCorrect({ line, column, text: said });
    setFailure(failed);
    if (failed === null) close();
  };
  return (
    <div ref={place} className={styles.correct}>
      {isCorrected && <CorrectedNote heading={cell.heading} />}
      {typed === null ? (
        <Button
          spacing="compact"
          isDisabled={isBusy}
          aria-label={`${opener}, ${name}`}
          onClick={() => {
            setTyped(text ?? '');
            goOn('input, select');
          }}
        >
          {opener}
        </Button>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void send(typed);
          }}
        >
          <CellField cell={cell} label={heading} typed={typed} onType={setTyped} />
          {failure && <FieldFault text={failureText(say, failure)} />}
          <div className={layout.row}>
            <Button type="submit" spacing="compact" isLoading={isBusy}>
              {say('importing.useValue')}
            </Button>
            {isCorrected && (
              <Button spacing="compact" isDisabled={isBusy} onClick={() => void send(null)}>
                {say('importing.useFile')}
              </Button>
            )}
            <Button spacing="compact" appearance="subtle" isDisabled={isBusy} onClick={close}>
              {say('common.cancel')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

/** Says that a value is not that of the file. */
export function CorrectedNote({ heading }: Pick<CorrectableCell, 'heading'>) {
  const { say } = useWords();
  const place = say('importing.place-column', { heading });
  return <p className={layout.subtle}>{say('importing.corrected', { place })}</p>;
}
