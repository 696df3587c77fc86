import type { IncomingMessage } from 'node:http';
import { contentsOf } from '../platform';
import { addressOnSite } from '../site/addresses';
import { pageAt, pagesOf, withoutPage } from '../site/pages';
import type { Boot } from './boot';
import { createCommands } from './commands';
import { DAILY } from './daily';
import { hostPage } from './host-page';
import { html, missing, readJson, redirect, type Reply } from './reply';
import type { PlantExamples } from './reset';
import { serveResource } from './resources';
import type { SiteServer } from './site-server';

export interface RoutesOptions {
  site: SiteServer;
  examples: PlantExamples | undefined;
  /** The preview's own scripts and style sheets, by name. */
  assets: Record<string, Reply>;
}

/** Which answer belongs to which address. */
export function createRoutes({
  site,
  examples,
  assets,
}: RoutesOptions): (request: IncomingMessage) => Promise<Reply> {
  const { manifest, siteUrl, store } = site.platform;
  const pages = pagesOf(manifest);
  const command = createCommands(site, examples);
  const boot: Boot = {
    pages,
    modules: manifest.modules,
    siteUrl,
    clockOffsetMs: site.clock.offsetMs,
    notShown: withoutPage(manifest).map(({ type, key }) => `${type} '${key}'`),
    runsDaily: manifest.schedules.some(({ interval }) => interval === DAILY),
    agents: manifest.agents,
    actions: manifest.actions,
  };

  return async (request) => {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://preview');
    const [, area, name = '', ...rest] = pathname.split('/');
    if (area === '_preview') {
      return request.method === 'POST'
        ? command(name, await readJson(request))
        : (assets[name] ?? missing(`file '${name}'`));
    }
    if (area === 'app') return serveResource(manifest, name, rest.join('/'), new URL(siteUrl).hostname);
    if (pathname === '/') return html(hostPage(boot));
    const page = pageAt(manifest, pathname);
    if (page) return html(hostPage({ ...boot, page }));
    const moved = addressOnSite(pathname, searchParams, contentsOf(store).page);
    if (moved !== undefined) return redirect(moved);
    // On a site an app's own places follow the path of its page; here they stand behind the `#`.
    const above = pages.find(({ path }) => pathname.startsWith(`${path}/`));
    if (above) return redirect(`${above.path}${search}#${pathname.slice(above.path.length)}`);
    const first = pages.find(({ product }) => pathname === `/${product}`);
    return first ? redirect(first.path + search) : missing(`page ${pathname}`, 501);
  };
}
