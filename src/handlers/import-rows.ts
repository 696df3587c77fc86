import { dayInZone } from '../contract/day-in-zone';
import type { Failure } from '../contract/failure';
import { type importQuestions, type ImportRow, NOT_REGISTERED } from '../contract/import';
import type { Incoming } from '../exchange/importing/incoming';
import { type PlannedRow, planRow } from '../exchange/importing/plan-row';
import { readRow } from '../exchange/importing/read-row';
import { idOfRow, twiceInFile } from '../exchange/importing/row-id';
import type { Day } from '../policy';
import type { KeptLicense, Ports } from '../ports';
import { failureOf } from '../ports/failure-of';
import { inTurns } from '../ports/in-turns';
import type { Answers } from './answers';
import { withDueDay } from './checked-draft';
import { keepLicense } from './keep-license';
import { sweepingAfter } from './loose-keys';

/** How many rows are stored at the same time. The storage allows many more, and a hundred rows take some seconds. */
const AT_ONCE = 5;

/** A planned row, and the license that it was planned against. */
interface Planned {
  row: PlannedRow;
  base: KeptLicense | null;
}

export function importAnswers(ports: Ports): Answers<typeof importQuestions> {
  const plan = (rows: unknown[], timeZone: string) =>
    planRows(ports, rows, dayInZone(ports.clock.now(), timeZone));
  return {
    previewImport: async ({ rows, timeZone }) => ({
      ok: true,
      value: (await plan(rows, timeZone)).map(({ row }) => row),
    }),

    applyImport: sweepingAfter(ports, async ({ rows, timeZone }, { accountId }) => {
      const planned = await plan(
        rows.map(({ row }) => row),
        timeZone,
      );
      return { ok: true, value: await applyAll(ports, planned, rows, accountId) };
    }),
  };
}

/** Reads each row, and compares it with what is registered under its id. A second row with the same id is refused. */
async function planRows(ports: Ports, rows: unknown[], today: Day): Promise<Planned[]> {
  const seen = new Set<string>();
  const read = rows.map((row): PlannedRow | Incoming => {
    const id = idOfRow(row);
    if (id !== null && seen.has(id)) return { outcome: 'refuse', id, fault: twiceInFile(row) };
    if (id !== null) seen.add(id);
    const incoming = readRow(ports.policy, row, today);
    return incoming.ok ? incoming.value : { outcome: 'refuse', id, fault: incoming.failure };
  });
  const registered = await ports.register.getMany(read.flatMap((each) => ('from' in each ? [each.id] : [])));
  return read.map((each) => {
    if (!('from' in each)) return { row: each, base: null };
    const base = registered.get(each.id) ?? null;
    return { row: planRow(ports.policy, each, base?.entry ?? null, today), base };
  });
}

/** Applies each row. After one for which the storage was busy, the rest waits for another call: this one would only end late. */
async function applyAll(
  ports: Ports,
  planned: readonly Planned[],
  rows: readonly { expected: string }[],
  by: string,
): Promise<ImportRow[]> {
  let busy: Failure | null = null;
  return inTurns(AT_ONCE, planned, async (each, index) => {
    const { row } = each;
    if (busy && (row.outcome === 'add' || row.outcome === 'change'))
      return { outcome: 'failed', id: row.id, failure: busy };
    const applied = await apply(ports, each, rows[index]?.expected, by);
    if (applied.outcome === 'failed' && applied.failure.code === 'busy') busy = applied.failure;
    return applied;
  });
}

/** Does what the preview said. Where the license already is as the row says, the row changes nothing. */
async function apply(
  ports: Ports,
  { row, base }: Planned,
  expected: string | undefined,
  by: string,
): Promise<ImportRow> {
  if (row.outcome === 'unchanged') return base ? { ...row, entry: base.entry } : row;
  if (row.outcome !== 'add' && row.outcome !== 'change') return row;
  const { id } = row;
  if ((base?.entry.revision ?? NOT_REGISTERED) !== expected) return { outcome: 'overtaken', id };
  try {
    const kept = await keepLicense(ports, {
      id,
      base,
      checked: withDueDay(ports.policy, row.draft),
      key: null,
      by,
    });
    if (kept.ok) return { ...row, expected: kept.value.entry.revision, entry: kept.value.entry };
    return kept.failure.code === 'conflict'
      ? { outcome: 'overtaken', id }
      : { outcome: 'failed', id, failure: kept.failure };
  } catch (error) {
    return { outcome: 'failed', id, failure: failureOf(ports, 'applyImport', error) };
  }
}
