export const settings = {
  title: 'Settings',
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
  saved: 'The settings are saved',
  readFailed: 'We could not read the settings',
};
