import type { ConsoleSpeech } from '../wording/use-words';

/** What the fields of our own records are called on the screen. */
const NAMED = {
  name: 'form.name',
  contact: 'form.contact',
  product: 'form.product',
  channel: 'form.channel',
  ownServers: 'form.ownServers',
  subscription: 'form.subscription',
  history: 'form.history',
} as const;

/**
 * Where in a row something is wrong, in the words of a person: the column of a table, an entry of the history, or a field
 * by its own name. Null: the row as a whole.
 */
export function placeOf({ say }: Pick<ConsoleSpeech, 'say'>, path: string, isTable: boolean): string | null {
  if (path === '') return null;
  if (isTable) return say('importing.place-column', { heading: path });
  const entry = /^history\[(\d+)\]/.exec(path)?.[1];
  if (entry !== undefined) return say('importing.place-history', { number: Number(entry) + 1 });
  const [first = path] = path.split(/[.[]/);
  if (Object.hasOwn(NAMED, first)) return say(NAMED[first as keyof typeof NAMED]);
  return say('importing.place-field', { field: path.split('.').at(-1) ?? path });
}
