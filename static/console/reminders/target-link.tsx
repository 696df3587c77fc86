import type { ByTarget, TargetKind } from '../../../src/contract/reminder-targets';
import { SiteLink } from '../parts/site-link';

/** The address in the product of what was delivered, by its work item's key or its page's id. */
export const TARGET_PATHS: ByTarget<(id: string) => string> = {
  workItem: (key) => `/browse/${encodeURIComponent(key)}`,
  page: (id) => `/wiki/pages/viewpage.action?pageId=${encodeURIComponent(id)}`,
};

/** Leads to what a reminder was delivered as. */
export function TargetLink({ kind, id }: { kind: TargetKind; id: string }) {
  return <SiteLink path={TARGET_PATHS[kind](id)}>{id}</SiteLink>;
}
