import type { Module } from '../platform/manifest';
import { frameContext } from '../site/context';
import { h } from './dom';
import { followHeight } from './frame-height';
import { isAskedWith, type Site } from './site';
import { addTokens, markTheme } from './themes';

/** What a frame finds on its parent. */
export interface FrameHost {
  dateOffsetMs: () => number;
  call: (frame: Window, command: string, data: unknown) => Promise<unknown>;
}

/** How a modal's frame closes, or a banner's; others have none, and `view.close()` fails there as it does on a site. */
export interface Closing {
  close: (payload: unknown) => void;
  /** Told when the modal closes by other ways: Escape, its cross, the backdrop. */
  onClose?: () => void;
}

/** One frame of the app, with a module's resource in it. */
export interface AppFrame {
  id: string;
  module: Module;
  element: HTMLIFrameElement;
  extension: Record<string, unknown>;
  closing: Closing | undefined;
  context: () => Record<string, unknown>;
  enableTheming: () => void;
  reload: () => void;
}

export interface AppFrameOptions {
  module: Module;
  /** Another resource than the module's own, in a modal. */
  resource?: string;
  extension?: Record<string, unknown>;
  closing?: Closing;
}

let frames = 0;

export function createAppFrame(
  site: Site,
  { module, resource = module.resource, extension = {}, closing }: AppFrameOptions,
): AppFrame {
  const element = h('iframe.app-frame', {
    allow: 'clipboard-write; fullscreen',
    'data-module': module.key,
  });
  site.follow(() => (element.title = site.titleOf(module.title)));
  let themed = false;

  const theme = () => {
    const target = element.contentDocument;
    if (!themed || !target) return;
    addTokens(target);
    markTheme(target, site.switches.mode);
  };
  const frame: AppFrame = {
    id: `frame-${(frames += 1)}`,
    module,
    element,
    extension,
    closing,
    context: () =>
      frameContext({
        module,
        switches: site.switches,
        now: Date.now() + site.dateOffsetMs(),
        siteUrl: site.boot.siteUrl,
        extension,
      }),
    enableTheming: () => {
      themed = true;
      theme();
    },
    reload: () => {
      themed = false;
      element.src = `/app/${resource ?? ''}/`;
    },
  };

  element.addEventListener('load', () => followHeight(element));
  site.onChange((changed) => {
    if (changed.includes('mode')) theme();
    if (changed.some(isAskedWith)) frame.reload();
  });
  site.onData(frame.reload);
  frame.reload();
  return frame;
}
