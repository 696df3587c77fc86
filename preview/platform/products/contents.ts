import type { Store } from '../store';
import { PAGE_TABLE, type PreviewPage } from './pages';
import { WORK_ITEM_TABLE, type WorkItem } from './work-items';

/** What the products hold, the oldest first. */
export interface Contents {
  workItems: WorkItem[];
  pages: PreviewPage[];
}

export function contentsOf(store: Store): Contents {
  const all = <T>(table: string) => [...store.table(table).values()].map(({ value }) => value as T);
  return { workItems: all<WorkItem>(WORK_ITEM_TABLE), pages: all<PreviewPage>(PAGE_TABLE) };
}
