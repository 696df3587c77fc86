import path from 'node:path';
import { build, type Plugin } from 'vite';
import { words } from '../../../src/words/en';
import { outside } from '../../../src/words/en/outside';
import { promptMessages } from '../../../static/prompts/wording/read-ahead';
import { pseudo } from '../../words/pseudo';

/*
 * Builds the front end with the pseudo-language in the place of English. Argument: the folder for the two bundles. A
 * process of its own, since Vite is an ES module, which Jest does not run.
 */
const ROOT = path.join(import.meta.dirname, '../../..');
const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error('usage: build-pseudo.ts OUT_DIR');

/** Another value in the place of what a module exports. */
const instead = (file: string, name: string, value: unknown): Plugin => ({
  name: `instead of ${file}`,
  enforce: 'pre',
  load: {
    filter: { id: path.join(ROOT, file) },
    handler: () => `export const ${name} = ${JSON.stringify(value)};`,
  },
});

const bundle = (app: string, plugin: Plugin) =>
  build({
    configFile: path.join(ROOT, `static/${app}/vite.config.ts`),
    logLevel: 'warn',
    plugins: [plugin],
    build: { outDir: path.join(outDir, app) },
  });

const { prompt, prompts } = outside;
const messages = promptMessages(pseudo({ prompt, prompts }));
await bundle('console', instead('src/words/en/index.ts', 'words', pseudo(words)));
await bundle('prompts', instead('static/prompts/wording/languages/en.ts', 'messages', messages));
