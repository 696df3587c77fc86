export const exporting = {
  calendar: 'Calendar (.ics)',
  calendarName: 'Mockups maintenance',
  calendarSummary: 'Last day of Mockups maintenance: {name}',
  calendarProduct: 'Product: {product}',
  calendarExpires: 'From {day} on there is no support and there are no updates, unless it is renewed.',
  calendarContact: 'Contact: {contact}',
  calendarDone: 'The calendar is in {file}',
  calendarText: 'Add it to your calendar. Added again later, it moves the days.',
  calendarNone: 'No end is known, so there is nothing for a calendar',
  expiring: 'What expires, for budgets',
  expiringIn: 'In the next {months} months (CSV)',
  expiringDone: 'What expires in the next {months} months is in {file}',
  expiringText:
    'With the number of renewals that each license needs to be covered through that time; what has expired already is in it too.',
  expiringNone: 'Nothing has expired, and nothing expires in the next {months} months',
  leftOut:
    '{count, plural, one {One license is not in it, because its end is} other {# licenses are not in it, because their ends are}} not known.',
  failed: 'The file could not be written',
  logs: 'Who changed what (CSV)',
  logsDone: '{count, plural, one {One change is in {file}} other {# changes are in {file}}}',
  logsText: 'The last {most} changes of each license are kept. Whoever closed their account is not named.',
};
