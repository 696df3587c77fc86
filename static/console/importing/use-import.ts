import { useRef, useState } from 'react';
import { type ImportFile, readImportFile } from '../../../src/exchange/importing/import-file';
import { ask, type AskFailure } from '../data/ask';
import { useReadAnew } from '../data/use-register';
import { useWrite } from '../data/use-write';
import { useViewer } from '../data/viewer';
import { compareRows } from './compare-rows';
import { countsOf, type SeenRow } from './progress';
import { storeRows, type StoringProgress } from './store-rows';
import { clockTime, type Time } from './time';

interface Work {
  file: ImportFile;
  rows: SeenRow[];
}

/** Where an import stands. */
export type ImportState =
  | { step: 'choose'; isEmpty: boolean }
  | ({ step: 'comparing' } & StoringProgress)
  | { step: 'compare-failed'; failure: AskFailure; text: string }
  | ({ step: 'seen' } & Work)
  | ({ step: 'storing' } & StoringProgress)
  | ({ step: 'interrupted'; done: number; all: number; failure: AskFailure | null } & Work)
  | ({ step: 'done' } & Work);

const CHOOSE: ImportState = { step: 'choose', isEmpty: false };

/**
 * Reads a file, compares it with the register, and stores it only when told to; at the platform's pace, with a way to
 * stop. `time` is what it waits by.
 */
export function useImport(time: Time = clockTime) {
  const { timeZone } = useViewer();
  const readAnew = useReadAnew();
  const { write } = useWrite('applyImport');
  const [state, setState] = useState<ImportState>(CHOOSE);
  const turn = useRef(new AbortController());
  const begin = (): AbortSignal => {
    turn.current = new AbortController();
    return turn.current.signal;
  };

  const compare = async (text: string) => {
    const file = readImportFile(text);
    if (file.rows.length === 0) {
      setState({ step: 'choose', isEmpty: true });
      return;
    }
    const end = await compareRows(file, {
      preview: (rows) => ask('previewImport', { rows, timeZone }),
      time,
      stop: begin(),
      tell: (progress) => setState({ step: 'comparing', ...progress }),
    });
    if ('rows' in end) setState({ step: 'seen', file, rows: end.rows });
    else if (end.failure) setState({ step: 'compare-failed', failure: end.failure, text });
    else setState(CHOOSE);
  };

  const store = async ({ file, rows }: Work) => {
    const end = await storeRows(rows, {
      apply: (piece) => write({ rows: piece, timeZone }),
      time,
      stop: begin(),
      tell: (progress) => setState({ step: 'storing', ...progress }),
    });
    // What was stored is known. What others did meanwhile is not, nor what became of a row that failed.
    const { overtaken, failed } = countsOf(end.rows);
    if (!end.isWhole || overtaken + failed > 0) readAnew();
    setState(end.isWhole ? { step: 'done', file, rows: end.rows } : { step: 'interrupted', file, ...end });
  };

  return {
    state,
    compare: (text: string) => void compare(text),
    store: (work: Work) => void store(work),
    stop: () => turn.current.abort(),
    restart: () => setState(CHOOSE),
  };
}
