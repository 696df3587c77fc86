const PAUSE_MS = 200;

/** Looks again and again until it is so. Resolves to the milliseconds that it took; null: not within the time. */
export async function whenItIs(isSo: () => Promise<boolean>, withinMs: number): Promise<number | null> {
  const startedAt = Date.now();
  for (;;) {
    if (await isSo()) return Date.now() - startedAt;
    if (Date.now() - startedAt + PAUSE_MS > withinMs) return null;
    await new Promise((passed) => setTimeout(passed, PAUSE_MS));
  }
}
