import { type AppFrame, createAppFrame } from '../app-frame';
import type { Site } from '../site';
import { openDialog } from './dialog';

export interface ModalOptions {
  resource?: string | null;
  onClose?: (payload?: unknown) => void;
  size?: string | { width: string; height?: string };
  context?: Record<string, unknown>;
  closeOnEscape?: boolean;
  closeOnOverlayClick?: boolean;
  title?: string;
}

const WIDTHS: Record<string, string> = { small: '400px', medium: '600px', large: '800px', xlarge: '968px' };
const WIDEST = 'calc(100vw - 64px)';

/** `Modal.open()`: another frame of the app in a dialog of the product, told what `context` the opener gives. */
export function openModal(site: Site, opener: AppFrame, options: ModalOptions, frames: Set<AppFrame>): true {
  let payload: unknown;
  const frame = createAppFrame(site, {
    module: opener.module,
    ...(options.resource ? { resource: options.resource } : {}),
    extension: { ...opener.extension, modal: options.context ?? {} },
    closing: {
      close: (given) => {
        payload = given;
        close();
      },
    },
  });
  const { size = 'medium' } = options;
  frame.element.classList.add('modal-frame');
  frame.element.style.width = typeof size === 'string' ? (WIDTHS[size] ?? WIDEST) : size.width;
  if (typeof size === 'object' && size.height !== undefined) frame.element.style.minHeight = size.height;
  frames.add(frame);
  const close = openDialog(frame.element, {
    title: options.title ?? '',
    closeOnEscape: options.closeOnEscape,
    closeOnOverlayClick: options.closeOnOverlayClick,
    onClosed: () => {
      frames.delete(frame);
      frame.closing?.onClose?.();
      options.onClose?.(payload);
    },
  });
  return true;
}
