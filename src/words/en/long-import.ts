export const longImport = {
  title: 'A long import',
  before:
    'So many are handed over first. Then the app stores them by itself, in about {minutes, plural, one {# minute} other {# minutes}}: you can close this page meanwhile.',
  noUndo: 'It cannot be taken back in one step.',
  handing: 'Handing over: {done, number} of {all, number} … Leave this page open until then.',
  notHanded: 'The rows were not all handed over',
  notHandedText: '{done, number} of {all, number} are there. Nothing of them is stored yet.',
  other: 'Another long import waits or goes on. Wait for its end, or end it here.',
  goesOn: 'It goes on by itself. You can close this page.',
  stalled: 'It has not come further for some minutes.',
  receiving:
    '{done, number} of {all, number} rows were handed over, and nothing of them is stored yet. The page in which the file was chosen goes on with it. If that page is closed, delete what waits and import the file again.',
  kept: 'What waits is kept until {day} and then deleted. License Keys in it are kept secret.',
  drop: 'Delete what waits',
  dismiss: 'Put this away',
  stored: '{count, plural, one {# stored or already there} other {# stored or already there}}',
  left: '{count, plural, one {# not stored} other {# not stored}}',
  gone: '{count, plural, one {# was deleted before it could be stored} other {# were deleted before they could be stored}}',
  first: 'The first {count, number} that were not stored',
  stopFailed: 'The import stopped by itself',
  failed: 'That did not work',
};
