const SHOWN = 4;
/** Below this length, four characters would give too much of the key away. */
const SHORTEST = 12;

/** The last characters of a key, to tell keys apart; null where the key is too short to show any. */
export function hintOf(key: string): string | null {
  const characters = Array.from(key);
  return characters.length < SHORTEST ? null : characters.slice(-SHOWN).join('');
}
