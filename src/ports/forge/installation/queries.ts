import type { CheckFact } from '../../../contract/installation';
import { BY_PLACE, GONE_IN_AN_HOUR, type ProbeRow, probeRows, probes, withKeys } from './probe-rows';
import { whenItIs } from './waiting';

/** A function of the console has 25 seconds, and looks twice. */
const LONGEST_LAG_MS = 8000;

const along = (run: string) => ({ index: BY_PLACE, partition: [run] });
const placesOf = (rows: readonly ProbeRow[]) => rows.map(({ place }) => place).join(' ');

/** An index: its order, how late it sees a row and a removal, and whether a row without its attribute is in it. */
export const index = (): Promise<CheckFact[]> =>
  withKeys(['b', 'a', 'c', 'none'], async ({ none, ...ordered }, run) => {
    await probes().set(none, { run }, GONE_IN_AN_HOUR);
    for (const [place, key] of Object.entries(ordered))
      await probes().set(key, { run, place }, GONE_IN_AN_HOUR);

    let seen: ProbeRow[] = [];
    const sees = async (...places: string[]) => {
      seen = await probeRows.all(along(run));
      return places.every((place) => seen.some((row) => row.place === place));
    };
    const seenAfter = await whenItIs(() => sees('a', 'b', 'c'), LONGEST_LAG_MS);
    if (seenAfter === null) return [{ code: 'not-seen', count: LONGEST_LAG_MS }];
    const isUnindexedSeen = seen.some(({ place }) => place === null);
    const inOrder = placesOf(seen.filter(({ place }) => place !== null)) === 'a b c';

    await probes().delete(ordered.b);
    const goneAfter = await whenItIs(async () => !(await sees('b')), LONGEST_LAG_MS);
    return [
      { code: inOrder ? 'in-order' : 'out-of-order' },
      { code: 'seen-after', count: seenAfter },
      goneAfter === null
        ? { code: 'not-gone', count: LONGEST_LAG_MS }
        : { code: 'gone-after', count: goneAfter },
      { code: isUnindexedSeen ? 'unindexed-seen' : 'unindexed-unseen' },
    ];
  });

const PLACES = ['1', '2', '3', '4', '5'] as const;

/** Reading on by a cursor, page by page, finds each row once. */
export const pages = (): Promise<CheckFact[]> =>
  withKeys(PLACES, async (keys, run) => {
    for (const place of PLACES) await probes().set(keys[place], { run, place }, GONE_IN_AN_HOUR);
    const isAllSeen = async () => (await probeRows.all(along(run))).length === PLACES.length;
    if ((await whenItIs(isAllSeen, LONGEST_LAG_MS)) === null)
      return [{ code: 'not-seen', count: LONGEST_LAG_MS }];

    const rows: ProbeRow[] = [];
    let after: string | undefined;
    // A platform that does not heed the cursor would never come to an end.
    do {
      const page = await probeRows.page({ ...along(run), atMost: 2 }, after);
      rows.push(...page.items);
      after = page.next ?? undefined;
    } while (after !== undefined && rows.length <= 2 * PLACES.length);

    const found: CheckFact[] = [];
    if (new Set(placesOf(rows).split(' ')).size < PLACES.length) found.push({ code: 'read-short' });
    if (rows.length > new Set(rows.map(({ key }) => key)).size) found.push({ code: 'read-twice' });
    if (found.length === 0) found.push({ code: 'read-on' });
    return found;
  });
