/** Keys in groups of capitals and digits, such as `4F2A-99B1-77C0-12EE`, and those that are numbers of machines. */
const GROUPED = /^[A-Z0-9]{2,12}(?:-[A-Z0-9]{2,12}){2,8}$/;
const UNIQUE = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Keys that are bytes in letters. */
const LETTERED = /^[A-Za-z0-9+/_-]{24,}={0,2}$/;
/** A key that goes on in the next line fills its own one. */
const FILLED = 56;
/** Two full lines differ by less. */
const SPARE = 8;
/** So the vendor's keys begin, and Atlassian's. */
const BEGINNING = /^(?:eJ|AAA)/;

/** Whether a text alone on its line looks like a License Key. */
export function looksLikeKey(text: string): boolean {
  if (UNIQUE.test(text)) return true;
  if (GROUPED.test(text)) return /[A-Z]/.test(text) && /\d/.test(text) && text.length >= 12;
  return LETTERED.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d/.test(text);
}

/** Whether a text behind the label of a key is one: `will follow in a mail of its own` is none. */
export function isLabelledKey(text: string): boolean {
  if (!/\s/.test(text))
    return text.length >= 6 && (/\d/.test(text) || text.length >= 20) && !/[@]|:\/\//.test(text);
  return (
    text.split(/\s+/).every((group) => /^[A-Z0-9-]+$/.test(group)) && /\d/.test(text) && text.length >= 8
  );
}

/** Whether a line is the rest of a key that began on the line before: long keys are broken where a line is full. */
export const continuesKey = (line: string, next: string): boolean =>
  line.length >= FILLED &&
  /^[A-Za-z0-9+/=_-]{2,}$/.test(next) &&
  !BEGINNING.test(next) &&
  next.length <= line.length + SPARE;
