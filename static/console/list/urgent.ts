import { isUrgent, type Row } from '../data/row';
import { FIRST_VIEW, inOrder } from './view';

/** What somebody has to look at today, in the list's order. */
export const urgentIn = (rows: readonly Row[]): Row[] => inOrder(FIRST_VIEW, rows.filter(isUrgent));
