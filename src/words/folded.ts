/** Capitals, blanks and signs taken off: `E-Mail` is `email`. Letters and digits of any script stay. */
export const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
