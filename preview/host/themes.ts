import type { Switches } from '../site/switches';

const THEME = 'light:light dark:dark spacing:spacing typography:typography shape:shape motion:motion';

/** Marks a document for the design tokens of the mode, as the products do with their own pages and with frames. */
export function markTheme(target: Document, mode: Switches['mode']): void {
  const { dataset, style } = target.documentElement;
  dataset.theme = THEME;
  dataset.colorMode = mode;
  style.colorScheme = mode;
}

export function addTokens(target: Document): void {
  if (target.querySelector('link[data-preview-tokens]')) return;
  const link = target.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/_preview/tokens.css';
  link.dataset.previewTokens = '';
  target.head.prepend(link);
}
