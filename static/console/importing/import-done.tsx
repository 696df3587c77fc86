import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { FileReading } from '../../../src/exchange/reading/reading';
import layout from '../parts/layout.module.css';
import { LIST } from '../routing/route';
import { useGoing } from '../routing/use-route';
import { useWords } from '../wording/use-words';
import { ImportTable } from './import-table';
import { type SeenRow, waitingIn } from './progress';
import { Progress } from './progress-line';
import { Seen } from './seen';
import { UndoDialog } from './undo-dialog';
import { UndoBroken, Undone } from './undone';
import { useUndo } from './use-undo';

interface ImportDoneProps {
  rows: readonly SeenRow[];
  reading: FileReading;
  onStore: () => void;
  onOther: () => void;
}

/** What an import did; and the way to take it back. */
export function ImportDone({ rows, reading, onStore, onOther }: ImportDoneProps) {
  const { say } = useWords();
  const { go } = useGoing();
  const { state, undoable, undo, goOn, stop } = useUndo(rows);
  const [isAsking, setIsAsking] = useState(false);
  const isUndone = state.step !== 'none';
  const failed = isUndone ? 0 : waitingIn(rows).length;
  return (
    <>
      {state.step === 'none' && <Seen rows={rows} title={say('importing.done')} tense="done" />}
      {state.step === 'undoing' && (
        <Progress
          text={say('undo.undoing', { done: state.done, all: state.all })}
          waits={state.waits}
          onStop={stop}
        />
      )}
      {state.step === 'interrupted' && (
        <UndoBroken end={state.end} all={undoable?.rows.length ?? 0} onGoOn={() => goOn(state.end)} />
      )}
      {state.step === 'done' && <Undone end={state.end} />}
      {state.step !== 'undoing' && (
        <div className={layout.row}>
          {failed > 0 && (
            <Button appearance="primary" onClick={onStore}>
              {say('importing.tryFailed', { count: failed })}
            </Button>
          )}
          <Button
            appearance={failed > 0 || state.step === 'interrupted' ? 'default' : 'primary'}
            onClick={() => go(LIST)}
          >
            {say('importing.toList')}
          </Button>
          <Button onClick={onOther}>{say('importing.again')}</Button>
          {undoable && !isUndone && <Button onClick={() => setIsAsking(true)}>{say('undo.do')}</Button>}
        </div>
      )}
      {undoable && !isUndone && <p className={layout.subtle}>{say('undo.note')}</p>}
      {undoable && isAsking && (
        <UndoDialog
          undoable={undoable}
          onClose={() => setIsAsking(false)}
          onUndo={() => {
            setIsAsking(false);
            undo();
          }}
        />
      )}
      {!isUndone && <ImportTable rows={rows} reading={reading} />}
    </>
  );
}
