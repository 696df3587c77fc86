import { isUrgent, type Row } from '../data/row';
import { FIRST_VIEW, rowsIn } from './view';

/** What somebody has to look at today, in the list's order. */
export const urgentIn = (rows: readonly Row[]): Row[] => rowsIn(FIRST_VIEW, rows.filter(isUrgent));
