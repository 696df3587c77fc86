/**
 * Runs once nothing is pressed. A field is left by pressing something else: a message that came up at once would move
 * that away from under the pointer, and the press would do nothing.
 */
export function afterPress(then: () => void): void {
  if (document.querySelector(':active') === null) then();
  else window.addEventListener('mouseup', () => window.setTimeout(then), { once: true });
}
