import { readHistory } from '../history-cell';
import type { Cells } from './cells';

/**
 * A row of our own table as a license record; an empty cell is a field left out. The record's schema checks it later.
 */
export function recordOf(cells: Cells): Record<string, unknown> {
  const filled = (name: string): string | undefined => {
    const cell = cells.get(name)?.trim();
    return cell === '' ? undefined : cell;
  };
  const subscription = filled('subscription');
  const history = filled('history');
  return withoutBlanks({
    id: filled('id'),
    name: filled('name'),
    contact: cells.get('contact')?.trim(),
    notes: cells.get('notes')?.trim(),
    product: filled('product'),
    channel: filled('channel'),
    ownServers: truth(filled('ownservers')),
    history: history === undefined ? undefined : readHistory(history),
    costCentre: filled('costcentre'),
    billing: filled('billing')?.toLowerCase(),
    subscription: subscription === undefined ? undefined : { state: subscription },
  });
}

/** Spreadsheets write TRUE for true. */
function truth(cell: string | undefined): boolean | string | undefined {
  const word = cell?.toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : cell;
}

const withoutBlanks = (record: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
