import type { TermsFault, TermsFaultCode } from './terms-fault';

/** What to do about each fault in a file of terms; `{accepted}` stands for what would be accepted. */
const texts: Record<TermsFaultCode, string> = {
  'not-json': 'This is not JSON. Start from what `npm run -s terms` prints.',
  missing: 'This is missing. Add it.',
  'wrong-type': 'This is of the wrong type. Write {accepted}.',
  'unknown-field': 'Nothing of this name is known here. Correct the name or take it out.',
  'unknown-code': 'This code is not known. Write one of: {accepted}.',
  'impossible-value': 'This value cannot be read. docs/terms.schema.json says what can.',
  'no-clauses': 'A reason needs a clause that it rests on. Name at least one.',
  'no-documents': 'There is no document. Add at least one.',
  'id-taken': 'Another document has this id. Give each document an id of its own.',
  'day-taken': 'Another document comes into force on this day. Only one can: change the day of one of them.',
  'impossible-date': 'This is not a day of the calendar. Write it as YYYY-MM-DD, for example 2015-05-09.',
  'impossible-period': 'This is not the length of a period. Write a whole number of months, 1 to 1200.',
  'impossible-amount': 'This is not an amount. Write it as a decimal in quotes, for example "300.00".',
  'second-text':
    'Another document says something else under this number. One number is one fact: give the new fact a number of its own.',
  'unknown-clause':
    'No document that is in force by then has a fact of this number. Correct the number, or add the fact to `facts`.',
};

/** How many faults are said; the rest are counted. */
const MOST = 20;

/** Every fault of a file of terms, one a line, each with its place and what to do. */
export function describeTermsFaults(file: string, faults: readonly TermsFault[]): string {
  const said = faults.slice(0, MOST).map((fault) => {
    const text = texts[fault.code].replace('{accepted}', (fault.accepted ?? []).join(', '));
    return `${[file, fault.path].filter((part) => part !== '').join(': ')}: ${text}\n`;
  });
  const more = faults.length - said.length;
  return `${said.join('')}${more > 0 ? `${file}: ${more} more faults.\n` : ''}`;
}
