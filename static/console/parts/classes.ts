/** Several classes of one element; those that do not hold are left out. */
export const classes = (...names: (string | undefined | false)[]): string => names.filter(Boolean).join(' ');
