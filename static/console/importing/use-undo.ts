import { useMemo, useRef, useState } from 'react';
import type { PaceTime } from '../../../src/exchange/importing/pace';
import { useWrite } from '../data/use-write';
import { useViewer } from '../data/viewer';
import type { SeenRow } from './progress';
import type { StoringProgress } from './store-rows';
import { clockTime } from './time';
import { isAllKnown, undoableIn, type UndoEnd, undoRows } from './undo-rows';

/** Where taking back an import stands. */
type UndoState =
  | { step: 'none' }
  | ({ step: 'undoing' } & StoringProgress)
  /** Some of it is left over: it broke off, or a person stopped it. */
  | { step: 'interrupted'; end: UndoEnd }
  | { step: 'done'; end: UndoEnd };

/** Takes back what an import stored. `time` is what it waits by. */
export function useUndo(rows: readonly SeenRow[], time: PaceTime = clockTime) {
  const { timeZone } = useViewer();
  const { write } = useWrite('undoImport');
  const [state, setState] = useState<UndoState>({ step: 'none' });
  const turn = useRef(new AbortController());
  const undoable = useMemo(() => undoableIn(rows), [rows]);
  const names = useMemo(
    () =>
      new Map(
        rows.flatMap(({ planned, result: { id } }) =>
          planned && id !== null ? [[id, planned.draft.name]] : [],
        ),
      ),
    [rows],
  );

  const undo = async (from: UndoEnd) => {
    turn.current = new AbortController();
    const end = await undoRows(from, {
      undo: (piece) => write({ rows: piece, timeZone }),
      nameOf: (id) => names.get(id) ?? id,
      time,
      stop: turn.current.signal,
      tell: (progress) => setState({ step: 'undoing', ...progress }),
    });
    setState({ step: end.left.length > 0 ? 'interrupted' : 'done', end });
  };

  return {
    state,
    /** Null where there is nothing to take back, or where it is not known of every row what became of it. */
    undoable: undoable.rows.length > 0 && isAllKnown(rows) ? undoable : null,
    undo: () =>
      void undo({
        removed: 0,
        restored: 0,
        kept: undoable.kept,
        left: undoable.rows,
        failure: null,
        isStopped: false,
      }),
    goOn: (end: UndoEnd) => void undo(end),
    stop: () => turn.current.abort(),
  };
}
