import type { IncomingMessage } from 'node:http';
import { faultOf, type FaultRule } from '../platform';
import { readSwitches } from '../site/switches';
import { withoutPage, pagesOf } from '../site/pages';
import type { Boot, InvokeRequest, ProductRequest } from './boot';
import { hostPage } from './host-page';
import { askProduct, invokeModule } from './questions';
import { html, json, missing, readJson, redirect, type Reply } from './reply';
import { serveResource } from './resources';
import { resetData, type PlantExamples, type SiteServer } from './site-server';

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
  const { manifest, siteUrl } = site.platform;
  const pages = pagesOf(manifest);
  const boot: Boot = {
    pages,
    modules: manifest.modules,
    siteUrl,
    clockOffsetMs: site.clock.offsetMs,
    notShown: withoutPage(manifest).map(({ type, key }) => `${type} '${key}'`),
  };

  /** The last two are for tests: what was asked of the platform since the last time, and which calls shall fail. */
  const command = async (name: string, request: IncomingMessage): Promise<Reply> => {
    switch (name) {
      case 'invoke':
        return json(await invokeModule(site, (await readJson(request)) as InvokeRequest));
      case 'product':
        return json(await askProduct(site.platform, (await readJson(request)) as ProductRequest));
      case 'reset': {
        const { switches } = (await readJson(request)) as { switches: string };
        await resetData(site, examples, readSwitches(new URLSearchParams(switches)));
        return json({});
      }
      case 'requests': {
        const requests = [...site.platform.log.requests];
        site.platform.log.clear();
        return json(requests);
      }
      case 'fault':
        site.platform.fault = faultOf((await readJson(request)) as FaultRule[]);
        return json({});
      default:
        return missing(`command '${name}'`, 501);
    }
  };

  return async (request) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://preview');
    const [, area, name = '', ...rest] = pathname.split('/');
    if (area === '_preview') {
      return request.method === 'POST' ? command(name, request) : (assets[name] ?? missing(`file '${name}'`));
    }
    if (area === 'app') return serveResource(manifest, name, rest.join('/'), new URL(siteUrl).hostname);
    if (pathname === '/') return html(hostPage(boot));
    const page = pages.find(({ path }) => path === pathname);
    if (page) return html(hostPage({ ...boot, page }));
    const first = pages.find(({ product }) => pathname === `/${product}`);
    return first ? redirect(first.path + search) : missing(`page ${pathname}`, 501);
  };
}
