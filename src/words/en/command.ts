/** What is wrong with a field of a license record, and what to do. Values: {path} of the field, such as history[2].seats. */
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
  'too-many': '{path} has too many entries. Split it.',
  'not-a-time-zone': '{path} is not a time zone. Use a name such as Europe/Berlin.',
  'not-an-id': '{path} is not an id. Use up to 100 letters, digits and the characters . _ - : #.',
  'ambiguous-date': '{path} can be read as two different days. Write it as YYYY-MM-DD.',
  'unknown-hosting': '{path} is a hosting that the terms do not speak of. They know Server and Cloud.',
  'unknown-plugin': '{path} is not the key of a Mockups plugin.',
  'no-maintenance-date':
    '{path} is missing, so that nobody can tell when maintenance ends. Export the record again with it.',
  'twice-in-file': '{path} stands in this file already. Keep one of the two.',
  'other-product':
    '{path} names another product than the license that is registered under this number. Delete that one first, or leave this one out.',
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

/** What the command line says besides. */
export const command = {
  evaluateUsage: `Usage: npm run -s evaluate -- [--as-of YYYY-MM-DD] [--language LANGUAGE] [FILE]

Reads license records, one JSON object a line, from FILE or standard input,
and writes one verdict a line. Without --as-of: today in UTC. Days have the
form YYYY-MM-DD, in the years 0001 to 8999. Messages are in LANGUAGE, one of
{languages}; without it, in English.
Exit status: 0 all read, 1 some records refused, 2 wrong arguments or no such file.
`,
  input: 'The input',
  byClauses: '{sentence} ({clauses})',
  refused: '{refused} of {read} records refused',
  cannotWrite: 'Cannot write the verdicts: {why}.',
  cannotRead: 'Cannot read the records: {why}. Name a readable file of JSON lines.',
};
