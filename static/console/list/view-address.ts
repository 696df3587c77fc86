import { NEEDS } from '../../../src/contract/decided';
import { STATUSES } from '../data/status';
import { CHANNELS, FIRST_VIEW, SORTS, type View } from './view';

/** A view as it stands in the console's address; empty for the first one. */
export function addressOf(view: View): string {
  const { search, products, needs, statuses, channels, owners, month, sort, descending, page } = view;
  const parts: [string, string][] = [
    ['q', search.trim() === '' ? '' : search],
    ['product', products.join(',')],
    ['decision', needs.join(',')],
    ['state', statuses.join(',')],
    ['bought', channels.join(',')],
    ['owner', owners.join(',')],
    ['ends', month ?? ''],
    ['sort', sort === FIRST_VIEW.sort ? '' : sort],
    ['down', descending ? '1' : ''],
    ['page', page === 1 ? '' : String(page)],
  ];
  return new URLSearchParams(parts.filter(([, value]) => value !== '')).toString();
}

/** The view that an address tells; what it has that is no part of a view is passed over. */
export function viewAt(address: string): View {
  const told = new URLSearchParams(address);
  const among = <T extends string>(name: string, known: readonly T[]): T[] => {
    const values = listIn(told, name);
    return known.filter((each) => values.includes(each));
  };
  const month = told.get('ends') ?? '';
  const page = Number(told.get('page'));
  return {
    search: told.get('q') ?? '',
    products: listIn(told, 'product'),
    needs: among('decision', NEEDS),
    statuses: among('state', STATUSES),
    channels: among('bought', CHANNELS),
    owners: listIn(told, 'owner'),
    month: /^\d{4}-\d{2}$/.test(month) ? month : null,
    sort: among('sort', SORTS)[0] ?? FIRST_VIEW.sort,
    descending: told.get('down') === '1',
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}

const listIn = (told: URLSearchParams, name: string): string[] =>
  (told.get(name) ?? '').split(',').filter((value) => value !== '');
