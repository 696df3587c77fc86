import type { Day } from './calendar';
import type { ClauseId } from './documents';
import { frozen } from './frozen';
import { prepare, type Terms } from './prepared';
import type { ProductTerms } from './product-terms';
import { documentOn, type TermsDocument } from './terms';

export type Products = Readonly<Record<string, ProductTerms<ClauseId>>>;

/** A vendor's documents, each prepared for questions and found by its day. */
export interface TermsByDate {
  /** In the order in which they come into force. */
  all: readonly Terms[];
  /** What holds on a day (D15). */
  on: (day: Day) => Terms;
  /** The first day on which the next document holds; null where none is known. */
  until: (day: Day) => Day | null;
  /**
   * Every product that any document knows, as the one of the day has it. One that this does not know: as the last
   * before it had it, or else as the first after it has it.
   */
  productsOn: (day: Day) => Products;
}

/** Prepares documents, one or more, that have no faults; the caller keeps its own. */
export function termsByDate(given: readonly TermsDocument<ClauseId>[]): TermsByDate {
  const documents = frozen(structuredClone(given).toSorted(byDay));
  const prepared = documents.map((document, index) => ({
    inForceFrom: document.inForceFrom,
    until: documents[index + 1]?.inForceFrom ?? null,
    terms: prepare(document),
    products: nearest(documents, index),
  }));
  const holding = (day: Day) => {
    const found = documentOn(prepared, day);
    if (!found) throw new RangeError('A policy needs at least one document.');
    return found;
  };
  return {
    all: prepared.map(({ terms }) => terms),
    on: (day) => holding(day).terms,
    until: (day) => holding(day).until,
    productsOn: (day) => holding(day).products,
  };
}

const byDay = (a: TermsDocument, b: TermsDocument) => (a.inForceFrom < b.inForceFrom ? -1 : 1);

function nearest(documents: readonly TermsDocument<ClauseId>[], index: number): Products {
  const fromFarToNear = [...documents.slice(index + 1).toReversed(), ...documents.slice(0, index + 1)];
  // Without a prototype: no product is named like a built-in of the language.
  const products = Object.create(null) as Record<string, ProductTerms<ClauseId>>;
  return frozen(Object.assign(products, ...fromFarToNear.map((document) => document.products)) as Products);
}
