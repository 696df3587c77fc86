import * as z from 'zod/mini';
import { DELETE_UNDONE_MS } from '../../../src/contract/limits';
import { type Deleted, DELETED_KEY, deletedNow, tellDeleted } from './deleted';
import { keepIn, keptIn } from './kept';
import { readOwnAccount } from './people';

/** An app that came meanwhile may have another form of it; names are told to nobody but who deleted. */
const keptSchema = z.object({
  accountId: z.string(),
  deleted: z.array(
    z.object({
      at: z.number(),
      licenses: z.array(z.object({ id: z.string(), revision: z.string(), name: z.string() })),
    }),
  ),
});

/** Has the tab keep what can be put back still, for whoever leaves the console and comes again within the hour. */
export async function rememberDeleted(): Promise<void> {
  const accountId = await whoLooks();
  const deleted = deletedNow().filter(({ licenses }) => licenses.length > 0);
  const isKept = accountId !== null && deleted.length > 0;
  keepIn('sessionStorage', DELETED_KEY, isKept ? JSON.stringify({ accountId, deleted }) : null);
}

/** Tells what the tab keeps of this person, without what is too late to put back. */
export async function recallDeleted(now: number): Promise<void> {
  const text = keptIn('sessionStorage', DELETED_KEY);
  if (text === null) return;
  const accountId = await whoLooks();
  const told = new Set(deletedNow().map(({ at }) => at));
  const recalled = keptBy(accountId, text)
    .filter(({ at }) => now - at < DELETE_UNDONE_MS && !told.has(at))
    .map((each): Deleted => ({ ...each, back: [], late: 0, taken: 0, isNews: false }));
  tellDeleted([...deletedNow(), ...recalled]);
  await rememberDeleted();
}

/** Where the host does not say who looks, nothing is kept and nothing is told. */
const whoLooks = (): Promise<string | null> => readOwnAccount().catch(() => null);

function keptBy(accountId: string | null, text: string) {
  try {
    const kept = keptSchema.parse(JSON.parse(text));
    return kept.accountId === accountId ? kept.deleted : [];
  } catch {
    return [];
  }
}
