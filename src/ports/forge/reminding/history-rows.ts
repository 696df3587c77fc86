import type { Places } from '../../../contract/reminder-targets';
import type { HistoryLine } from '../../../contract/reminders';
import { tableOf } from '../table';
import { everyTarget, faultsIn, type StoredByTarget, type StoredFault } from './stored-targets';

/** Names that the manifest declares too; a test compares them. */
export const HISTORY_ENTITY = 'history';
export const BY_HISTORY_INSTANT = 'by-history-instant';

export interface HistoryEntity {
  at: string;
  line: StoredLine;
}

type StoredLine = Omit<HistoryLine, keyof Places | 'faults'> &
  StoredByTarget<string> & { faults: StoredFault[] };

export function fromStoredLine({ faults, ...line }: StoredLine): HistoryLine {
  return { ...line, ...everyTarget(line), faults: faultsIn(faults) };
}

export const historyLines = tableOf<{ key: string; line: HistoryLine }, HistoryEntity>({
  entity: HISTORY_ENTITY,
  keyOf: ({ key }) => key,
  toEntity: ({ line }) => ({ at: line.at, line }),
  fromEntity: (key, { line }) => ({ key, line: fromStoredLine(line) }),
});
