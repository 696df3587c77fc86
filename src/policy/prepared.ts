import type { Answer, Need, Reason } from './codes';
import type { ClauseId } from './documents';
import { frozen } from './frozen';
import type { ProductTerms, Source } from './product-terms';
import { remember } from './remember';
import type { TermsDocument } from './terms';
import type { ActionAnswer, AvailabilityAnswer, Grounds, HostTierAnswer, PolicyReference } from './verdict';

type Clauses = readonly ClauseId[];

/** What stands behind an answer beside its reason: clauses, or what a document offers. */
export type Behind = Clauses | (Partial<Source<ClauseId>> & { needs?: readonly Need[] });

/**
 * One document, prepared for questions. Each answer is put together once and shared, so nobody may change it.
 * What is behind an answer is a part of a document or a constant: it is known again by identity.
 */
export interface Terms {
  document: TermsDocument<ClauseId>;
  reference: PolicyReference;
  /** What the document says of a product; undefined: it does not know it. */
  productOf: (id: string) => ProductTerms<ClauseId> | undefined;
  /** A reason with its clauses and links: first what is particular to the case, then what stands behind the reason. */
  because: (reason: Reason, ...behind: readonly Behind[]) => Grounds;
  /** An answer on an action, with what is needed to take it. What eligible means is a clause of its own (D14). */
  onAction: (eligible: Answer, reason: Reason, ...behind: readonly Behind[]) => ActionAnswer;
  /** An answer on support, updates or a release. */
  onAvailability: (available: Answer, reason: Reason, ...behind: readonly Behind[]) => AvailabilityAnswer;
  /** An answer on the user tier of the host product. */
  onHostTier: (mustMatch: Answer, reason: Reason) => HostTierAnswer;
  /** The clauses of several lists, each once. */
  citing: (first: Clauses, ...more: readonly Clauses[]) => Clauses;
}

/** Prepares a document for questions. */
export function prepare(document: TermsDocument<ClauseId>): Terms {
  const because = (reason: Reason, ...behind: readonly Behind[]): Grounds => {
    const sources = [...behind.map(sourceOf), document.grounds[reason]];
    return {
      reason,
      clauses: unique(sources.flatMap(({ clauses = [] }) => clauses)),
      links: unique(sources.flatMap(({ links = [] }) => links)),
    };
  };
  const onAction = (eligible: Answer, reason: Reason, ...behind: readonly Behind[]): ActionAnswer => ({
    eligible,
    ...because(reason, ...behind, document.grounds[reason], document.rules.eligibility),
    needs: behind.map(sourceOf).flatMap(({ needs = [] }) => needs),
  });
  return {
    document,
    reference: frozen({
      id: document.id,
      documentsOf: document.documentsOf,
      inForceFrom: document.inForceFrom,
    }),
    productOf: (id) => (Object.hasOwn(document.products, id) ? document.products[id] : undefined),
    because: remember(because),
    onAction: remember(onAction),
    onAvailability: remember((available: Answer, reason: Reason, ...behind: readonly Behind[]) => ({
      available,
      ...because(reason, ...behind),
    })),
    onHostTier: remember((mustMatch: Answer, reason: Reason) => ({ mustMatch, ...because(reason) })),
    citing: remember((first: Clauses, ...more: readonly Clauses[]) => {
      const all = unique([...first, ...more.flat()]);
      return all.length === first.length ? first : all;
    }),
  };
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

const isClauses = (behind: Behind): behind is Clauses => Array.isArray(behind);

const sourceOf = (behind: Behind): Exclude<Behind, Clauses> =>
  isClauses(behind) ? { clauses: behind } : behind;
