import { h } from './parts/dom';

/** What a place shows at one time, and the classes that it is shown with. */
export interface Screen {
  look: string;
  parts: Node[];
}

/** The frame of a place. What it shows is drawn anew; the line that is read out stays, or it would not be heard. */
export interface Stage {
  draw: (screen: Screen | null) => void;
  /** Reads a sentence out; `unseen` where it can be seen elsewhere already. */
  say: (sentence: string, unseen?: boolean) => void;
  /** Does what a person set off, one thing at a time: meanwhile no button does anything. */
  run: (work: () => Promise<void>) => Promise<void>;
  /** Takes the focus that a button had before it was drawn anew; where nothing is left, nobody gets it. */
  takeFocus: () => void;
}

/** Without height until there is something to show or to say. */
export function createStage(label: string): Stage {
  const shown = h('div', {});
  const note = h('p', { class: 'note', role: 'status' });
  const frame = h('section', {}, shown, note);
  frame.addEventListener('click', refuseWhileBusy, { capture: true });
  document.body.append(frame);

  const say = (sentence: string, unseen = false) => {
    note.classList.toggle('unseen', unseen);
    note.textContent = sentence;
  };
  return {
    say,
    draw: (screen) => {
      shown.replaceChildren(...(screen?.parts ?? []));
      if (!screen) {
        for (const name of ['class', 'aria-label', 'tabindex']) frame.removeAttribute(name);
        return;
      }
      frame.className = screen.look;
      frame.setAttribute('aria-label', label);
      frame.setAttribute('tabindex', '-1');
    },
    run: async (work) => {
      const buttons = [...shown.querySelectorAll('button')];
      say('');
      // Not `disabled`, which would take the focus away.
      for (const each of buttons) each.setAttribute('aria-disabled', 'true');
      try {
        await work();
      } finally {
        for (const each of buttons) each.removeAttribute('aria-disabled');
      }
    },
    takeFocus: () => {
      if (shown.hasChildNodes() && document.hasFocus()) frame.focus();
    },
  };
}

/** Also stops the Enter key in a field, which presses the form's button. */
function refuseWhileBusy(event: Event): void {
  if (!(event.target as Element).closest('[aria-disabled="true"]')) return;
  event.preventDefault();
  event.stopPropagation();
}
