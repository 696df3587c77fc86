/** What can take the focus by itself. */
const CONTROLS = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]';
const HEADINGS = 'h1, h2, h3';

/** Menus and dialogs give the focus back by themselves, within some frames. Milliseconds. */
const OTHERS_FIRST = 100;

/**
 * Whoever works by keyboard stays where the work is: where a control goes that had the focus, the focus goes on to the
 * nearest heading or control around it; a control that was only switched off for a moment gets it back. A part that
 * knows a better place takes the focus there itself, and this does nothing. Returns how to end it.
 */
export function keepFocus(): () => void {
  let held: HTMLElement | null = null;
  let around: readonly Element[] = [];
  let timer = 0;

  const hold = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    held = target;
    around = ancestorsOf(target);
  };
  // A press beside everything gives the focus up on purpose.
  const release = ({ target }: PointerEvent) => {
    if (target instanceof Element && !target.closest(CONTROLS)) held = null;
  };
  const goOn = () => {
    if (!held || !isLost()) return;
    if (held.isConnected && held.checkVisibility()) {
      if (!held.matches(':disabled')) held.focus({ preventScroll: true });
      return;
    }
    const place = around.filter(({ isConnected }) => isConnected).reduce(nearest, null);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'nearest' });
  };
  const later = () => {
    if (!held || !isLost()) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(goOn, OTHERS_FIRST);
  };

  const changes = new MutationObserver(later);
  changes.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden'] });
  document.addEventListener('focusin', hold);
  document.addEventListener('pointerdown', release);
  window.addEventListener('focus', later);
  return () => {
    window.clearTimeout(timer);
    changes.disconnect();
    document.removeEventListener('focusin', hold);
    document.removeEventListener('pointerdown', release);
    window.removeEventListener('focus', later);
  };
}

/** Our frame is worked in, and nothing in it has the focus. */
const isLost = (): boolean =>
  document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);

/** From the nearest one outwards. */
function ancestorsOf(element: Element): Element[] {
  const parent = element.parentElement;
  return parent === null ? [] : [parent, ...ancestorsOf(parent)];
}

/** The place found so far, or else the first heading inside, or else the first control. */
function nearest(found: HTMLElement | null, inside: Element): HTMLElement | null {
  if (found) return found;
  const heading = shownIn(inside, HEADINGS);
  // A heading takes the focus only where it says so.
  if (heading) heading.tabIndex = -1;
  return heading ?? shownIn(inside, CONTROLS);
}

const shownIn = (inside: Element, selector: string): HTMLElement | null =>
  [...inside.querySelectorAll<HTMLElement>(selector)].find((element) => element.checkVisibility()) ?? null;
