export const settings = {
  leadTitle: 'When an end is announced',
  leadText: 'A license counts as “ends soon” from the longest of these on.',
  leadDays: 'Days before the end',
  leadHelp: 'Up to {most} whole numbers with commas between, such as {example}.',
  leadFault: 'Enter whole numbers from 1 to {through} with commas between, {most} at most.',
  zone: 'Time zone of the daily check',
  zoneHelp: 'It says what day it is for the app itself. On screen, your own zone counts: {zone}.',
  whoTitle: 'Who keeps this register',
  whoText:
    'Admins of Jira and admins of Confluence keep it together. Each of them sees and changes every license, and can show its License Key.',
  ownTitle: 'What this site’s subscription costs',
  ownText:
    'The host product does not tell it, and nobody guesses it. What you enter stands in the budget; left empty, the subscription is counted there without a price.',
  saved: 'The settings are saved',
  columnsText:
    'What was said of a column is remembered by its heading, and taken for the next table that is imported. Nothing of what stands under a heading is kept.',
  columnsNone: 'Nothing is remembered yet. Whoever imports a table says there what its columns hold.',
  columnsForget: 'Forget this, and recognise it anew',
  columnsUnread: 'We could not read what is remembered of columns',
  columnsNotStored: 'This is not stored',
  readFailed: 'We could not read the settings',
};
