import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Frontend } from '../frontend/frontend';
import { contentsOf } from '../platform';
import { addressOnSite } from '../site/addresses';
import { pageAt, pagesOf, withoutPage } from '../site/pages';
import { faultInSwitches } from '../site/switches';
import type { Boot } from './boot';
import { createCommands } from './commands';
import { DAILY } from './daily';
import { designTokens } from './design-tokens';
import { hostPage } from './host-page';
import { css, missing, readJson, redirect, refused, type Reply, send } from './reply';
import type { PlantExamples } from './reset';
import { resourcePage } from './resource-page';
import { asShown } from './shown-page';
import type { SiteServer } from './site-server';

/** The style sheet of the products' design tokens. */
const TOKENS = '/_preview/tokens.css';

export interface RoutesOptions {
  site: SiteServer;
  examples: PlantExamples | undefined;
  frontend: Frontend;
}

/** Answers each request: with a page, what a command gives, or a file of the frontend. */
export function createRoutes({
  site,
  examples,
  frontend,
}: RoutesOptions): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
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
    translations: manifest.translations,
  };

  const tokens = css(designTokens());

  const pageOrWay = async ({ pathname, search, searchParams }: URL): Promise<Reply> => {
    if (pathname === '/') return hostPage(frontend, boot);
    const page = pageAt(manifest, pathname);
    if (page) {
      const fault = faultInSwitches(searchParams);
      if (fault !== null) return refused(fault);
      return hostPage(frontend, { ...boot, page: asShown(site.platform, page) });
    }
    const moved = addressOnSite(pathname, searchParams, contentsOf(store).page);
    if (moved !== undefined) return redirect(moved);
    // On a site an app's own places follow the path of its page; here they stand behind the `#`.
    const above = pages.find(({ path }) => pathname.startsWith(`${path}/`));
    if (above) return redirect(`${above.path}${search}#${pathname.slice(above.path.length)}`);
    const first = pages.find(({ product }) => pathname === `/${product}`);
    return first ? redirect(first.path + search) : missing(`page ${pathname}`, 501);
  };

  /** Undefined: a file is asked for. */
  const reply = async (request: IncomingMessage, url: URL): Promise<Reply | undefined> => {
    const [, area, name = '', file] = url.pathname.split('/');
    if (area === '_preview' && request.method === 'POST') return command(name, await readJson(request));
    if (url.pathname === TOKENS) return tokens;
    if (area === 'app' && (file === '' || manifest.resources[name] === undefined))
      return resourcePage(site.platform, frontend, name);
    return area === '_preview' || area === 'app' ? undefined : pageOrWay(url);
  };

  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://preview');
    const given = await reply(request, url);
    if (given) send(response, given);
    else
      frontend.serve(request, response, () =>
        send(response, missing(`file ${url.pathname}, or it is not built`)),
      );
  };
}
