/** What is wrong with a field of a license record, and what to do. Values: {path} of the field, such as history[2].seats; {longest} is how many characters an id may have. */
export const recordFault = {
  'not-json':
    'This line is not JSON. Write one license record a line, such as \'{\'"id": "acme-1", "product": "jira-server"\'}\'.',
  'not-a-record': 'This is not a license record. Write an object with at least "id" and "product".',
  missing: '{path} is missing. Add it.',
  'wrong-type': '{path} is of the wrong type. Compare it with the example record in the README.',
  'unknown-value':
    '{path} has a value that is not known here. Compare it with the example record in the README.',
  'impossible-date': '{path} is not a day of the calendar. Write it as YYYY-MM-DD, for example 2015-05-09.',
  'seats-not-whole': '{path} is not a number of seats. Write a whole number, 1 or more.',
  'amount-not-decimal': '{path} is not an amount. Write it as a decimal in quotes, for example "300.01".',
  'currency-not-a-code': '{path} is not a currency. Write its three-letter code, for example USD.',
  'too-long': '{path} is too long. Shorten it.',
  'unseen-characters': '{path} has characters that nobody can see. Type it anew.',
  'not-utf-8': 'This line is not in UTF-8. Save the file in that encoding.',
  'too-many': '{path} has too many entries. Split it.',
  'not-a-time-zone': '{path} is not a time zone. Use a name such as Europe/Berlin.',
  'not-an-id': '{path} is not an id. Use up to {longest} letters, digits and the characters . _ - : #.',
  'ambiguous-amount':
    '{path} can be read as two different amounts. Say what stands before the decimals with --decimals.',
  'ambiguous-date': '{path} can be read as two different days. Write it as YYYY-MM-DD.',
  'unknown-hosting': '{path} is a hosting that the terms do not speak of. They know Server and Cloud.',
  'unknown-plugin': '{path} is not the key of a Mockups plugin.',
  'no-maintenance-date':
    '{path} is missing, so that nobody can tell when maintenance ends. Export the record again with it.',
  'twice-in-file': '{path} stands in this file already. Keep one of the two.',
  'other-product':
    '{path} names another product than the license that is registered under this number. Delete that one first, or leave this one out.',
  'quote-not-closed':
    'A quotation mark in this row is not closed, or only behind a line that could be a row by itself. Close it on its line or take it out.',
  'text-behind-quote':
    'There is text behind a closing quotation mark in this row. Double the quotation marks that belong to the text.',
  'surplus-cells':
    'This row has more cells than the table has columns. Put a text with the separator in it between quotation marks.',
  'unknown-state': '{path} is no state of a subscription. Write active, trial or inactive.',
  'end-not-known':
    '{path} has a day that often stands for an end that nobody knows. Say so with --no-end unknown, or correct it.',
  contradicts: '{path} contradicts another column of the row. Correct one of the two.',
  'same-license':
    '{path} names a license that stands in this file already, with the same product, name and purchase. Give each a name of its own, or keep one.',
  'unknown-product': '{path} is not a product of these terms.',
  'channel-missing': '{path} is missing. Say where the license was bought: direct or marketplace.',
  'nothing-before':
    '{path} has nothing before it. Begin the history with the purchase ("new") or with a statement of the expiry date.',
  'second-new':
    '{path} comes after other events. A license is bought once: record a further or smaller license as one of its own.',
  'seats-not-raised':
    '{path} does not raise the number of seats. An upgrade has more seats than before; fewer are had in another way, if at all.',
  'renewal-not-sold': '{path} is a renewal, and this product has no maintenance to renew. Take it out.',
  'upgrade-not-sold': '{path} is an upgrade, and this product is not sold by seats. Take it out.',
  'statement-without-maintenance':
    '{path} states an expiry of maintenance, and this product has none of its own. Take it out.',
  'migration-not-offered':
    '{path} is a migration, and this product does not move to the Marketplace. Take it out.',
  'migration-not-direct':
    '{path} is a migration of a license that is on the Marketplace already. Take it out.',
  'migration-not-own-servers':
    '{path} is a migration, which takes servers of your own. Take it out, or correct "ownServers".',
  'date-out-of-range': '{path} is too far away. Check the year.',
  'dated-after-today': '{path} is later than today. Record a purchase once it has been made.',
};

/** What is wrong with a file of terms, and what to do. Values: {accepted} is what would be accepted, {months} the longest period. */
export const termsFault = {
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
  'impossible-period': 'This is not the length of a period. Write a whole number of months, 1 to {months}.',
  'impossible-amount': 'This is not an amount. Write it as a decimal in quotes, for example "300.00".',
  'second-text':
    'Another document says something else under this number. One number is one fact: give the new fact a number of its own.',
  'unknown-clause':
    'No document that is in force by then has a fact of this number. Correct the number, or add the fact to `facts`.',
};

/** How each command is called. {languages} are those that there are words for, {lastYear} is the last year of a day. */
export const usage = {
  evaluate: `Usage: npm run -s evaluate -- [--as-of YYYY-MM-DD] [--terms TERMS] [--brief] [--language LANGUAGE] [FILE]

Reads license records, one JSON object a line, from FILE or standard input,
and writes one verdict a line. Without --as-of: today in UTC. Days have the
form YYYY-MM-DD, in the years 0001 to {lastYear}. With --terms: by the documents in
the file TERMS, which has the form that ''npm run -s terms'' prints. With
--brief: only the id, the state, the expiry, the days left and the actions
that may be taken. Messages are in LANGUAGE, one of {languages}; without it,
in English.
Exit status: 0 all read, 1 some records refused, 2 wrong arguments, no such
file, or faulty terms.
`,
  read: `Usage: npm run -s read -- [OPTIONS] [FILE]

Reads a table of licenses as an import would: CSV, TSV, XLSX, JSON, JSON lines
or the license records of the Atlassian Marketplace, from FILE or standard
input. Writes one license record a line, in the order of the rows, for
''npm run -s evaluate''; a row that cannot be read is answered in its place. What
the columns were taken for, and what has to be told, is said on standard error.
License Keys are read, and never written.
  --dates day-first|month-first   what comes first in 03/04/2026
  --no-end unknown                days such as 9999-12-31: no end is known
  --decimals point|comma          what stands before the decimals of prices
  --currency CODE                 of prices that name none, such as USD
  --channel direct|marketplace    where it was bought, if a row does not say so
  --product ID                    of rows that name none, such as jira-server
  --encoding ENCODING             one of {encodings}
  --separator CHARACTER           between cells: , ; | or tab
  --sheet NAME                    of a workbook; without it, the first with rows
  --map HEADING=FIELD             what a column holds, once for each column: one
                                  of {fields},
                                  or ignore
  --as-of YYYY-MM-DD              the day of reading; without it, today in UTC
  --language LANGUAGE             of messages, one of {languages}
Exit status: 0 all read, 1 some rows refused, 2 wrong arguments, or nothing
that can be read.
`,
  compare: `Usage: npm run -s compare -- [--as-of YYYY-MM-DD] [--json] [--language LANGUAGE] TERMS [LICENSES]

Who is affected if TERMS were the terms: reads license records, one JSON
object a line, from LICENSES or standard input, and writes for each that
would be answered differently what changes, then a summary: each kind of
change, how many licenses it concerns, and the smallest of them. TERMS has the
form that ''npm run -s terms'' prints. Without --as-of: today in UTC. With
--json: one JSON object a line, the summary last. Messages are in LANGUAGE,
one of {languages}; without it, in English.
Exit status: 0 nothing differs, 1 something does, 2 wrong arguments, no such
file, or faulty terms.
`,
  budget: `Usage: npm run -s budget -- --year YEAR [--first-month 1..12] [OPTIONS] [FILE]
       npm run -s budget -- --through YYYY-MM-DD [OPTIONS] [FILE]

Reads license records, one JSON object a line, from FILE or standard input, as
the export of the register writes them: with prices, cost centres, owners and
decisions. Writes one JSON object.
With --year: what falls due in the year, license by license, with the cheapest
way to stay covered, and its totals by currency, month, quarter, product,
owner and cost centre. --first-month begins a fiscal year; it is named by
the year in which it begins. Prices are those of the records, and none is guessed.
With --through: how every license stays covered through that day with the
fewest purchases.
A site’s own subscription of this app is no license record, and in neither.
  --as-of YYYY-MM-DD     what is known on that day; without it, today in UTC
  --terms TERMS          by the documents in the file TERMS
  --language LANGUAGE    of messages, one of {languages}
A record that cannot be read is listed under "refused", and counted on
standard error. Exit status: 0 all read, 1 some records refused, 2 wrong
arguments, no such file, or faulty terms.
`,
  terms: `Usage: npm run -s terms

Writes the vendor’s documents that answers are given by, as JSON: the form of
a file for --terms and compare. Its JSON Schema: docs/terms.schema.json.
`,
};

/** What the commands say besides. */
export const command = {
  input: 'The input',
  byClauses: '{sentence} ({clauses})',
  refused: '{refused} of {read} records refused',
  readAs: 'Read {count, plural, one {# row} other {# rows}} as {form}.',
  answerBy: '{question} Say so with {option}.',
  notedRows: '{count, plural, one {# row} other {# rows}}, the first on line {line}: {text}',
  cannotWrite: 'Cannot write the answers: {why}.',
  cannotRead: 'Cannot read the records: {why}. Name a readable file of JSON lines.',
  cannotReadTable:
    'Cannot read the licenses: {why}. Name a readable file: CSV, TSV, XLSX, JSON, JSON lines, or license records of the Atlassian Marketplace.',
  cannotReadTerms: 'Cannot read the terms in {file}: {why}. Name a readable file.',
  moreFaults: '{file}: {count} more faults.',
  throughOutside: 'Name a day from {from} to {to} with --through.',
};

/** What a comparison of terms says. Its codes, such as `expiry: earlier`, are the same in every language. */
export const comparison = {
  line: 'line {line}',
  notCompared: 'not compared: {message}',
  summary: '{affected} of {compared} licenses would be answered differently on {asOf}.',
  unreadable: '{count} further lines are no license records and were not compared.',
  skipped: '{count} lines were not compared',
  example: 'such as {record}',
  expiry: 'expiry: {before} -> {after}',
  renewals: 'renewals to be covered: {before} -> {after}',
  gained: '{days, plural, one {# day gained} other {# days gained}}',
  lost: '{days, plural, one {# day lost} other {# days lost}}',
  unknown: 'unknown',
};
