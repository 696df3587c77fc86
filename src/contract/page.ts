/** Part of a list, and where the next part begins; `next` is null at the end. */
export interface Page<T> {
  items: T[];
  next: string | null;
}
