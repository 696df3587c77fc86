import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ColumnMap } from '../../../src/contract/import-columns';
import type { PaceTime } from '../../../src/exchange/importing/pace';
import { type CellSaid, withCorrection } from '../../../src/exchange/reading/corrections';
import type { ReadingFailure, ReadingOptions } from '../../../src/exchange/reading/reading';
import type { License } from '../../../src/policy';
import { COLUMN_FIELDS } from '../../../src/words/column-words';
import { ask, type AskFailure } from '../data/ask';
import { reads } from '../data/reads';
import { usePolicy } from '../data/use-policy';
import { useReadAnew } from '../data/use-register';
import { useSite } from '../data/use-site';
import { useWrite } from '../data/use-write';
import { useViewer } from '../data/viewer';
import { useWords } from '../wording/use-words';
import { asRegistered } from './as-registered';
import { compareRows } from './compare-rows';
import { type HandingEnd, handOver, longMinutes } from './hand-over';
import { knownAfter } from './known-after';
import { type Chosen, needsLook, newlySaid, type OpenFile, withOptions } from './open-file';
import { changedRows, countsOf, type SeenRow, type SentRow, withCompared, withTaken } from './progress';
import { readApart } from './read-apart';
import { storeRows, type StoringProgress } from './store-rows';
import { clockTime } from './time';

interface Work {
  file: OpenFile;
  rows: SeenRow[];
}

/** Where an import stands. */
export type ImportState =
  | { step: 'choose'; refusal: ReadingFailure | null }
  | { step: 'opening' }
  /** `refusal`: why the file cannot be read as it was asked for last; what is shown is what it was before. */
  | { step: 'understood'; file: OpenFile; isReading: boolean; refusal: ReadingFailure | null }
  | ({ step: 'comparing'; file: OpenFile } & StoringProgress)
  | { step: 'compare-failed'; failure: AskFailure; file: OpenFile }
  | ({ step: 'seen'; isForgotten: boolean } & Work)
  | ({ step: 'storing' } & StoringProgress)
  | ({ step: 'handing' } & StoringProgress)
  | ({ step: 'not-handed'; job: string; end: NotHanded } & Work)
  | ({ step: 'interrupted'; done: number; all: number; failure: AskFailure | null } & Work)
  | ({ step: 'done' } & Work);

type NotHanded = Extract<HandingEnd, { isWhole: false }>;

const CHOOSE: ImportState = { step: 'choose', refusal: null };

/**
 * Reads a file, shows what was understood, compares it with the register, and stores it only when told to; at the
 * platform's pace, with a way to stop. `time` is what it waits by.
 */
export function useImport(time: PaceTime = clockTime) {
  const { timeZone, today } = useViewer();
  const policy = usePolicy();
  const { say } = useWords();
  const { leadDays } = useSite();
  const client = useQueryClient();
  const readAnew = useReadAnew();
  const { write } = useWrite('applyImport');
  const { write: begin } = useWrite('beginImportJob');
  const { write: send } = useWrite('sendImportRows');
  const { write: run } = useWrite('runImportJob');
  const { write: saveColumns } = useWrite('saveImportColumns');
  const [state, setState] = useState<ImportState>(CHOOSE);
  const turn = useRef(new AbortController());
  const beginTurn = (): AbortSignal => {
    turn.current.abort();
    turn.current = new AbortController();
    return turn.current.signal;
  };

  const read = async (chosen: Chosen, options: ReadingOptions) => {
    const reading = await readApart(policy, { today, content: chosen.content, options });
    return reading.ok ? { file: { ...chosen, options, reading: reading.value } } : reading;
  };

  const open = async (chosen: Chosen) => {
    const stop = beginTurn();
    setState({ step: 'opening' });
    const opened = await read(chosen, {
      columns: await rememberedIn(client),
      isContactLeftOut: true,
      fieldNames: Object.fromEntries(COLUMN_FIELDS.map((field) => [field, say(`reading.field-${field}`)])),
    });
    if (stop.aborted) return;
    if (!('file' in opened)) setState({ step: 'choose', refusal: opened.failure });
    else if (needsLook(opened.file)) setState(understood(opened.file));
    else await compare(opened.file);
  };

  /** Reads the same file again, as the admin says. */
  const change = async (file: OpenFile, said: Partial<ReadingOptions>) => {
    const stop = beginTurn();
    const options = withOptions(file.options, said);
    setState({ ...understood({ ...file, options }), isReading: true });
    const opened = await read(file, options);
    if (stop.aborted) return;
    setState('file' in opened ? understood(opened.file) : { ...understood(file), refusal: opened.failure });
  };

  const registered = ({ reading: { rows } }: OpenFile) =>
    asRegistered(rows, client.getQueryData(reads.register.queryKey)?.entries ?? []);
  const comparing = {
    preview: (rows: SentRow[]) => ask('previewImport', { rows, timeZone }),
    time,
    isUnknown: (license: License) => knownAfter(policy, license, today, leadDays)?.status === 'unknown',
  };

  /** Reads the file anew with one cell put right, and compares what that changes. Null: it is done, or was given up. */
  const correct = async ({ file, rows }: Work, cell: CellSaid): Promise<AskFailure | null> => {
    const stop = beginTurn();
    const corrections = withCorrection(file.options.corrections ?? [], cell);
    const opened = await read(file, { ...file.options, corrections });
    if (stop.aborted || !('file' in opened)) return null;
    const anew = changedRows(registered(file), registered(opened.file));
    const end = await compareRows({ rows: anew }, { ...comparing, stop, tell: () => undefined });
    if (!('rows' in end)) return end.failure;
    setState((now) =>
      now.step === 'seen' && now.file === file
        ? { ...now, file: opened.file, rows: withCompared(rows, end.rows) }
        : now,
    );
    return null;
  };

  const compare = async (file: OpenFile) => {
    const stop = beginTurn();
    const tell = (progress: StoringProgress) => setState({ step: 'comparing', file, ...progress });
    tell({ done: 0, all: file.reading.rows.length, waits: null });
    const said = newlySaid(file.options.columns ?? {}, await rememberedIn(client));
    const isForgotten = said !== null && !(await saveColumns({ columns: said })).ok;
    const rows = registered(file);
    const end = await compareRows({ rows }, { ...comparing, stop, tell });
    if ('rows' in end) setState({ step: 'seen', file, rows: end.rows, isForgotten });
    else if (end.failure) setState({ step: 'compare-failed', failure: end.failure, file });
    else setState(needsLook(file) ? understood(file) : CHOOSE);
  };

  /** A long import is stored by the app itself, and shown as such where the next file is chosen. */
  const hand = async ({ file, rows }: Work, job: string) => {
    const end = await handOver(job, rows, {
      begin,
      send,
      run,
      timeZone,
      time,
      stop: beginTurn(),
      tell: (progress) => setState({ step: 'handing', ...progress }),
    });
    setState(end.isWhole ? CHOOSE : { step: 'not-handed', job, end, file, rows });
  };

  const store = async ({ file, rows }: Work) => {
    const end = await storeRows(rows, {
      apply: (piece) => write({ rows: piece, timeZone }),
      time,
      stop: beginTurn(),
      tell: (progress) => setState({ step: 'storing', ...progress }),
    });
    // What was stored is known. What others did meanwhile is not, nor what became of a row that failed.
    const { overtaken, failed } = countsOf(end.rows);
    if (!end.isWhole || overtaken + failed > 0) readAnew();
    setState(end.isWhole ? { step: 'done', file, rows: end.rows } : { step: 'interrupted', file, ...end });
  };

  return {
    state,
    open: (chosen: Chosen) => void open(chosen),
    change: (file: OpenFile, said: Partial<ReadingOptions>) => void change(file, said),
    look: (file: OpenFile) => setState(understood(file)),
    compare: (file: OpenFile) => void compare(file),
    correct,
    take: (lines: ReadonlySet<number>, isTaken: boolean) =>
      setState((now) => (now.step === 'seen' ? { ...now, rows: withTaken(now.rows, lines, isTaken) } : now)),
    store: (work: Work) =>
      void (longMinutes(work.rows) === null ? store(work) : hand(work, crypto.randomUUID())),
    hand: (work: Work, job: string) => void hand(work, job),
    stop: () => turn.current.abort(),
    restart: () => {
      beginTurn();
      setState(CHOOSE);
    },
  };
}

const understood = (file: OpenFile) =>
  ({ step: 'understood', file, isReading: false, refusal: null }) satisfies ImportState;

/** What was said of columns before. Where that cannot be read, the headings have to speak for themselves. */
async function rememberedIn(client: ReturnType<typeof useQueryClient>): Promise<ColumnMap> {
  try {
    return await client.query({ ...reads.importColumns, staleTime: 'static' });
  } catch {
    return {};
  }
}
