import type { Row } from '../data/row';
import { endsToday, FIRST_VIEW, rowsIn } from './view';

/** What somebody has to look at today: what nobody has decided about and is over, or ends today; in the list's order. */
export const urgentIn = (rows: readonly Row[]): Row[] =>
  rowsIn(
    FIRST_VIEW,
    rows.filter((row) => row.need === 'now' || (row.need === 'soon' && endsToday(row))),
  );
