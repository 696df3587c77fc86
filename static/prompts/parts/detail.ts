import { button, h } from './dom';

/** Room under the line in which one part at a time is open. */
export interface Detail {
  element: HTMLElement;
  /** A button that opens a part, and closes it again. */
  opener: (label: string, kind: 'primary' | 'subtle', part: () => HTMLElement) => HTMLButtonElement;
  /** Closes what is open, as the Escape key does; the button that opened it has the focus then. */
  close: () => void;
}

const ID = 'detail';

export function createDetail(): Detail {
  const closeOnEscape = (event: Event) => {
    if ((event as KeyboardEvent).key === 'Escape' && opened) close();
  };
  const element = h('div', { id: ID, class: 'detail', onkeydown: closeOnEscape });
  let opened: HTMLButtonElement | null = null;
  const expand = (opening: HTMLButtonElement | null) => {
    opened?.setAttribute('aria-expanded', 'false');
    opening?.setAttribute('aria-expanded', 'true');
    opened = opening;
  };
  const close = () => {
    element.replaceChildren();
    opened?.focus();
    expand(null);
  };
  return {
    element,
    close,
    opener: (label, kind, part) => {
      const opening = button(label, () => (opened === opening ? close() : open()), kind);
      const open = () => {
        element.replaceChildren(part());
        expand(opening);
        element.querySelector<HTMLElement>('select, input, button')?.focus();
      };
      opening.addEventListener('keydown', closeOnEscape);
      opening.setAttribute('aria-expanded', 'false');
      opening.setAttribute('aria-controls', ID);
      return opening;
    },
  };
}
