import type { Action } from '../../../src/policy';
import type { Row } from '../data/row';

/** An order about to be placed outside: which license, and what. */
export interface OrderRequest {
  row: Row;
  action: Action;
  sample: boolean;
}
