import fc from 'fast-check';
import Papa from 'papaparse';
import { toCsv } from '../../src/exchange/exporting/csv';
import { toExpiringCsv } from '../../src/exchange/exporting/expiring-csv';
import { addDays, type Day, isPeriodic, mockupsPolicy, type Verdict } from '../../src/policy';
import { promptFacts } from '../../static/console/data/prompt-facts';
import { type Row, rowOf } from '../../static/console/data/row';
import { kindsFor, tryPlan } from '../../static/console/license/proposal';
import { bought, migrated, serverLicense } from '../builders';
import { anyEntries, entry } from '../contract/entries';

const LEAD_DAYS = [60, 30, 7];

/** What is told of a license on a day; empty where there is nothing to tell. */
const told = (verdict: Verdict | null, coveredThrough: Day | null) => {
  const maintenance = verdict && isPeriodic(verdict.maintenance) ? verdict.maintenance : null;
  return {
    coveredThrough: coveredThrough ?? '',
    daysLeft: String(maintenance?.daysLeft ?? ''),
    channel: verdict?.channel ?? '',
    seats: String(verdict?.seats ?? ''),
  };
};
const inList = ({ verdict, coveredThrough }: Row) => told(verdict, coveredThrough);

const tableOf = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
const anyDay = fc.integer({ min: 0, max: 5000 }).map((count) => addDays('2014-01-01', count));

it('the last day, the days left, the channel and the seats are one in list, files, planner and prompts', () =>
  fc.assert(
    fc.property(anyEntries, anyDay, (entries, today) => {
      const rows = entries.map((each) => rowOf(mockupsPolicy, each, today, LEAD_DAYS));
      const register = tableOf(toCsv(mockupsPolicy, entries, today));
      const known = { today, timeZone: 'UTC', rows, renewals: new Map(), requests: [], hostLicense: null };
      const facts = promptFacts(known, 'jira');
      rows.forEach((row, index) => {
        const { coveredThrough, daysLeft, channelNow: channel, seats } = register[index]!;
        expect({ coveredThrough, daysLeft, channel, seats }).toEqual(inList(row));
        expect(facts.licenses[index]?.expiresOn).toBe(row.expiresOn);
        expect(plannedFrom(row, today)).toEqual(plannedFrom(row, today).map(() => inList(row)));
      });
      const byId = new Map(rows.map((row) => [row.entry.id, row]));
      for (const { id, coveredThrough, daysLeft, channel, seats } of tableOf(
        toExpiringCsv(mockupsPolicy, entries, today, 12),
      )) {
        const row = byId.get(id!);
        if (row) expect({ coveredThrough, daysLeft, channel, seats }).toEqual(inList(row));
      }
    }),
    { numRuns: 100 },
  ));

/** What each plan of the license begins from. */
function plannedFrom({ entry: { license }, verdict }: Row, on: Day) {
  return (verdict ? kindsFor(verdict) : []).flatMap((kind) => {
    const tried = tryPlan(mockupsPolicy, license, { kind, times: 1, seats: '9999999', on });
    if (tried.outcome !== 'plan') return [];
    const { before } = tried.plan;
    const { maintenance } = before;
    return [told(before, isPeriodic(maintenance) ? maintenance.coveredThrough : null)];
  });
}

it('after a migration the file says both where it was bought and where it is', () => {
  const license = serverLicense({ history: [bought('2014-01-31'), migrated('2014-06-01')] });
  const [cells] = tableOf(toCsv(mockupsPolicy, [entry({ license })], '2015-01-01'));
  expect(cells).toMatchObject({ channel: 'direct', channelNow: 'marketplace' });
});
