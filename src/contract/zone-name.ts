/*
 * There is no schema here, so that the small bundle of the prompts can read a zone without the library.
 */

/** The IANA time zone of this name, as this machine calls it; null where there is none. */
export function zoneNamed(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
