export const reminders = {
  title: 'Reminders',
  about:
    'Once a day the app looks at what ends, and reminds of it {days} days before, on the day itself and on the day after. The settings say how many days, and in which time zone.',
  readFailed: 'We could not read the reminders',
  nowhere: 'Reminders go nowhere yet',
  nowhereText:
    'Nobody has chosen where reminders go: each stands in the history below, and nobody is told. Choose a project in Jira or a space in Confluence.',
  neverRan: 'The daily check has not run yet.',
  lastRan: 'The daily check last ran through on {date}.',
  where: 'Where reminders go',
  whereText:
    'The app writes them itself, in its own name. When you register the renewal here, the next check closes the work item with a comment, and notes it at the top of the page.',
  'choose-workItem': 'A work item in Jira',
  'chooseHelp-workItem':
    'One for each end: what to do, by when, and the link back. Each further reminder updates it. Whoever may see the project sees the license’s name and contact.',
  projectKey: 'Project key',
  projectKeyHelp:
    'Choose it from the list by name or key. The key stands before the number of every work item, such as OPS in OPS-7.',
  projectKeyFault: 'This is no project key. Enter letters and digits alone, such as OPS.',
  issueType: 'Type of work item',
  issueTypeHelp: 'Choose it from the list, or type it as the project names it, such as Task.',
  issueTypeFault: 'Enter a type that the project has, with at most {most} characters.',
  requestItems: 'Requests of people as work items too',
  requestItemsHelp:
    'One for each license and kind, made by the daily check and closed once all have an answer. It is assigned to who owns the license, as reminders are.',
  'choose-page': 'A page in Confluence',
  'chooseHelp-page':
    'One for each end, in the space that you choose. Each further reminder updates it. Whoever may see the space sees the license’s name and contact.',
  spaceKey: 'Space key',
  spaceKeyHelp:
    'Choose it from the list by name or key. The key stands in the address of the space after /spaces/.',
  spaceKeyFault: 'This is no space key. Enter it without the address around it, such as OPS.',
  chosenPlace: 'Chosen: {name}',
  notOffered: 'What there is cannot be listed now. What you type is tried when you save.',
  notAllOffered: 'The list is not complete. What is not in it can be typed.',
  language: 'Language of what is written',
  consoleUrl: 'Address of this console',
  consoleUrlHelp: 'Work items and pages link back to it. Empty: no link. It begins with https://.',
  consoleUrlFault: 'This is no such address. Copy it from the browser; it begins with https://.',
  useAddress: 'Enter the address where it is open now',
  always: 'Whatever you choose, every reminder is a line in the history below.',
  saved: 'The reminders are set',
  savedBut: 'This is stored. As things are today, a reminder would not get there:',
  undelivered: 'Not delivered yet',
  undeliveredText: 'Each of these is tried again every day until it succeeds or its end is settled.',
  undeliveredUnread: 'We could not read what was not delivered',
  history: 'History',
  historyNone: 'No reminder was due yet.',
  historyUnread: 'We could not read the history',
  daysBefore: '{days, plural, one {# day} other {# days}} before',
  onTheDay: 'on the day itself',
  dayAfter: 'the day after',
  'kind-maintenance': 'Maintenance through {through}',
  'kind-evaluation': 'Trial through {through}',
  'kind-subscription': 'Subscription through {through}',
  remindedAbout: '{what}. Reminder: {when}.',
  settledAbout: '{what}. Settled: this end no longer stands, so its reminders are closed.',
  superseded: 'Stands for earlier ones that were not delivered: {earlier}.',
  'target-workItem': 'Work item in Jira',
  'target-page': 'Page in Confluence',
  said: 'The answer was: {detail}',
};

/** Why a reminder did not reach its target, and what to do. */
export const delivery = {
  'no-project':
    'There is no project with this key, or the app may not see it. Check the key, and let the app see the project.',
  'no-issue-type': 'The project has no such type of work item. Enter one that it has.',
  'no-space':
    'There is no space with this key, or the app may not see it. Check the key, and let the app see the space.',
  'not-allowed': 'The app may not write there. Allow it to create work items or pages in this place.',
  refused: 'It was turned down, or the product is not on this site. Change what the answer names.',
  busy: 'Too much was going on at once. There is nothing to do.',
  unavailable: 'There was no answer in time. There is nothing to do.',
};
