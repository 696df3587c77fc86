import { documents } from './documents';
import type { Money } from './license';
import type { PolicyReference } from './verdict';

/** The numbers of a document that sentences speak of. */
export interface Figures {
  /** The length of one maintenance period, in calendar months (M5). */
  periodMonths: number;
  /** Orders above this total may be paid in other ways (M15). */
  otherPaymentsAbove: Money;
}

/** The numbers of the document that an answer was made by. Throws a `RangeError` for one that is not known. */
export function figuresOf({ id }: PolicyReference): Figures {
  const figures = documents.find((document) => document.id === id);
  if (!figures) throw new RangeError(`No document is known as ${id}.`);
  return figures;
}
