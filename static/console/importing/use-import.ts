import { useRef, useState } from 'react';
import { type ImportFile, readImportFile } from '../../../src/exchange/importing/import-file';
import { inPieces } from '../../../src/exchange/importing/pieces';
import { ask, type AskFailure } from '../data/ask';
import { useReadAnew } from '../data/use-register';
import { useViewer } from '../data/viewer';
import { inLineOrder, type SeenRow, splitFile, waitingIn } from './progress';

interface Work {
  file: ImportFile;
  rows: SeenRow[];
}

/** Where an import stands. */
export type ImportState =
  | { step: 'choose'; isEmpty: boolean }
  | { step: 'comparing'; done: number; all: number }
  | { step: 'compare-failed'; failure: AskFailure; text: string }
  | ({ step: 'seen' } & Work)
  | ({ step: 'storing'; done: number; all: number } & Work)
  | ({ step: 'interrupted'; done: number; all: number; failure: AskFailure | null } & Work)
  | ({ step: 'done' } & Work);

/** Reads a file, compares it with the register, and stores it only when told to; in pieces, with a way to stop. */
export function useImport() {
  const { timeZone } = useViewer();
  const readAnew = useReadAnew();
  const [state, setState] = useState<ImportState>({ step: 'choose', isEmpty: false });
  const turn = useRef({ isStopped: false });

  const compare = async (text: string) => {
    const file = readImportFile(text);
    if (file.rows.length === 0) {
      setState({ step: 'choose', isEmpty: true });
      return;
    }
    const { sent, refused } = splitFile(file);
    const rows: SeenRow[] = [...refused];
    setState({ step: 'comparing', done: 0, all: sent.length });
    let done = 0;
    for (const piece of inPieces(sent)) {
      const answer = await ask('previewImport', { rows: piece.map(({ row }) => row), timeZone });
      if (!answer.ok) {
        setState({ step: 'compare-failed', failure: answer.failure, text });
        return;
      }
      piece.forEach(({ line, row }, index) => {
        const result = answer.value[index];
        if (result) rows.push({ line, row, result });
      });
      done += piece.length;
      setState({ step: 'comparing', done, all: sent.length });
    }
    setState({ step: 'seen', file, rows: inLineOrder(rows) });
  };

  const store = async ({ file, rows }: Work) => {
    const mine = { isStopped: false };
    turn.current = mine;
    const waiting = waitingIn(rows);
    const stored = new Map<SeenRow, SeenRow>();
    const seen = () => rows.map((row) => stored.get(row) ?? row);
    const all = waiting.length;
    let done = 0;
    setState({ step: 'storing', done, all, file, rows });
    for (const piece of inPieces(waiting)) {
      if (mine.isStopped) {
        setState({ step: 'interrupted', done, all, failure: null, file, rows: seen() });
        readAnew();
        return;
      }
      const answer = await ask('applyImport', {
        rows: piece.map(({ row, result }) => ({
          row,
          expected: 'expected' in result ? result.expected : '',
        })),
        timeZone,
      });
      if (!answer.ok) {
        setState({ step: 'interrupted', done, all, failure: answer.failure, file, rows: seen() });
        readAnew();
        return;
      }
      piece.forEach((row, index) => {
        const result = answer.value[index];
        if (result) stored.set(row, { ...row, result, isStored: true });
      });
      done += piece.length;
      setState({ step: 'storing', done, all, file, rows });
    }
    setState({ step: 'done', file, rows: seen() });
    readAnew();
  };

  return {
    state,
    compare: (text: string) => void compare(text),
    store: (work: Work) => void store(work),
    stop: () => {
      turn.current.isStopped = true;
    },
    restart: () => setState({ step: 'choose', isEmpty: false }),
  };
}
