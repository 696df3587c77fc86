import { h } from '../dom';
import { followHeight } from '../frame-height';
import type { Site } from '../site';
import { addTokens, markTheme } from '../themes';
import { linkTo } from './links';

const LOOK = `
  body { margin: 0; font: var(--ds-font-body); color: var(--ds-text); overflow-wrap: anywhere; }
  a { color: var(--ds-link); }
  p { margin: 0 0 12px; }
`;

/**
 * A page's body as Confluence stores it, in a sandbox where no script runs and nothing is loaded but the style sheet:
 * whatever an app wrote, it can only be looked at.
 */
export function drawStorage(site: Site, value: string): HTMLIFrameElement {
  const policy = `default-src 'none'; style-src ${location.origin} 'unsafe-inline'`;
  const frame = h('iframe.app-frame.storage', {
    title: 'The page’s content',
    // The same origin lets this page measure it; without allow-scripts nothing in there can make use of that.
    sandbox:
      'allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation',
    srcdoc: `<!doctype html><html><head><meta http-equiv="content-security-policy" content="${policy}"><style>${LOOK}</style></head><body>${value}</body></html>`,
  });
  const theme = () => frame.contentDocument && markTheme(frame.contentDocument, site.switches.mode);
  frame.addEventListener('load', () => {
    const inside = frame.contentDocument;
    if (!inside) return;
    addTokens(inside);
    theme();
    for (const anchor of inside.querySelectorAll('a')) {
      const link = linkTo(site, anchor.getAttribute('href') ?? '');
      anchor.removeAttribute('href');
      if (link) Object.assign(anchor, { target: '_top', ...link });
    }
    followHeight(frame);
  });
  site.onChange(theme);
  return frame;
}
