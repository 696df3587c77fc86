import type { Page } from '../../contract/page';
import { addDays, type Day } from '../../policy';
import type { DueRange, KeptLicense, LicenseChange, Register } from '../register';
import type { Written } from '../written';
import { attentionRows, dueLicense, keyOf } from './attention-rows';
import { changeRow, changeRows, changesOf, placesOf } from './change-rows';
import { deletedKey, deletedLicenses } from './deleted-rows';
import { BY_DUE_DAY, type LicenseRow, licenses } from './license-rows';
import { looseKeys } from './loose-key-rows';
import type { RowChange, RowRange } from './table';

/** The most licenses on one page. */
const A_PAGE = 1_000;

/** The most bytes of the licenses on one page: an answer to the front end has at most 5 MB, and may have two pages. */
const A_PAGE_BYTES = 2_000_000;

const LAST_DAY: Day = '9999-12-31';

const licenseIn = (row: LicenseRow | null) => row && row.license;

/** The register in Forge's entity store. */
export const forgeRegister: Register = {
  page,
  around,
  get: async (id) => licenseIn(await licenses.get(id)),
  getMany: async (ids) =>
    new Map([...(await licenses.getMany(ids))].map(([id, { license }]) => [id, license])),
  change,
  changesOf,
  forgetChanges: (license) => changeRows.removeMany(placesOf(license)),
};

/** One page of the list, along the index by due day. It takes a call for each hundred licenses. */
async function page(range: DueRange, after: string | undefined, atMost = A_PAGE): Promise<Page<KeptLicense>> {
  if (isEmpty(range)) return { items: [], next: null };
  const part = { index: BY_DUE_DAY, atMost, mostBytes: A_PAGE_BYTES, ...where(range) };
  const { items, next } = await licenses.page(part, after);
  return { items: items.map(({ license }) => license), next };
}

/** On both sides of a day, with one call for each side. */
async function around(day: Day, most: number): Promise<KeptLicense[]> {
  const part = { index: BY_DUE_DAY, atMost: most, mostBytes: A_PAGE_BYTES / 2 };
  const sides = await Promise.all([
    licenses.page({ ...part, ...where({ from: null, before: day }), latestFirst: true }),
    licenses.page({ ...part, ...where({ from: day, before: null }) }),
  ]);
  return sides.flatMap(({ items }) => items.map(({ license }) => license));
}

/** Whether the range contains no day. The storage refuses a range that ends before it begins. */
function isEmpty({ from, before }: DueRange): boolean {
  return from !== null && before !== null && from >= before;
}

function where({ from, before }: DueRange): Pick<RowRange, 'where'> {
  if (from !== null) return { where: { from, through: before === null ? LAST_DAY : addDays(before, -1) } };
  return before === null ? {} : { where: { before } };
}

/**
 * One transaction changes the license, the notes of its keys, and the row that prompts read. It changes nothing if
 * somebody else changed the license since.
 */
async function change(asked: LicenseChange): Promise<Written<KeptLicense>> {
  const { id, base, next } = asked;
  const also = alongside(asked);
  const done = next
    ? await licenses.putIf(next, base === null ? null : { revision: base }, ...also)
    : await licenses.removeIf(id, { revision: base }, ...also);
  return done.done ? done : { done: false, current: licenseIn(done.current) };
}

const deletionRow = ({ keeps }: Extract<LicenseChange, { next: null }>) =>
  keeps && changeRow(keeps.deleted.license, keeps.logged);

function alongside(asked: LicenseChange): RowChange[] {
  const { id, next, adopts, discards, at } = asked;
  const logged = asked.next
    ? asked.logged && changeRow(asked.next.license, asked.logged)
    : deletionRow(asked);
  const due = next && dueLicense(next.license, next.dueOn);
  return [
    due ? attentionRows.putting(due) : attentionRows.removing(keyOf.license(id)),
    ...(next && !next.endsRenewal ? [] : [attentionRows.removing(keyOf.renewal(id))]),
    ...(logged ? [changeRows.putting(logged)] : []),
    ...(asked.next === null && asked.keeps ? [deletedLicenses.putting(asked.keeps.deleted)] : []),
    ...(next?.isPutBack ? [deletedLicenses.removing(deletedKey(id))] : []),
    ...(adopts === null ? [] : [looseKeys.removing(adopts)]),
    ...(discards === null ? [] : [looseKeys.putting({ reference: discards, notedAt: at })]),
  ];
}
