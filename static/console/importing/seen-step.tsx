import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { CheckField } from '../parts/check-field';
import layout from '../parts/layout.module.css';
import { useWords } from '../wording/use-words';
import type { OnCorrect } from './correct-cell';
import { longMinutes } from './hand-over';
import { ImportTable } from './import-table';
import { needsLook, type OpenFile } from './open-file';
import { outcomeOf, type SeenRow, waitingIn } from './progress';
import { Seen } from './seen';

interface SeenStepProps {
  file: OpenFile;
  rows: readonly SeenRow[];
  isForgotten: boolean;
  onCorrect: OnCorrect;
  onTake: (lines: ReadonlySet<number>, isTaken: boolean) => void;
  onStore: () => void;
  onColumns: () => void;
  onOther: () => void;
}

/** What an import would do, and what nobody should overlook in it, before anything is stored. */
export function SeenStep({
  file,
  rows,
  isForgotten,
  onTake,
  onCorrect,
  onStore,
  onColumns,
  onOther,
}: SeenStepProps) {
  const { say, list } = useWords();
  const [isBusy, setBusy] = useState(false);
  const correct: OnCorrect = async (cell) => {
    setBusy(true);
    try {
      return await onCorrect(cell);
    } finally {
      setBusy(false);
    }
  };
  const correctedRows = rows.filter(({ cells = [] }) => cells.some(({ isCorrected }) => isCorrected)).length;
  const waiting = waitingIn(rows).length;
  const minutes = longMinutes(rows);
  const incomplete = rows.filter((row) => outcomeOf(row) === 'incomplete');
  const ignored = file.reading.columns.filter(({ heading, field }) => heading !== '' && field === null);
  return (
    <>
      <Seen rows={rows} title={file.name ?? say('importing.pasted')} tense="count" />
      {ignored.length > 0 && (
        <p className={layout.subtle}>
          {say('importing.notRead', {
            columns: list(ignored.map(({ heading }) => say('importing.place-column', { heading }))),
          })}
        </p>
      )}
      {correctedRows > 0 && (
        <p className={layout.subtle}>{say('importing.correctedRows', { count: correctedRows })}</p>
      )}
      {isForgotten && <p className={layout.subtle}>{say('importing.notRemembered')}</p>}
      {incomplete.length > 1 && (
        <CheckField
          label={say('importing.takeAll', { count: incomplete.length })}
          help={say('importing.takeHelp')}
          isOn={incomplete.every(({ isTaken }) => isTaken)}
          onChange={(isOn) => onTake(new Set(incomplete.map(({ line }) => line)), isOn)}
        />
      )}
      {minutes !== null && (
        <p>
          {say('longImport.before', { minutes })} {say('longImport.noUndo')}
        </p>
      )}
      <div className={layout.row}>
        {waiting > 0 ? (
          <Button appearance="primary" isDisabled={isBusy} onClick={onStore}>
            {say('importing.apply', { count: waiting })}
          </Button>
        ) : (
          <p>{say('importing.nothingToDo')}</p>
        )}
        {needsLook(file) && <Button onClick={onColumns}>{say('importing.toColumns')}</Button>}
        <Button appearance="subtle" onClick={onOther}>
          {say('importing.otherFile')}
        </Button>
      </div>
      <ImportTable rows={rows} reading={file.reading} onTake={onTake} isBusy={isBusy} onCorrect={correct} />
    </>
  );
}
