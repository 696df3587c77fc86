export const deletion = {
  title: 'Deleted',
  until: 'This can be undone until {when} in this tab of the browser, with everything that belongs to it.',
  undo: 'Undo',
  undoOf: 'Undo: {what}',
  back: '{name} is in the register again',
  backSeveral: '{count, plural, one {One license is} other {# licenses are}} in the register again',
  late: '{count, plural, one {One license} other {# licenses}} can no longer be put back: the hour is over, or the License Key is no longer kept.',
  taken:
    '{count, plural, one {One license stays} other {# licenses stay}} deleted: another license was added under the same id meanwhile.',
  failed: 'Not everything is known to be put back',
};
