/** What is wrong with an input, and what to do. Values: {example} is a day as the reader writes it, {longest} how many characters an id may have. */
export const fault = {
  'not-json': 'This line is not JSON. Write one license on each line.',
  'not-a-record': 'This is not a license record. It needs at least an id and a product.',
  missing: 'This is missing. Fill it in.',
  'wrong-type': 'This is not the kind of value that belongs here. Compare it with an exported file.',
  'unknown-value': 'This value is not known here. Pick one of the offered values.',
  'impossible-date': 'There is no such day. Enter one like {example}.',
  'seats-not-whole': 'Enter a whole number, 1 or more.',
  'amount-not-decimal': 'Enter an amount such as 300.01.',
  'currency-not-a-code': 'Enter a currency’s three-letter code, such as USD.',
  'too-long': 'This is too long. Shorten it.',
  'unseen-characters': 'There are characters in this that nobody can see. Type it anew.',
  'not-utf-8': 'This line is not in UTF-8. Save the file in that encoding.',
  'too-many': 'There are too many entries. Split them.',
  'not-a-time-zone': 'This is not a time zone. Enter a name such as Europe/Berlin.',
  'not-an-id': 'This is not an id. Use up to {longest} letters, digits and the characters . _ - : #.',
  'ambiguous-date': 'This can be read as two different days. Write the year first, as in 2015-05-09.',
  'unknown-hosting': 'The terms do not know this hosting. They speak of Server and Cloud.',
  'unknown-plugin': 'This is not the key of a Mockups product.',
  'no-maintenance-date':
    'The maintenance end date is missing, so nobody can tell when cover ends. Export the record again with it.',
  'other-product':
    'The register has another product under this id. Check the id, or add it as a license of its own.',
  'twice-in-file': 'This id stands in the file already. Keep one of the two.',
  'quote-not-closed':
    'A quotation mark in this row is not closed, or only behind a line that could be a row by itself. Close it on its line or take it out; the rows behind it were read each by itself.',
  'text-behind-quote':
    'There is text behind a closing quotation mark. Double the quotation marks that belong to the text, or take them out.',
  'surplus-cells':
    'This row has more cells than the table has columns. Put a text that has the separator in it between quotation marks.',
  'unknown-state': 'This is no state of a subscription. Write active, trial or inactive.',
  'end-not-known':
    'Such a day often stands for an end that nobody knows. Say what it means here, or take it out.',
  contradicts: 'This contradicts another column of the row. Correct one of the two.',
  'same-license':
    'This license stands in the file already, with the same product, name and purchase. Give each a name of its own, or keep one.',
  'unknown-product': 'The terms do not know this product. Pick one of the offered ones.',
  'channel-missing': 'Say where the license was bought.',
  'nothing-before': 'Nothing comes before this. Begin with the purchase, or with a stated expiry date.',
  'second-new': 'A license is bought once. Take this out, and add the further license as one of its own.',
  'seats-not-raised':
    'An upgrade raises the number of seats. Enter more than before; for fewer, buy a new license.',
  'renewal-not-sold': 'This product has no maintenance to renew. Take this out.',
  'upgrade-not-sold': 'This product is for one user. Take this upgrade out.',
  'statement-without-maintenance': 'This product has no maintenance that could expire. Take this out.',
  'migration-not-offered': 'This product does not move to the Marketplace. Take this out.',
  'migration-not-direct': 'The license is on the Marketplace already. Take this out.',
  'migration-not-own-servers':
    'Only a license on your own servers moves to the Marketplace. Take this out, or change where it runs.',
  'date-out-of-range': 'This day is too far away. Check the year.',
  'dated-after-today': 'This day is still to come. Record a purchase once it has been made.',
  'ambiguous-amount':
    'This can be read as two different amounts. Write it without a mark between thousands, as in 1234.50.',
};
