/** A field as the form library names it: `history[2].seats` is `history.2.seats`. */
export const fieldName = (path: string): string => path.replace(/\[(\d+)\]/g, '.$1');

/** The last name in a path: `settings.leadDays[1]` is about `leadDays`. */
export const lastName = (path: string): string =>
  fieldName(path)
    .split('.')
    .findLast((part) => !/^\d*$/.test(part)) ?? '';
