import { h, icon } from '../dom';

const CROSS = 'M4 4l8 8M12 4l-8 8';

export interface DialogOptions {
  title: string;
  className?: string;
  closeOnEscape?: boolean;
  closeOnOverlayClick?: boolean;
  onClosed?: () => void;
}

/** A dialog of the product. Gives a function that closes it. */
export function openDialog(
  content: Node,
  { title, className = '', closeOnEscape = true, closeOnOverlayClick = true, onClosed }: DialogOptions,
): () => void {
  const dialog = h('dialog', { class: `dialog ${className}`, 'aria-label': title || 'Dialog' });
  const close = () => dialog.close();
  dialog.append(
    h(
      'header',
      { class: 'dialog-head' },
      h('h2', {}, title),
      h(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': 'Close', onclick: close },
        icon(CROSS),
      ),
    ),
    content,
  );
  dialog.addEventListener('cancel', (event) => !closeOnEscape && event.preventDefault());
  dialog.addEventListener('click', (event) => event.target === dialog && closeOnOverlayClick && close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    onClosed?.();
  });
  document.body.append(dialog);
  dialog.showModal();
  return close;
}
