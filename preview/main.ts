import path from 'node:path';
import { plantExamples } from './examples/plant';
import { HOSTILE, type PlatformSetting } from './platform';
import { startPreview } from './server/start';

const ROOT = path.join(import.meta.dirname, '..');

/*
 * `--live` takes up changes of files while it runs. PORT chooses the port (0: any free one). The others are for tests: PREVIEW_APP shows another app, PREVIEW_DATA and
 * PREVIEW_FUNCTIONS keep its files elsewhere, PREVIEW_NOW starts the site's clock at an instant. PREVIEW_PLATFORM=hostile makes the platform do everything
 * that its documentation allows: queries that lag behind, empty pages, cursors that die, events that come twice and in another order.
 */
const {
  PORT = '',
  PREVIEW_APP = ROOT,
  PREVIEW_DATA,
  PREVIEW_FUNCTIONS,
  PREVIEW_NOW,
  PREVIEW_PLATFORM,
} = process.env;

function settingNamed(name: string): PlatformSetting {
  if (name === 'hostile') return HOSTILE;
  throw new Error(`PREVIEW_PLATFORM is '${name}'. It can be 'hostile', or left out.`);
}

async function main(): Promise<void> {
  // Forge's functions run in UTC, whatever the time zone here is.
  process.env.TZ = 'UTC';
  const wanted = PORT === '' ? 8080 : Number(PORT);
  const preview = await startPreview({
    appDir: PREVIEW_APP,
    port: wanted,
    live: process.argv.includes('--live'),
    ...(PREVIEW_DATA === undefined ? {} : { dataDir: PREVIEW_DATA }),
    ...(PREVIEW_FUNCTIONS === undefined ? {} : { functionsDir: PREVIEW_FUNCTIONS }),
    ...(PREVIEW_NOW === undefined ? {} : { now: PREVIEW_NOW }),
    ...(PREVIEW_PLATFORM === undefined ? {} : { setting: settingNamed(PREVIEW_PLATFORM) }),
    ...(PREVIEW_APP === ROOT ? { examples: plantExamples } : {}),
    onLog: (text) => console.log(text),
  });

  if (wanted !== 0 && new URL(preview.url).port !== String(wanted)) {
    console.log(`Port ${wanted} is taken, so this is the next free one.`);
  }
  console.log(`Preview: ${preview.url}  (Ctrl+C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void preview.close().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
