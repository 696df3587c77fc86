import { h, icon } from '../dom';

export interface FlagOptions {
  id: string | number;
  type?: 'info' | 'success' | 'warning' | 'error';
  appearance?: string;
  title?: string;
  description?: string;
  isAutoDismiss?: boolean;
  actions?: { text: string; onClick: () => void }[];
}

const AUTO_DISMISS_MS = 8_000;
const CROSS = 'M4 4l8 8M12 4l-8 8';

/** The product's own flags, which an app shows by `showFlag`: the newest below, each until it is closed. */
export function createFlags() {
  const shelf = h('div', { class: 'flags', role: 'status', 'aria-live': 'polite' });
  const shown = new Map<string, HTMLElement>();
  document.body.append(shelf);

  const close = (id: string | number) => {
    shown.get(String(id))?.remove();
    return shown.delete(String(id));
  };

  const show = ({ id, type = 'info', title, description, isAutoDismiss, actions = [] }: FlagOptions) => {
    close(id);
    const flag = h(
      'div',
      { class: `flag flag-${type}` },
      h(
        'span',
        { class: 'flag-mark', 'aria-hidden': 'true' },
        type === 'success' ? '✓' : type === 'info' ? 'i' : '!',
      ),
      h(
        'div',
        { class: 'flag-text' },
        h('strong', {}, title ?? ''),
        description !== undefined && h('p', {}, description),
        actions.length > 0 &&
          h(
            'div',
            { class: 'flag-actions' },
            ...actions.map(({ text, onClick }) =>
              h('button', { type: 'button', onclick: () => onClick() }, text),
            ),
          ),
      ),
      h(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': 'Dismiss', onclick: () => void close(id) },
        icon(CROSS),
      ),
    );
    shown.set(String(id), flag);
    shelf.append(flag);
    const dismiss = () => shown.get(String(id)) === flag && close(id);
    if (isAutoDismiss === true) setTimeout(dismiss, AUTO_DISMISS_MS);
    return true;
  };

  return { show, close };
}
