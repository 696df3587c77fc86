/** The license that was looked at last, so that the list is left and found again at the same place. */
let last: string | null = null;

export function leaveFor(id: string): void {
  last = id;
}

/** Puts the focus back on the license that one comes back from, where the list shows it. */
export function returnTo(list: HTMLElement | null): void {
  const row = last === null ? null : list?.querySelector(`[data-license="${CSS.escape(last)}"] a`);
  last = null;
  if (!(row instanceof HTMLElement)) return;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'center' });
}
