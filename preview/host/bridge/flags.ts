import { crossButton, h } from '../dom';

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

/** The product's own flags, which an app shows by `showFlag`: the newest below, each until it is closed. */
export function createFlags() {
  const shelf = h('div.flags', { role: 'status', 'aria-live': 'polite' });
  const shown = new Map<string, HTMLElement>();
  document.body.append(shelf);

  const close = (id: string | number) => {
    shown.get(String(id))?.remove();
    return shown.delete(String(id));
  };

  const show = ({ id, type = 'info', title, description, isAutoDismiss, actions = [] }: FlagOptions) => {
    close(id);
    const flag = h(
      `div.flag.flag-${type}`,
      h('span.flag-mark', { 'aria-hidden': 'true' }, type === 'success' ? '✓' : type === 'info' ? 'i' : '!'),
      h(
        'div.flag-text',
        h('strong', title ?? ''),
        description !== undefined && h('p', description),
        actions.length > 0 &&
          h(
            'div.flag-actions',
            ...actions.map(({ text, onClick }) => h('button', { onclick: () => onClick() }, text)),
          ),
      ),
      crossButton('Dismiss', () => void close(id)),
    );
    shown.set(String(id), flag);
    shelf.append(flag);
    const dismiss = () => shown.get(String(id)) === flag && close(id);
    if (isAutoDismiss === true) setTimeout(dismiss, AUTO_DISMISS_MS);
    return true;
  };

  return { show, close };
}
