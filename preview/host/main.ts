import './page.css';
import './prompt-places.css';
import './toolbar.css';
import './overlays.css';
import './contents.css';
import type { Boot } from '../server/boot';
import { type AppFrame, createAppFrame, type FrameHost } from './app-frame';
import { createBridge } from './bridge/bridge';
import { drawIndex, drawPage } from './page/page';
import { createSite } from './site';
import { markTheme } from './themes';
import { toolbar } from './toolbar';

const boot = JSON.parse(document.getElementById('boot')?.textContent ?? '{}') as Boot;
const { page } = boot;
const site = createSite(boot);
const frames = new Set<AppFrame>();
const bridge = createBridge(site, frames);

site.follow(() => markTheme(document, site.switches.mode));

const host: FrameHost = {
  dateOffsetMs: site.dateOffsetMs,
  call: (view, command, data) => {
    const frame = [...frames].find(({ element }) => element.contentWindow === view);
    if (!frame) return Promise.reject(new Error('The frame is gone.'));
    return bridge(frame, command, data);
  },
};
Object.assign(window, { previewHost: host });

/** What stands in a page and can be closed by the app: a banner, until the page is loaded again. */
const CLOSABLE = 'confluence:pageBanner';

function take(frame: AppFrame): void {
  frames.delete(frame);
  frame.element.remove();
}

function frameFor(moduleKey: string): AppFrame {
  const module = boot.modules.find(({ key }) => key === moduleKey);
  if (!module) throw new Error(`The manifest has no module '${moduleKey}'.`);
  const frame = createAppFrame(site, {
    module,
    ...(module.type === CLOSABLE && { closing: { close: () => take(frame) } }),
  });
  frames.add(frame);
  return frame;
}

const nameTab = () => (document.title = page ? `${site.titleOf(page.title)} (preview)` : 'Preview');
nameTab();
// Not with every switch: the app may have named the tab.
site.onChange((changed) => changed.includes('lang') && nameTab());
document.body.append(toolbar(site, page?.product), page ? drawPage(site, page, frameFor) : drawIndex(site));

// While the app is edited (`npm run dev`): its functions are others now.
import.meta.hot?.on('preview:functions', () => site.dataChanged());
