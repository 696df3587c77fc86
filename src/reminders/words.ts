import type { Day, Need } from '../policy';
import type { Milestone } from './milestones';
import type { SubjectKind } from './subject';
import { de } from './words-de';
import { en } from './words-en';

export type Language = 'en' | 'de';

/** What reminders say outside the console: nobody's own language is known there, so that an admin chooses one. */
export interface Words {
  /** `through` is the last day before the end (D2). */
  title: Record<SubjectKind, Record<'before' | 'over', (name: string, through: Day) => string>>;
  state: (kind: SubjectKind, milestone: Milestone, through: Day, endsOn: Day) => string;
  product: (name: string) => string;
  renew: {
    before: (expiresOn: Day) => string;
    after: (renewals: number, expiresOn: Day, asOf: Day) => string;
    unknown: string;
  };
  /** What ends, and that the license goes on (M1, M9). */
  without: { before: string; over: string };
  needs: (needs: readonly Need[]) => string;
  terms: (documentsOf: Day, clauses: string) => string;
  hostAction: string;
  order: string;
  contact: (contact: string) => string;
  console: string;
  footer: (kind: SubjectKind, milestone: Milestone) => string;
  settled: Record<'removed' | 'endless', string>;
  /** It ends later. */
  renewed: (kind: SubjectKind, through: Day) => string;
  /** It has another end, which is over as well; `renewals` is null where none are bought for it. */
  stillOver: (kind: SubjectKind, through: Day, asOf: Day, renewals: number | null) => string;
}

export const words: Record<Language, Words> = { en, de };
