import type { QueryClient } from '@tanstack/react-query';
import type { LicenseEntry } from '../../../src/contract/licenses';
import { MOST_LOGS } from '../../../src/contract/limits';
import { logsCsv } from '../../../src/exchange/exporting/changes-csv';
import type { ProductTerms } from '../../../src/policy';
import { reads } from '../data/reads';
import { changeTexts } from '../license/change-text';
import type { ConsoleSpeech } from '../wording/use-words';

interface LogWords {
  client: QueryClient;
  speech: ConsoleSpeech;
  products: Readonly<Record<string, ProductTerms>>;
}

/**
 * Who changed what of these licenses, the latest change first, as a table in the viewer's words; and how many changes that
 * are. What was read before a failure is not read again. Rejects where the back end does not answer.
 */
export async function logsOf(
  entries: readonly LicenseEntry[],
  { client, speech, products }: LogWords,
): Promise<{ text: string; count: number }> {
  const { say } = speech;
  const found = [];
  for (let at = 0; at < entries.length; at += MOST_LOGS) {
    const part = entries.slice(at, at + MOST_LOGS);
    const logs = await client.query(reads.logs(part.map(({ id }) => id)));
    for (const { id, changes } of logs) {
      const entry = part.find((each) => each.id === id);
      if (entry) found.push(...changes.map((change) => ({ entry, change })));
    }
  }
  found.sort((a, b) => (a.change.at < b.change.at ? 1 : a.change.at > b.change.at ? -1 : 0));
  const rows = [];
  for (const { entry, change } of found) {
    const unit = products[entry.license.product]?.seatUnit ?? 'users';
    rows.push({
      at: change.at,
      license: entry.name,
      who: await nameOf(change.by, client, say),
      what: changeTexts(speech, change, { products, unit }).join('\n'),
    });
  }
  const headings = {
    at: say('changes.when'),
    license: say('list.colLicense'),
    who: say('changes.who'),
    what: say('changes.what'),
  };
  return { text: `\uFEFF${logsCsv(headings, rows)}`, count: rows.length };
}

/** Each name is asked for once. */
async function nameOf(by: string | null, client: QueryClient, say: ConsoleSpeech['say']): Promise<string> {
  if (by === null) return say('changes.someone');
  return (await client.query(reads.accountName(by))) ?? say('requests.someone');
}
