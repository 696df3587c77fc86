import type { Frontend } from '../frontend/frontend';
import type { Boot } from './boot';
import { html, type Reply } from './reply';

/** A stand-in page; its script draws everything out of the boot data. */
export async function hostPage(frontend: Frontend, boot: Boot): Promise<Reply> {
  const data = JSON.stringify(boot).replaceAll('<', '\\u003c');
  const page = await frontend.hostPage();
  return html(
    page.replace('</head>', () => `<script type="application/json" id="boot">${data}</script></head>`),
  );
}
