import { h } from '../dom';
import type { Site } from '../site';
import { openDialog } from './dialog';

export interface BridgeTarget {
  url?: string;
  type: 'same-tab' | 'new-tab';
  target?: string;
  moduleKey?: string;
  /** The place within the module's page. */
  path?: string;
}

type Target = Pick<BridgeTarget, 'moduleKey' | 'path'> & { target: string };

/** The address of a module's page; other targets are places that the preview does not have. */
export function urlOf(site: Site, { target, moduleKey, path }: Target): string {
  const page = site.boot.pages.find(({ frames }) => frames.some((frame) => frame.moduleKey === moduleKey));
  if (target !== 'module' || !page) throw new Error(`The preview has no page for the target '${target}'.`);
  return `${location.origin}${page.path}${path === undefined ? '' : `#${path}`}`;
}

/** Follows a link of the app. One that leads out of the site is shown first, as a site does with foreign addresses. */
export function navigate(site: Site, { url, type, target, ...rest }: BridgeTarget): true {
  const to = new URL(target === undefined ? (url ?? '') : urlOf(site, { target, ...rest }), location.origin);
  if (to.origin === location.origin || to.origin === new URL(site.boot.siteUrl).origin) {
    const path = to.pathname + (to.search || site.query()) + to.hash;
    if (type === 'new-tab') window.open(path, '_blank', 'noopener');
    else location.assign(path);
    return true;
  }
  const go = () => {
    window.open(to.href, '_blank', 'noopener');
    close();
  };
  const close = openDialog(
    h(
      'div.leaving',
      { 'data-leaving-to': to.href },
      h('p', 'This link leads to another site:'),
      h('p.leaving-url', to.href),
      h(
        'div.dialog-buttons',
        h('button.button', { onclick: () => close() }, 'Stay here'),
        h('button.button.button-primary', { onclick: go }, 'Open in a new tab'),
      ),
    ),
    { title: 'You are about to leave' },
  );
  return true;
}
