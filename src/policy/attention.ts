import type { ClauseId } from './documents';
import { leadTimeReached } from './lead-times';
import type { TermsByDate } from './terms-by-date';
import { isPeriodic, type Verdict } from './verdict';

/** How urgently a license needs somebody, the most urgent first. */
export type Urgency = 'now' | 'soon' | 'unknown' | 'fine';

export interface Attention {
  urgency: Urgency;
  /** The lead time that has been reached, in days; null where none has. */
  leadDays: number | null;
  clauses: ClauseId[];
}

/** Whether somebody has to look at a license: over by now, or within one of the lead times that the app is set to (D13). */
export function attentionTo(terms: TermsByDate, verdict: Verdict, leadDays: readonly number[]): Attention {
  const { maintenance } = verdict;
  const none = { leadDays: null, clauses: [] };
  switch (maintenance.state) {
    case 'expired':
    case 'inactive':
      return { urgency: 'now', ...none };
    case 'unknown':
      return { urgency: 'unknown', ...none };
    case 'included':
    case 'none':
      return { urgency: 'fine', ...none };
    case 'covered': {
      const left = isPeriodic(maintenance) ? maintenance.daysLeft : null;
      const reached = left === null ? null : leadTimeReached(left, leadDays);
      if (reached === null) return { urgency: 'fine', ...none };
      const clauses = [...terms.on(verdict.asOf).document.rules['lead-times']];
      return { urgency: 'soon', leadDays: reached, clauses };
    }
  }
}
