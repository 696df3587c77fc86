/** A day, YYYY-MM-DD, or the day of an instant, as the stand-in pages write it: `12 Mar 2027`. */
export function dayWords(day: string | number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
}

/** `1 work item`, `2 work items`. */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
