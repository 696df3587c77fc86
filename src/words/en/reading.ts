/** What was read of a file with licenses. Values: {heading} of a column, {line} of a row, {text} of a cell, {count} of rows, {option} of the command line. */
export const reading = {
  'field-id': 'id',
  'field-name': 'name',
  'field-company': 'company',
  'field-product': 'product',
  'field-purchased': 'purchased on',
  'field-renewed': 'renewed on',
  'field-expiresOn': 'expires on (first day without cover)',
  'field-coveredThrough': 'covered through (last day with cover)',
  'field-statedOn': 'day on which the end was known',
  'field-seats': 'seats',
  'field-key': 'License Key',
  'field-channel': 'bought directly or on the Marketplace',
  'field-contact': 'contact',
  'field-email': 'e-mail of the contact',
  'field-subscription': 'state of the subscription',
  'field-billing': 'how it is paid, by the month or by the year',
  'field-price': 'price',
  'field-currency': 'currency',
  'field-order': 'order or invoice number',
  'field-notes': 'notes',
  'source-left-out': 'left out',
  'source-unknown': 'not recognised, not read',
  'source-double': 'another column has this already, not read',
  'source-either':
    'days past and to come: renewals that were made, or the next one due? Not read until that is said',
  decided: '{field}; line {line} shows whether the day or the month comes first',
  column: '“{heading}”: {what}',
  above: '{count, plural, one {# row} other {# rows}} above the headings passed over.',
  total: 'Line {line}, “{text}”: a total and no license, passed over.',
  'question-day-order':
    '“{heading}”, line {line}: {text} can be two days. Does the day or the month come first?',
  'question-no-end':
    '“{heading}”, line {line}: {text} often stands for an end that nobody knows. Is that so here?',
  'question-product': 'Line {line} and perhaps others do not name a product. Which one is it?',
  unread: 'Nothing was taken from “{text}”.',
  'question-channel':
    'Line {line} and perhaps others do not say where the license was bought. Directly, or on the Marketplace?',
  'note-nothing-known': 'Nothing will be known of its maintenance: the row has no date.',
  'note-seats-unlimited': 'Seats without a number are not kept.',
  'note-seats-without-date': 'Its seats are not kept, as no date goes with them.',
  'note-no-end': 'No end of maintenance is known.',
  'note-subscription-unknown': 'The row does not say whether the subscription is active.',
  'note-billing-unread': 'How often it is paid is not kept: it is neither monthly nor yearly.',
  'note-namesake':
    'The register has a license of this product and name already, bought at another time. This would be a second one.',
  'failure-not-a-workbook':
    'This workbook cannot be read. Open it, take its password off, and save it again as XLSX or CSV.',
  'failure-workbook-too-large': 'This workbook holds too much. Copy the licenses into one of their own.',
  'failure-no-such-sheet': 'The workbook has no sheet of this name.',
  'failure-old-workbook':
    'This is a workbook of an old kind, or one with a password. Save it as XLSX without a password, or as CSV.',
  'failure-not-a-table':
    'This is not a table and no text, but a picture, a PDF or the like. Choose the spreadsheet itself: XLSX, CSV or JSON.',
  'failure-nothing-recognised':
    'Nothing in this text could be read as a license: no License Key, and no product with a day, a price or seats. Paste the rows of a table, or the mail that confirms the order.',
  'failure-empty': 'There is nothing in it. Choose a file with at least one license.',
  'field-costCentre': 'cost centre',
  'question-decimal-mark':
    '“{heading}”, line {line}: {text} can be two amounts. What stands before the decimals, a point or a comma?',
  'question-currency': '“{heading}”, line {line}: in which currency is {text}?',
  'note-channel-unread': 'Where it was bought stands there by a name only, and is not kept.',
  'note-price-unread': 'What stands as its price is no amount, and is not kept.',
  'note-price-without-date': 'Its price and order are not kept, as no purchase goes with them.',
  'note-price-on-latest':
    'Price and order are kept with the latest of its purchases; what the others cost is not known.',
};
