import type { HistoryLine } from '../../../contract/reminders';
import { tableOf } from '../table';

/** Names that the manifest declares too; a test compares them. */
export const HISTORY_ENTITY = 'history';
export const BY_HISTORY_INSTANT = 'by-history-instant';

export interface HistoryEntity {
  at: string;
  line: HistoryLine;
}

export const historyLines = tableOf<{ key: string; line: HistoryLine }, HistoryEntity>({
  entity: HISTORY_ENTITY,
  keyOf: ({ key }) => key,
  toEntity: ({ line }) => ({ at: line.at, line }),
  fromEntity: (key, { line }) => ({ key, line }),
});
