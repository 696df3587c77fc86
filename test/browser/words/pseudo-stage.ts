import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';

const SCRIPT = path.join(import.meta.dirname, 'build-pseudo.ts');
/** The preview's own script, which every page of the app begins with. */
const BRIDGE = '<script src="/_preview/frame.js"></script>';

export interface PseudoBuild {
  /** Has the pages of the app come from this build, in a browser's context. */
  serveIn: (context: BrowserContext) => Promise<void>;
  remove: () => void;
}

/** Builds the console and the prompts with the pseudo-language in the place of English. */
export async function buildPseudo(): Promise<PseudoBuild> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pseudo-'));
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`The pseudo-language was not built:\n${said}`);
  return {
    serveIn: async (context) => {
      await context.route('**/app/**', async (route) => {
        const file = new URL(route.request().url()).pathname
          .replace(/^\/app\//, '')
          .replace(/\/$/, '/index.html');
        const built = path.join(folder, file);
        if (!existsSync(built)) return route.continue();
        if (!built.endsWith('.html')) return route.fulfill({ path: built });
        const response = await route.fetch();
        const body = readFileSync(built, 'utf8').replace(/<head[^>]*>/i, (head) => head + BRIDGE);
        return route.fulfill({ response, body });
      });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Every text that the frames of the app show or read out. */
export async function textsOf(page: Page): Promise<string[]> {
  const frames = page.frames().filter((frame) => frame.url().includes('/app/'));
  return (await Promise.all(frames.map(textsIn))).flat();
}

function textsIn(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    // What says which language it is in is no text that was left out.
    const ofAnother = (element: Element) => element.closest('body [lang]') !== null;
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (parent && !parent.closest('script, style') && !ofAnother(parent))
        texts.push(walker.currentNode.textContent ?? '');
    }
    const others = [...document.body.querySelectorAll('*')].filter((element) => !ofAnother(element));
    for (const element of others)
      for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'])
        texts.push(element.getAttribute(name) ?? '');
    return texts.filter((text) => text.trim() !== '');
  });
}
