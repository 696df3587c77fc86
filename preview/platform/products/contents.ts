import type { TargetKind } from '../../../src/contract/reminder-targets';
import type { Store } from '../store';
import { PAGE_TABLE, type PreviewPage } from './pages';
import { WORK_ITEM_TABLE, type WorkItem } from './work-items';

/** What reminders are delivered as, by the kind of target. */
export interface Content {
  workItem: WorkItem;
  page: PreviewPage;
}

/** What the products hold of each kind, the oldest first. A kind that is not emulated does not compile. */
export type Contents = { [K in TargetKind]: Content[K][] };

export function contentsOf(store: Store): Contents {
  const all = <T>(table: string) => [...store.table(table).values()].map(({ value }) => value as T);
  return { workItem: all<WorkItem>(WORK_ITEM_TABLE), page: all<PreviewPage>(PAGE_TABLE) };
}
