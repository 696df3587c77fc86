export const shell = {
  places: 'Parts of this app',
  licenses: 'Licenses',
  requests: 'Requests',
  reminders: 'Reminders',
  terms: 'Terms',
  settings: 'Settings',
  decisions: '{count, plural, one {one needs a decision} other {# need a decision}}',
  waiting: '{count} waiting',
  'settings-general': 'General',
  'settings-prompts': 'Prompts',
  'settings-columns': 'Import columns',
  'settings-installation': 'Check this installation',
};
