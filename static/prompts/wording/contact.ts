/**
 * The contact of a license as somebody is told whom to ask; null where there is none, and where it names themselves.
 * `own` is the viewer's name as their product tells it; null where it does not.
 */
export function contactFor(contact: string, own: string | null): string | null {
  if (contact === '') return null;
  return own !== null && isNamedIn(contact, own) ? null : contact;
}

/** Whether the name stands in the text by itself: Li is not named in Lisa. */
function isNamedIn(text: string, name: string): boolean {
  const [within, own] = [text, name].map((each) => each.normalize().toLowerCase()) as [string, string];
  return within.split(own).some((before, index, parts) => {
    const after = parts[index + 1];
    return after !== undefined && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
  });
}
