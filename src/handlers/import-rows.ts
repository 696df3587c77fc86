import * as z from 'zod/mini';
import { dayInZone } from '../contract/day-in-zone';
import type { Failure } from '../contract/failure';
import { optional } from '../contract/fields';
import { type importQuestions, type ImportRow, NOT_REGISTERED } from '../contract/import';
import type { InputFault } from '../contract/input-fault';
import { keySchema } from '../contract/licenses';
import { readBy } from '../contract/reading';
import type { Result } from '../contract/result';
import type { Incoming } from '../exchange/importing/incoming';
import { type PlannedRow, planRow } from '../exchange/importing/plan-row';
import { readRow } from '../exchange/importing/read-row';
import { idOfRow, twiceInFile } from '../exchange/importing/row-id';
import type { Day } from '../policy';
import type { KeptLicense, Ports } from '../ports';
import { failureOf } from '../ports/failure-of';
import { inTurns } from '../ports/in-turns';
import type { Answers } from './answers';
import { tidyDraft } from './checked-draft';
import { keepLicense } from './keep-license';
import { hintOf } from './key-hint';
import { noteAuthor } from './logging';
import { sweepingAfter } from './loose-keys';
import { hasKey } from './stands-as';

/** How many rows are stored at the same time. The storage allows many more, and a hundred rows take some seconds. */
const AT_ONCE = 5;

/** A row as it was sent. */
interface RowAsSent {
  row?: unknown;
  key?: unknown;
}

/** A planned row, the license that it was planned against, and the key that this one does not have yet. */
interface Planned {
  row: PlannedRow;
  base: KeptLicense | null;
  newKey: string | null;
}

/** What a row says: a license, and perhaps its key. */
interface RowTold {
  incoming: Incoming;
  key: string | null;
}

export function importAnswers(ports: Ports): Answers<typeof importQuestions> {
  return {
    previewImport: async ({ rows, timeZone }) => ({
      ok: true,
      value: (await planRows(ports, rows, dayInZone(ports.clock.now(), timeZone))).map(({ row }) => row),
    }),

    applyImport: sweepingAfter(ports, async ({ rows, timeZone }, { accountId }) => {
      return { ok: true, value: await storeRows(ports, rows, timeZone, accountId) };
    }),
  };
}

/** A row as it was sent, with the revision that it was compared with. */
export interface RowToStore extends RowAsSent {
  expected: string;
}

/** Stores each row by itself, in the name of an account. The results are in the order of the rows. */
export async function storeRows(
  ports: Ports,
  rows: readonly RowToStore[],
  timeZone: string,
  by: string,
): Promise<ImportRow[]> {
  const planned = await planRows(ports, rows, dayInZone(ports.clock.now(), timeZone));
  if (planned.some(({ row }) => row.outcome === 'add' || row.outcome === 'change'))
    await noteAuthor(ports, by);
  return applyAll(ports, planned, rows, by);
}

/** Reads each row, and compares it with what is registered under its id. A second row with the same id is refused. */
async function planRows(ports: Ports, rows: readonly RowAsSent[], today: Day): Promise<Planned[]> {
  const seen = new Set<string>();
  const read = rows.map((sent): PlannedRow | RowTold => {
    const id = idOfRow(sent.row);
    if (id !== null && seen.has(id)) return { outcome: 'refuse', id, fault: twiceInFile(sent.row) };
    if (id !== null) seen.add(id);
    const told = tell(ports, sent, today);
    return told.ok ? told.value : { outcome: 'refuse', id, fault: told.failure };
  });
  const ids = read.flatMap((each) => ('incoming' in each ? [each.incoming.id] : []));
  const registered = await ports.register.getMany(ids);
  return inTurns(AT_ONCE, read, async (each) => {
    if (!('incoming' in each)) return { row: each, base: null, newKey: null };
    const { incoming, key } = each;
    const base = registered.get(incoming.id) ?? null;
    const newKey = key === null || (await hasKey(ports, base, key)) ? null : key;
    const hint = newKey === null ? null : { hint: hintOf(newKey) };
    return { row: planRow(ports.policy, incoming, base?.entry ?? null, today, hint), base, newKey };
  });
}

function tell(ports: Ports, sent: RowAsSent, today: Day): Result<RowTold, InputFault> {
  const key = readBy(z.object({ key: optional(keySchema) }), { key: sent.key });
  if (!key.ok) return key;
  const incoming = readRow(ports.policy, sent.row, today);
  return incoming.ok
    ? { ok: true, value: { incoming: incoming.value, key: key.value.key ?? null } }
    : incoming;
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
  { row, base, newKey }: Planned,
  expected: string | undefined,
  by: string,
): Promise<ImportRow> {
  if (row.outcome === 'unchanged') return base ? standing(ports, row, base, { expected, by }) : row;
  if (row.outcome !== 'add' && row.outcome !== 'change') return row;
  const { id } = row;
  if ((base?.entry.revision ?? NOT_REGISTERED) !== expected) return { outcome: 'overtaken', id };
  try {
    const kept = await keepLicense(ports, {
      id,
      base,
      draft: tidyDraft(row.draft),
      key: newKey,
      author: { by, isImport: true },
    });
    if (kept.ok) {
      const { entry, isRenewed, formerKey } = kept.value;
      const also = { ...(isRenewed ? { isRenewed } : {}), ...(formerKey === null ? {} : { formerKey }) };
      return { ...row, expected: entry.revision, entry, ...also };
    }
    return kept.failure.code === 'conflict'
      ? { outcome: 'overtaken', id }
      : { outcome: 'failed', id, failure: kept.failure };
  } catch (error) {
    return { outcome: 'failed', id, failure: failureOf(ports, 'applyImport', error) };
  }
}

/**
 * A license that stands as its row says. Where it does only since the preview, the log tells whether the same person's
 * import stored it: the answer to that was lost, and the row is one that the import stored.
 */
async function standing(
  ports: Ports,
  row: Extract<PlannedRow, { outcome: 'unchanged' }>,
  base: KeptLicense,
  { expected, by }: { expected: string | undefined; by: string },
): Promise<ImportRow> {
  const { entry } = base;
  if (entry.revision === expected) return { ...row, entry };
  const [last] = await ports.register.changesOf(base);
  return { ...row, entry, ...(last?.isImport && last.by === by ? { wasStored: true } : {}) };
}
