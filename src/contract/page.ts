/** A part of a list. `next` is what to ask the following part with; null at the end of the list. */
export interface Page<T> {
  items: T[];
  next: string | null;
}
