import type { Places } from '../../../contract/reminder-targets';
import type { HistoryLine } from '../../../contract/reminders';
import { type Stored, tableOf } from '../table';
import { everyTarget, faultsIn, type StoredByTarget, type StoredFault } from './stored-targets';

/** Names that the manifest declares too; a test compares them. */
export const HISTORY_ENTITY = 'history';
export const BY_HISTORY_INSTANT = 'by-history-instant';

/** A line as the entity store keeps it. Null values inside it are left out. */
export interface HistoryEntity {
  at: string;
  line: LineEntity;
}

type LineEntity = Omit<HistoryLine, keyof Places | 'faults'> &
  StoredByTarget<string> & { faults: StoredFault[] };

export function fromStoredLine({ faults, milestone, ...line }: Stored<LineEntity>): HistoryLine {
  return { ...line, milestone: milestone ?? null, ...everyTarget(line), faults: faultsIn(faults) };
}

export const historyLines = tableOf<{ key: string; line: HistoryLine }, HistoryEntity>({
  entity: HISTORY_ENTITY,
  keyOf: ({ key }) => key,
  toEntity: ({ line }) => ({ at: line.at, line }),
  fromEntity: (key, { line }) => ({ key, line: fromStoredLine(line) }),
});
