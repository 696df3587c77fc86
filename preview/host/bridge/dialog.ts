import { crossButton, h } from '../dom';

export interface DialogOptions {
  title: string;
  closeOnEscape?: boolean | undefined;
  closeOnOverlayClick?: boolean | undefined;
  onClosed?: () => void;
}

/** A dialog of the product. Gives a function that closes it. */
export function openDialog(
  content: Node,
  { title, closeOnEscape = true, closeOnOverlayClick = true, onClosed }: DialogOptions,
): () => void {
  const dialog = h('dialog.dialog', { 'aria-label': title || 'Dialog' });
  const close = () => dialog.close();
  dialog.append(h('header.dialog-head', h('h2', title), crossButton('Close', close)), content);
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
