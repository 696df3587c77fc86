/** A purchase to think through before it is made. */
export type Proposal =
  | { kind: 'renewal'; times: number }
  | { kind: 'upgrade'; seats: number }
  | { kind: 'new'; seats: number }
  | { kind: 'migration' };
