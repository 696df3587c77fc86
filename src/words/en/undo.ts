export const undo = {
  do: 'Take the import back',
  note: 'For as long as this page is open, what was imported can be taken back. What somebody changes meanwhile stays as it is. A License Key that was replaced can come back for an hour.',
  title: 'Take this import back?',
  willRemove:
    '{count, plural, one {# license that was added is deleted again, with its key.} other {# licenses that were added are deleted again, with their keys.}}',
  willRestore:
    '{count, plural, one {# license that was changed} other {# licenses that were changed}}: what was entered before comes back, the License Key included.',
  stays:
    'Requests that the import answered stay answered, and a renewal that it ended is not in progress again.',
  undoing: 'Taking back: {done, number} of {all, number} …',
  stopped: 'Stopped. {done, number} of {all, number} were taken back.',
  interrupted: 'Not everything was taken back so far',
  interruptedText:
    '{done, number} of {all, number} were dealt with. To go on does no harm to what is taken back already.',
  done: 'The import was taken back',
  removed: '{count, number} deleted again',
  restored: '{count, number} as before',
  kept: '{count, plural, one {# stays as it is} other {# stay as they are}}',
  'why-changed': 'Somebody changed or deleted it since the import.',
  'why-key-forgotten': 'The License Key from before is no longer kept, so that it cannot be as before.',
};
