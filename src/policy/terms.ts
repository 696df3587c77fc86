import type { Day } from './calendar';
import type { EffectCode, FaultCode, MaintenanceModel, PeriodSource, Reason, Rule } from './codes';
import type { Money } from './license';
import type { ProductTerms, Source } from './product-terms';

/** What one clause says. */
export interface Fact {
  /** `fact`: the vendor's document says so. `decision`: it leaves this open, and we decided. */
  kind: 'fact' | 'decision';
  /** In our own words, in English. */
  text: string;
  /** The vendor's pages that the clause names. */
  links: readonly string[];
}

/** Where a renewal's period begins. */
export type RenewalBegins =
  /** Where the last period ends, also where that day has passed (M8). */
  | 'at-expiry'
  /** Where the last period ends; on the day of the purchase, where that is later. */
  | 'after-cover';

/** Where an upgrade's period begins. */
export type UpgradeBegins =
  /** On the day of the purchase; the cover that is left ends there (M7). */
  | 'on-purchase'
  /** Where the last period ends; on the day of the purchase, where that is later. No cover is lost. */
  | 'after-cover';

/**
 * A vendor's terms as plain JSON data: what the engine needs to know, each fact with its clause.
 * `Clause` is the union of the ids that the document may cite: its own and those of earlier documents.
 */
export interface TermsDocument<Clause extends string = string> {
  /** Stays the same for ever: periods name their document by it. */
  id: string;
  /** The day that the vendor's documents bear. */
  documentsOf: Day;
  /** The first day on which the document holds (D15). */
  inForceFrom: Day;
  /** What each clause says that this document brings in. A clause of an earlier document keeps its text. */
  facts: Readonly<Record<string, Fact>>;
  /** The addresses that the document gives, by what each is for. */
  links: Readonly<Record<string, string>>;
  /** The length of one maintenance period, in calendar months (M5). */
  periodMonths: number;
  /** Where a period begins that is bought for a license with a past. */
  begins: { renewal: RenewalBegins; upgrade: UpgradeBegins };
  /** Orders above this total may be paid in other ways (M15, D11). */
  otherPaymentsAbove: Money;
  products: Readonly<Record<string, ProductTerms<Clause>>>;
  /** The clauses behind each reason, whichever product it is given for. */
  grounds: Readonly<Record<Reason, Source<Clause>>>;
  /** The clauses behind each way of selling maintenance. */
  models: Readonly<Record<MaintenanceModel, readonly Clause[]>>;
  /** The clauses behind each kind of period, and behind what cuts one short. */
  periods: Readonly<Record<PeriodSource, readonly Clause[]>>;
  cuts: Readonly<Record<'upgrade' | 'statement', readonly Clause[]>>;
  /** The clauses behind each effect that a plan reports. */
  effects: Readonly<Record<EffectCode, readonly Clause[]>>;
  /** The clauses behind each refusal of a license as bad input. */
  faults: Readonly<Record<FaultCode, readonly Clause[]>>;
  /** The clauses behind the rules that hold for every license. */
  rules: Readonly<Record<Rule, readonly Clause[]>>;
}

/**
 * Which of the documents holds on a day: the last that is in force by then. The earliest holds for every day before
 * the next one's, also before its own (D15). The documents are in the order of their days; undefined: there is none.
 */
export function documentOn<Document extends Pick<TermsDocument, 'inForceFrom'>>(
  documents: readonly Document[],
  day: Day,
): Document | undefined {
  return documents.findLast(({ inForceFrom }) => inForceFrom <= day) ?? documents[0];
}
